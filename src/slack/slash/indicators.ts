import { changesMessage } from '../blocks/changes-message.ts';
import { indicatorTableMessage } from '../blocks/indicator-table.ts';
import type { Message } from '../blocks/message.ts';
import { exportIndicators, filterIndicators } from '../export-indicators.ts';
import { outcome } from '../look-up-outcome.ts';
import type { CommandRequest } from '../task.ts';
import type { Tools } from '../tools.ts';
import type { SlashCommand } from './slash-command.ts';

const asksWhatChanged =
  /^(?:what(?:'s|’s| is| has| have)? (?:changed|new|moved|different)|changes?|changed|digest)(?: since (?:the )?(?:last|previous) (?:report|time|quarter|meeting|paper))?\??$/i;
const asksForFile = /^(?:as )?(?:csv|export|download)\b|\b(?:as )?(?:csv|export)$/i;

/** `/indicators filter words`: the table; `what changed` since the last report; `csv` and filter words: a file. */
export const indicatorsCommand: SlashCommand = {
  as: 'command',
  help: {
    command: '/indicators',
    does: 'lists performance indicators as a table. Narrow it in plain words: red, amber or worse, getting worse, bottom quartile, missing target, not updated since 2022, or words of a theme; all shows every one.',
    examples: ['/indicators amber or worse', '/indicators bottom quartile'],
    more: '/indicators what changed holds the newest report against the one before it. /indicators csv, alone or with filter words, sends you a file.',
  },
  async answer(text, request, tools) {
    const began = performance.now();
    const shown = await show(text, request, tools);
    return {
      message: shown.message,
      follow: false,
      answer: null,
      outcome: outcome('answered', shown.references, began),
    };
  },
};

interface Shown {
  readonly message: Message;
  readonly references: readonly string[];
}

async function show(text: string, { user }: CommandRequest, tools: Tools): Promise<Shown> {
  const { deps } = tools;
  if (asksWhatChanged.test(text)) return { message: changesMessage(await deps.changes()), references: [] };
  if (asksForFile.test(text)) {
    const words = text.replace(asksForFile, ' ').trim();
    return { message: await exportIndicators(user, words, tools), references: [] };
  }
  const { kept, of, understood, message } = await filterIndicators(text, tools);
  return {
    message: indicatorTableMessage(kept, { understood, ignored: message, typed: text, of }),
    references: kept.map(({ source }) => source.reference),
  };
}
