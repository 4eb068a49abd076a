import { indicatorMessage } from '../blocks/indicator-card.ts';
import { quickCommand } from './command.ts';

/** `/indicator name`: the card of one indicator. */
export const indicatorCommand = quickCommand(
  {
    command: '/indicator',
    does: 'looks up one performance indicator: its figure, period, direction, target, rating, quartile, statistical neighbours and source.',
    examples: ['/indicator school attendance', '/indicator road casualties'],
    more: 'Part of the name is enough. /indicators lists them all.',
  },
  async (asked, { deps }) => indicatorMessage(await deps.lookUp(asked), { asked, private: true }),
);
