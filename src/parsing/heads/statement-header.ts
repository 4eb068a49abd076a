import { amongNext } from '../text/among-next.ts';
import { firstDate } from '../text/dates.ts';
import { isBlank, type Line } from '../text/line.ts';
import { plainText } from '../text/markup.ts';
import { isCapitals, titleCase } from '../text/title-case.ts';
import { bodyTitle, isBodyName, isDateOnly } from './meeting-facts.ts';
import type { PaperHeader } from './paper-header.ts';

const statement = /^position statement\b/i;
/** "COUNTY COUNCIL MEETING – 5TH JULY 2023", "Meeting of the Council, 12 December 2024", "FULL COUNCIL – 12 DECEMBER 2024". */
const meetingLine =
  /^(?:(?:annual|ordinary|extraordinary|special) )?(?:(?:council )?meeting of (?:the )?)?(?:full )?((?:[^.;:]{1,80}\s)?(?:council|cabinet|committee|authority))(?: meeting)?(?:\s*(?:[:,\u2013\u2014-]|held on|on)\s*(.{4,60}))?$/i;
const mayMeet = /council|cabinet|committee|authority/i;
/** Lines that may stand above the words "position statement": the council's name, the meeting, its date. */
const mostAbove = 4;
/** How many lines these may take, blank ones among them. */
const longest = 60;
const saidBelow = amongNext(({ text }) => /statement/i.test(text));
/** A title that goes on, in ordinary case. */
const goesOn = /(?:,|\b(?:for|of|and|the|from|by|on))$/i;

/** Reads the head of a position statement, or null where none begins at a line. */
export function readStatementHeader(lines: readonly Line[], start: number): PaperHeader | null {
  if (!saidBelow(lines, start, longest)) return null;
  const head: string[] = [];
  let at = start;
  for (; at < lines.length; at += 1) {
    const text = plainText(lines[at]?.text ?? '');
    if (text === '') continue;
    if (statement.test(text)) break;
    if (head.length >= mostAbove || !(isDateOnly(text) || readMeetingLine(text))) return null;
    head.push(text);
  }
  const titled = titleFrom(lines.slice(at, at + 8));
  const [first] = titled;
  if (!first) return null;
  const title = titled.map(({ text }) => plainText(text)).join(' ');
  const from = /\b(?:from|by|of) (?:the )?(.+)$/i.exec(title);
  return {
    kind: 'position-statement',
    ...meetingFrom(head),
    title: titleCase(title),
    author: from ? titleCase(from[1] ?? '') : null,
    lines: [...head, ...titled.map(({ text }) => plainText(text))],
    from: lines.slice(start, at + 1).find((line) => !isBlank(line))?.number ?? first.number,
    to: titled.at(-1)?.number ?? first.number,
  };
}

/** The words "position statement" and the lines they run on to. */
function titleFrom(lines: readonly Line[]): readonly Line[] {
  const taken: Line[] = [];
  for (const line of lines) {
    const last = plainText(taken.at(-1)?.text ?? '');
    if (isBlank(line)) break;
    if (taken.length > 0 && !isCapitals(plainText(line.text)) && !goesOn.test(last)) break;
    taken.push(line);
  }
  return taken;
}

interface MeetingLine {
  readonly body: string;
  readonly date: string | null;
}

function readMeetingLine(text: string): MeetingLine | null {
  const found = mayMeet.test(text) ? meetingLine.exec(text) : null;
  if (!found || !isBodyName(found[1] ?? '')) return null;
  if (found[2] && !isDateOnly(found[2])) return null;
  return { body: found[1] ?? '', date: firstDate(found[2] ?? '') };
}

/** A meeting of "the Council" is that of the council named above it, where one is. */
function meetingFrom(head: readonly string[]): Pick<PaperHeader, 'body' | 'date'> {
  const named = head.flatMap((text) => readMeetingLine(text) ?? []);
  const met = named.find(({ date }) => date !== null) ?? named.at(-1);
  const council = named.find(({ body }) => /\s/.test(body.trim()) && /council$/i.test(body));
  const body = met && /^council$/i.test(met.body) && council ? council.body : met?.body;
  const date = head.map((text) => readMeetingLine(text)?.date ?? (isDateOnly(text) ? firstDate(text) : null));
  return { body: body ? bodyTitle(body) : null, date: date.find(Boolean) ?? null };
}
