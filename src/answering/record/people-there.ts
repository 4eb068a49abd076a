import { searchWords } from '../../indexing/search-words.ts';
import type { Shelf } from '../shelf.ts';
import { type HeldMeeting, sayHeld } from './meetings-held.ts';
import { lineOf, type RecordAnswer, recorded } from './record-answer.ts';

const TITLES = /\b(?:Mrs?|Ms|Miss|Dr|Sir|Councillor|Cllr)\b\.?/g;

/** Who leads a meeting is its chair, in Scotland its convener, in Welsh its cadeirydd. */
const CHAIR = /\bin the chair\b|\bchair(?:man|person|woman)?\b|\bconvener\b|\bcadeirydd\b/i;

/** Who was at a meeting, who chaired it or who sent apologies, as its minutes record. */
export function sayPeople(
  meeting: HeldMeeting,
  which: 'chair' | 'apologies' | 'present',
  named: string | null,
  shelf: Shelf,
): RecordAnswer | null {
  const minutes = meeting.papers.filter(({ kind }) => kind === 'minutes');
  const passages = minutes.flatMap(({ id }) => shelf.passagesOf(id));
  const lists = passages.filter(({ kind }) => kind === 'attendance');
  const people = minutes.flatMap((paper) => paper.people);
  const [list] = lists;
  const of = sayHeld(meeting);
  if (which === 'apologies') {
    const said = passages.filter(
      ({ text, kind, source }) =>
        /\bapolog(?:y|ies)\b/i.test(text) && (kind === 'attendance' || /apolog/i.test(`${text} ${source.item.title}`)),
    );
    const parts = said.map((passage) => lineOf(passage, oneLine(passage.text), passage.text));
    if (parts.length > 0) return recorded(`Apologies, ${of}:`, parts, 'entries');
    return { kind: 'no-record', why: `The minutes of ${of} record no apologies.`, nearest: list };
  }
  if (!list) return { kind: 'no-record', why: `The papers do not record who was at ${of}.`, nearest: passages[0] };
  if (named) {
    const surname = searchWords(named.replace(TITLES, '')).at(-1) ?? '';
    const line = lists.flatMap((passage) =>
      passage.text
        .split('\n')
        .filter((text) => searchWords(text).includes(surname))
        .map((text) => ({ passage, text })),
    )[0];
    if (!line) return { kind: 'no-record', why: `The minutes of ${of} do not list ${named}.`, nearest: list };
    return recorded(null, [lineOf(line.passage, `Yes: the minutes of ${of} list ${line.text}.`, line.text)], 'people');
  }
  if (which === 'chair') {
    const line = lists.flatMap((passage) =>
      passage.text
        .split('\n')
        .filter((text) => CHAIR.test(text))
        .map((text) => ({ passage, text })),
    )[0];
    const name = people.find(
      ({ role }) => CHAIR.test(role ?? '') && !/vice|deputy|depute|is-?gad/i.test(role ?? ''),
    )?.name;
    if (!line || !name) return null;
    return recorded(null, [lineOf(line.passage, `${name} was in the chair at ${of}.`, line.text)], 'people');
  }
  return recorded(
    `Recorded for ${of}:`,
    lists.map((passage) => lineOf(passage, oneLine(passage.text), passage.text)),
    'lists',
  );
}

/** The members of a body as the newest paper with a list of them has it. */
export function sayMembers(meetings: readonly HeldMeeting[], shelf: Shelf): RecordAnswer | null {
  for (const meeting of meetings) {
    const list = meeting.papers.flatMap(({ id }) => shelf.passagesOf(id)).find(({ kind }) => kind === 'membership');
    if (!list) continue;
    const names = oneLine(list.text.replace(/^membership\b.{0,40}\n/i, ''));
    return recorded(
      `${meeting.body}, members as listed for ${sayHeld(meeting)}:`,
      [lineOf(list, names, list.text)],
      'lists',
    );
  }
  return null;
}

const OPENS_NAME = new RegExp(`^\\W*${TITLES.source}`);
/** From here on a line has come to its margin: what stands below goes on with it. */
const FULL_LINE = 50;

/** A list of names on one line, its headings with a colon. */
function oneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .reduce((said, line, at) => {
      if (at === 0) return line;
      const above = lines[at - 1] ?? '';
      const goesOn =
        above.length >= FULL_LINE && !/[.;:]$/.test(above) && !OPENS_NAME.test(line) && !/^[^,;]{2,40}:/.test(line);
      const label = /^[^:,]{2,20}$/.test(above) && /^[a-z][^:,]{2,20}:/.test(line);
      return goesOn || label ? `${said} ${line}` : `${said.replace(/[,;]$/, '')}, ${line}`;
    }, '')
    .replace(/[,;]$/, '')
    .replace(/\b(PRESENT|Present|Apologies|In Attendance\.?|Also Present|Officers), /g, '$1: ')
    .replace(/, (In Attendance|Apologies|Officers)\.?:/g, '; $1:');
}
