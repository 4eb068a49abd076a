import { compareAsked } from '../../indicators/compare-asked.ts';
import { comparisonMessage } from '../blocks/compare-message.ts';
import { indicatorMessage } from '../blocks/indicator-card.ts';
import type { Composed } from '../composed.ts';
import { comparisonOutcome, lookUpOutcome } from '../look-up-outcome.ts';
import { today } from '../today.ts';
import type { SlashCommand } from './slash-command.ts';

/** `/indicator name`: the card of one indicator; `/indicator A vs B`: two indicators, or two periods of one, side by side. */
export const indicatorCommand: SlashCommand = {
  as: 'command',
  help: {
    command: '/indicator',
    does: 'looks up one performance indicator: its figure, period, direction, target, rating, quartile, statistical neighbours and source.',
    examples: ['/indicator school attendance', '/indicator road casualties'],
    more: 'Part of the name is enough, and a period may follow it. Two with “vs” between them, or two periods, stand side by side. /indicators all lists them all.',
  },
  async answer(asked, _request, { deps }): Promise<Composed> {
    const began = performance.now();
    const whole = { follow: false, answer: null } as const;
    const comparison = await compareAsked(asked, deps.lookUp);
    if (comparison)
      return { ...whole, message: comparisonMessage(comparison), outcome: comparisonOutcome(comparison, began) };
    const found = await deps.lookUp(asked);
    const message = indicatorMessage(found, { asked, private: true, today: today() });
    return { ...whole, message, outcome: lookUpOutcome(found, began) };
  },
};
