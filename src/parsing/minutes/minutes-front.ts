import { type MeetingFacts, nothingKnown } from '../body/draft.ts';
import { isFurniture } from '../body/furniture.ts';
import { mostTelling } from '../heads/body-name.ts';
import { marksEdition } from '../heads/edition.ts';
import { toldMeeting } from '../heads/told-meeting.ts';
import { attendanceHeading } from '../people/attendance.ts';
import { monthNames } from '../text/dates.ts';
import { isBlank, type Line } from '../text/line.ts';
import { bareWords } from '../text/markup.ts';
import { type FrontWords, readFrontWords } from './front-words.ts';
import type { MinutesOpening } from './minutes-opening.ts';

/** How many filled lines may open minutes, how many one sentence of them may take, and how many below tell of the meeting. */
const mostLines = 9;
const sentenceLines = 4;
const linesBelow = 6;

/**
 * Reads what opens minutes within a pack, however it is put: lines that only say which meeting they are of, and right
 * below them who was there or what was done; the head of the page may say before them when the pack's own meeting is.
 * Null where a line opens none.
 */
export function minutesFrontAt(lines: readonly Line[], index: number): MinutesOpening | null {
  const said: FrontWords[] = [];
  let at = index;
  let end = index;
  for (let read = nextWords(lines, at); read && said.length < mostLines; read = nextWords(lines, at)) {
    const other = read.said?.date ? said.findIndex(({ date }) => date !== null && date !== read.said?.date) : -1;
    if (other >= 0 && said[other]?.minutes) break;
    if (other >= 0) said.splice(other, 1);
    if (read.said) said.push(read.said);
    at = read.end + 1;
    end = read.end;
  }
  if (said.every(({ date }) => date === null)) return null;
  const facts = factsOf(said);
  const called = said.some(({ minutes }) => minutes);
  const told = beforeOther(filledFrom(lines, at, linesBelow));
  const isItem = numberedTitle.test(wordsOf(lines[index] ?? none));
  const isRecord = called
    ? told.some(isItem ? listsThoseThere : tellsOfMeeting)
    : facts.body !== null && tellsWhoWasThere(told[0] ?? '');
  if (!isRecord) return null;
  const began = told
    .map((text) =>
      /\bmeeting (?:began|opened|started|commenced)\b/i.test(text) ? readFrontWords(text) : toldMeeting(text),
    )
    .find(Boolean);
  return {
    facts: { ...facts, time: facts.time ?? began?.time ?? null, venue: facts.venue ?? began?.venue ?? null },
    length: end - index + 1,
    to: lines[end]?.number ?? 0,
  };
}

interface Words {
  /** Null where they only mark an edition. */
  readonly said: FrontWords | null;
  readonly end: number;
}

/** The next words of a front: a line, or the few lines over which a sentence of it runs. */
function nextWords(lines: readonly Line[], from: number): Words | null {
  let at = from;
  while (at < lines.length && (isBlank(lines[at] ?? none) || isFurniture(lines[at] ?? none))) at += 1;
  if (at >= lines.length || at - from > 6) return null;
  let text = '';
  for (let end = at; end < Math.min(lines.length, at + sentenceLines); end += 1) {
    const line = lines[end] ?? none;
    if (isBlank(line) && breaksOff.test(text) && leadsOn.test(text)) continue;
    if (isBlank(line) || line.text.length > 300) return null;
    text = `${text} ${wordsOf(line)}`.trim();
    const whole = readFrontWords(text);
    const more = goesOn(text, lines[end + 1]);
    const isEdition = end === at && marksEdition(text);
    if (!whole && !more && !isEdition && !leadsOn.test(text)) return null;
    if (end === at && tellsWhoWasThere(line.text.trim())) return null;
    if (whole && !more) return { said: whole, end };
    if (isEdition) return { said: null, end };
    if (!more && !leadsOn.test(text)) return null;
  }
  return null;
}

