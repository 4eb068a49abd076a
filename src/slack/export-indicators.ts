import type { Reading } from '../indicators/indicator.ts';
import { listIndicators } from '../indicators/list-indicators.ts';
import { type ParsedFilter, parseFilter } from '../indicators/parse-filter.ts';
import { toCsv } from '../indicators/to-csv.ts';
import { type Message, withNote } from './blocks/message.ts';
import { sentences } from './blocks/plain-message.ts';
import { sayCause } from './identify.ts';
import { sendFile } from './send-file.ts';
import type { Tools } from './tools.ts';

/** A filter in plain words, what it keeps, and how many there are in all. */
export interface FilteredIndicators extends ParsedFilter {
  readonly kept: readonly Reading[];
  readonly of: number;
}

export async function filterIndicators(text: string, { deps }: Tools): Promise<FilteredIndicators> {
  const all = await deps.listIndicators();
  const parsed = parseFilter(text, all);
  return { ...parsed, kept: listIndicators(all, parsed.filter), of: all.length };
}

/** Sends the indicators a filter keeps as a CSV file by direct message; the reply says where it is, or why it is not there. */
export async function exportIndicators(user: string, text: string, tools: Tools): Promise<Message> {
  const { kept, of, understood, message } = await filterIndicators(text, tools);
  if (kept.length === 0)
    return sentences(`None of the ${of} indicators is ${understood}, so there is nothing to export.`);
  const which = `${kept.length} of ${of} ${of === 1 ? 'indicator' : 'indicators'}${understood && ` ${understood}`}`;
  const reply = await sendFile(user, 'indicators.csv', toCsv(kept), tools).catch((error: unknown) => {
    tools.deps.log.warn({ err: error }, 'The indicators could not be sent as a file');
    return sentences(
      `The file could not be sent: ${sayCause(error)}. The table shows the same figures; if this goes on, tell your administrator that the file upload fails.`,
    );
  });
  const noted = withNote(reply, `${which}.`);
  return message ? withNote(noted, message) : noted;
}
