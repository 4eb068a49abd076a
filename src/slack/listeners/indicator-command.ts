import { compareAsked } from '../../indicators/compare-asked.ts';
import { comparisonMessage } from '../blocks/compare-message.ts';
import { indicatorMessage } from '../blocks/indicator-card.ts';
import { today } from '../today.ts';
import { quickCommand } from './command.ts';

/** `/indicator name`: the card of one indicator; `/indicator A vs B`: two indicators, or two periods of one, side by side. */
export const indicatorCommand = quickCommand(
  {
    command: '/indicator',
    does: 'looks up one performance indicator: its figure, period, direction, target, rating, quartile, statistical neighbours and source.',
    examples: ['/indicator school attendance', '/indicator road casualties'],
    more: 'Part of the name is enough, and a period may follow it. Two with “vs” between them, or two periods, stand side by side. /indicators all lists them all.',
  },
  async (asked, { deps }) => {
    const comparison = await compareAsked(asked, deps.lookUp);
    if (comparison) return comparisonMessage(comparison);
    return indicatorMessage(await deps.lookUp(asked), { asked, private: true, today: today() });
  },
);
