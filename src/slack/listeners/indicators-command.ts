import { listIndicators } from '../../indicators/list-indicators.ts';
import { parseFilter } from '../../indicators/parse-filter.ts';
import { indicatorTableMessage } from '../blocks/indicator-table.ts';
import { withNote } from '../blocks/message.ts';
import { quickCommand } from './command.ts';

/** `/indicators filter words`: the table. */
export const indicatorsCommand = quickCommand(
  {
    command: '/indicators',
    does: 'lists performance indicators as a table. Narrow it with red, amber, green, better, worse, quartile 1 to 4, or words of a topic; all shows every one.',
    examples: ['/indicators red worse', '/indicators bottom quartile'],
  },
  async (text, { deps }) => {
    const readings = await deps.listIndicators();
    const { filter, understood, message } = parseFilter(text, readings);
    const table = indicatorTableMessage(listIndicators(readings, filter), understood && ` ${understood}`);
    return message ? withNote(table, message) : table;
  },
);
