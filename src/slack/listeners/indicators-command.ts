import { changesMessage } from '../blocks/changes-message.ts';
import { indicatorTableMessage } from '../blocks/indicator-table.ts';
import { exportIndicators, filterIndicators } from '../export-indicators.ts';
import { quickCommand } from './command.ts';

const asksWhatChanged =
  /^(?:what(?:'s|’s| is| has| have)? (?:changed|new|moved|different)|changes?|changed|digest)(?: since (?:the )?(?:last|previous) (?:report|time|quarter|meeting|paper))?\??$/i;
const asksForFile = /^(?:as )?(?:csv|export|download)\b|\b(?:as )?(?:csv|export)$/i;

/** `/indicators filter words`: the table; `what changed` since the last report; `csv` and filter words: a file. */
export const indicatorsCommand = quickCommand(
  {
    command: '/indicators',
    does: 'lists performance indicators as a table. Narrow it in plain words: red, amber or worse, getting worse, bottom quartile, missing target, not updated since 2022, or words of a theme; all shows every one.',
    examples: ['/indicators amber or worse', '/indicators bottom quartile'],
    more: '/indicators what changed holds the newest report against the one before it. /indicators csv, alone or with filter words, sends you a file.',
  },
  async (text, tools, { command }) => {
    if (asksWhatChanged.test(text)) return changesMessage(await tools.deps.changes());
    if (asksForFile.test(text)) return exportIndicators(command.user_id, text.replace(asksForFile, ' ').trim(), tools);
    const { kept, of, understood, message } = await filterIndicators(text, tools);
    return indicatorTableMessage(kept, { understood, ignored: message, typed: text, of });
  },
);