/** An item of minutes may be called "3. Minutes of the meeting held on \u2026" too: only those present show that it opens minutes. */
const numberedTitle = /^(?:\d{1,2}[a-z]?|[A-Z])[.)] /;

/** What a sentence that opens minutes begins with. */
const leadsOn =
  /^(?:agenda )?(?:item \S+ )?(?:(?:\d{1,2}[a-z]?|[A-Z])[.)] )?\W*(?:(?:the|draft|unconfirmed|confirmed|approved) )*(?:minutes|notes?|record|proceedings|decisions|summary|schedule|at an? |meeting of )/i;

/** A line that ends in a word that leads on, or above one that begins small, is not whole. */
const goesOn = (text: string, next: Line | undefined): boolean =>
  next !== undefined && !isBlank(next) && (breaksOff.test(text) || /^\s*[a-z]/.test(next.text));

/** "held in the", "Tuesday, 9th" above "September 2025", "19 February" above "2026". */
const breaksOff = new RegExp(
  `(?:,|\\b(?:of|the|in|at|on|held|and|by|\\w+day|\\d{1,2}(?:st|nd|rd|th)?(?: (?:${monthNames}))?))$`,
  'i',
);

function factsOf(said: readonly FrontWords[]): MeetingFacts {
  const bodies = said.flatMap(({ body }) => body ?? []);
  const first = (key: 'date' | 'time' | 'venue'): string | null =>
    said.map((one) => one[key]).find((value) => value !== null) ?? null;
  return {
    ...nothingKnown,
    body: mostTelling(bodies),
    date: first('date'),
    time: first('time'),
    venue: first('venue'),
  };
}

/** What tells of a meeting stands above what opens the minutes of another. */
function beforeOther(told: readonly string[]): readonly string[] {
  const other = told.findIndex((text, at) => at > 0 && leadsOn.test(text) && readFrontWords(text)?.minutes === true);
  return other < 0 ? told : told.slice(0, other);
}

const tellsWhoWasThere = (text: string): boolean => {
  const as = attendanceHeading((text.split(/\t|\s{2,}|\s*\|\s*/).find(Boolean) ?? '').trim());
  return as !== null && as !== 'member' && !listsMembers.test(text);
};

/** Who is called to a meeting, and an item of its agenda, say nothing of who came. */
const listsMembers = /^(?:[a-z]+ )?members?(?: of the [a-z ]{3,60})?\s*(?::|$)|^apologies(?: for absence)?\.?$/i;

/** A row of a person that ends in whether they came, or the names of such columns. */
const listsWhoCame = /(?:\t|\s{2,}|\s\|\s*)(?:present|apologies|attended|in attendance|status|attendance)\s*\|?$/i;
/** "Cllr Ines Figueira   P": a letter says who came. */
const lettered =
  /^(?:members?|present|councillors?|attendance)?\s*(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr)\b.{2,80}\s[PAX\u2713]\s*\|?$/i;

const listsThoseThere = (text: string): boolean =>
  tellsWhoWasThere(text) || listsWhoCame.test(text) || lettered.test(text);

const tellsOfMeeting = (text: string): boolean => listsThoseThere(text) || /^members?$/i.test(text) || done.test(text);

const done =
  /^(?:the )?meeting (?:began|opened|started|commenced)\b|^(?:chair(?:man|ed by)?|in the chair|members attending|those attending)\s*:|\b(?:was|were|had been) (?:received from|elected|agreed|approved|confirmed)\b|^RESOLVED\b/i;

function filledFrom(lines: readonly Line[], from: number, most: number): string[] {
  return lines
    .slice(from, from + 4 * most)
    .filter((line) => !isBlank(line) && !isFurniture(line))
    .slice(0, most)
    .map(wordsOf);
}

const none: Line = { number: 0, text: '' };

/** Words without markup, and letters set apart as one word: "M I N U T E S". */
const wordsOf = ({ text }: Line): string =>
  bareWords(text.trim().slice(0, 320)).replace(/\b(?:[A-Z] ){3,}[A-Z]\b/g, (word) => word.replaceAll(' ', ''));
