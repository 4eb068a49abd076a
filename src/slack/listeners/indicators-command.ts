import { indicatorTableMessage } from '../blocks/indicator-table.ts';
import { describeFilter, readFilter } from '../indicator-filter.ts';
import { quickCommand } from './command.ts';

/** `/indicators filter words`: the table. */
export const indicatorsCommand = quickCommand(
  {
    command: '/indicators',
    does: 'lists performance indicators as a table. Narrow it with red, amber, green, better, worse, quartile 1 to 4, or words of a topic; all shows every one.',
    examples: ['/indicators red worse', '/indicators quartile 4 health'],
  },
  async (text, { deps }) => {
    const filter = readFilter(text);
    return indicatorTableMessage(await deps.listIndicators(filter), describeFilter(filter));
  },
);
