import { type MeetingFacts, nothingKnown } from '../body/draft.ts';
import { findDates, firstDate } from '../text/dates.ts';
import { titleCase } from '../text/title-case.ts';
import { bodyTitle, isBodyName, mayBeBody, mostTelling } from './body-name.ts';
import { joinBrokenNames } from './broken-name.ts';
import { nameOfCouncil } from './council.ts';
import { marksEdition, unmarkedName } from './edition.ts';
import { heldAt, placeField } from './held-at.ts';
import { readMeetingDate, readTimeLine } from './meeting-date.ts';
import { isPlaceLine, placeName } from './meeting-place.ts';

export { bodyTitle, isBodyName, mostTelling } from './body-name.ts';

const opening =
  /^(?:draft |unconfirmed )?(?:minutes?|notes|record|proceedings) of (?:a|an|the)?\s*(?:[a-z&'\u2019-]+ ){0,6}?meeting of (?:the )?(.{3,150}?),? (?:which was )?held\b(.{0,300})/i;
/** The body before the word "meeting", or what it decided: "Minutes of the Planning Committee meeting held on …". */
const openings: readonly RegExp[] = [
  opening,
  /^(?:draft )?(?:record|summary|schedule|notice) of (?:the )?(?:executive )?decisions (?:of|taken by|made by|taken at) (?:the |a meeting of the )?(.{3,150}?)(?: meeting)?,? (?:held|taken|on (?=(?:\w+day,? )?\d{1,2}(?:st|nd|rd|th)? \w+ \d{4}))\b(.{0,300})/i,
  /^(?:draft |unconfirmed )?(?:minutes?|notes|record|proceedings) of (?:the )?(?:proceedings of (?:the )?)?(.{3,150}?)(?: meeting)?,? held\b(.{0,300})/i,
];

/** "Minutes of the meeting held on \u2026": the body stands above. */
const bodiless =
  /^(?:draft |unconfirmed )?(?:(?:minutes?|notes|record) of|(?:record|summary|schedule|notice|minutes|notes)(?: of (?:executive )?decisions)?:? (?:taken|made) at) (?:the |an? )?(?:(?:annual|ordinary|special|extraordinary|quarterly|virtual|public|last|hybrid|remote|adjourned|scheduled) )*meeting,? held\b(.{0,300})/i;

/** "Cofnodion cyfarfod y Pwyllgor Craffu a gynhaliwyd ddydd Mercher, 5 Tachwedd 2025". */
const welsh =
  /^cofnodion(?: drafft)? (?:o |o[\u2019']r )?(?:[cg]yfarfod )?(?:o[\u2019']r |o |y |yr )?((?:pwyllgor|is-?bwyllgor|cabinet|cyngor|bwrdd|panel|fforwm)\b.{0,120}?),? a gynhaliwyd\b(.{0,300})/i;

/** Whether a text states a date and nothing else of weight: "8 MARCH 2022", "Tuesday, 8 March 2022 at 2.00 pm". */
export function isDateOnly(text: string): boolean {
  if (text.length > 300) return false;
  const dates = findDates(text);
  if (dates.length === 0 || dates.some(({ iso }) => iso !== dates[0]?.iso)) return false;
  const rest = dates.reduceRight(
    (left, { index, length }) => `${left.slice(0, index)} ${left.slice(index + length)}`,
    text,
  );
  return (
    rest
      .replace(
        /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun)\b|\bdate\b|\bat\b|\d{1,2}[.:]\d{2}\s*(?:am|pm)?/gi,
        '',
      )
      .replace(/[\s,.:|/\u2013-]/g, '').length <= 2
  );
}

/** Reads the sentence that opens a set of minutes: "Minutes of a meeting of the … held at … on …". */
export function readMinutesOpening(text: string): MeetingFacts | null {
  const inWelsh = welsh.exec(text);
  const unnamed = bodiless.exec(text);
  const found =
    openings.map((pattern) => pattern.exec(text)).find((one) => one && isBodyName(bodyTitle(one[1] ?? ''))) ??
    (unnamed ? ['', '', unnamed[1] ?? ''] : (opening.exec(text) ?? plainlyNamed(text) ?? inWelsh));
  const date = found ? firstDate(found[2] ?? '') : null;
  if (!found || !date) return null;
  const held = (found[2] ?? '').replace(
    /,?\s+(?:commencing|starting|beginning|finishing|ending)\b(?: at)?\s+\d.*$/i,
    '',
  );
  const place =
    /^\s*(?:at|in)\s+(?!\d{1,2}(?:[.:]\d\d|\s?[ap]\.?m|\s?noon))(?:the\s+)?(.{3,150}?)(?:,)?\s+on\s/i.exec(held) ??
    /\d{4},?\s+(?:(?:at|from) \d{1,2}(?:[.:]?\d\d)?\s?(?:[ap]\.?m\.?|noon|hrs|hours),?\s+)?(?:at|in)\s+(?!\d)(?:the\s+)?(.{3,150}?)\.?$/i.exec(
      held,
    );
  return {
    ...nothingKnown,
    body: found[1] ? bodyTitle(found[1]) : null,
    date,
    time: readTime(found[2] ?? ''),
    venue: place?.[1] ? titleCase(place[1]) : null,
  };
}

/** "Minutes of Audit and Governance held on \u2026": the name may end in any noun. */
const plainlyNamed = (text: string): RegExpExecArray | null => {
  const found = openings.at(-1)?.exec(text) ?? null;
  return found && mayBeBody(bodyTitle(found[1] ?? '')) ? found : null;
};

/** A time of day as printed: "2.00 pm". */
export function readTime(text: string): string | null {
  return (
    /\b\d{1,2}(?:[.:]\d{2})?\s?(?:(?:am|pm|noon|yb|yh|yp)\b|[ap]\.m\.)|\b\d{2}:\d{2}\b|\b\d{2}[.:]?\d{2}\s?(?:hrs|hours)\b/i.exec(
      text,
    )?.[0] ?? null
  );
}

const dashed =
  /^(.{3,150}?)\s*[,:\u2013-]\s*((?:\w{3,9}day,?\s+|[Dd]ydd \w{3,9},?\s+)?\d{1,2}(?:st|nd|rd|th|[a-z]{2,4})?\s+[A-Za-z]{3,9},?\s+\d{4}\b.{0,60})$/;

/** "Council meeting, Wednesday 25 February 2026, 5.00pm \u2013 agenda item 8": whose meeting, when, and what it is of it. */
const meetingAt = (text: string): RegExpExecArray | null =>
  dashed.exec(
    text
      .replace(/\s*[,\u2013(-]\s*(?:agenda )?item(?: no\.?)? \d{1,3}[a-z]?\)?$/i, '')
      .replace(/^(.{3,120}?) meeting(?=\s*[,:\u2013-])/i, '$1'),
  );

const weekday = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|dydd \w+)\b/i;

/** A row of a table speaks of other meetings: a plan lists who will decide and when. */
const isRowOfTable = /\t[^\t]*\t/;

/** Reads what the first lines of a page or set of minutes say of the meeting, one fact a line. */
export function readFrontFacts(lines: readonly string[]): MeetingFacts {
  const texts = lines
    .map((line) => unmarkedName(line.replace(/\*+|^#+\s*|^_+|_+$/g, '').trim()))
    .filter((line) => line.length < 300 && !isRowOfTable.test(line));
  const together = texts
    .map(meetingAt)
    .find(
      (found) =>
        found && (isBodyName(bare(found[1] ?? '')) || (weekday.test(found[2] ?? '') && mayBeBody(found[1] ?? ''))),
    );
  const named = joinBrokenNames(texts).filter((text) => isBodyName(bare(text)));
  const committee =
    named.find((name) => !/\b(?:council|authority)$/i.test(name)) ?? named.find((name) => !/\bcouncil$/i.test(name));
  const within = committee ? ownGroup(texts, committee) : null;
  const alone = within ?? committee ?? underCouncil(texts) ?? mostTelling(named) ?? bodyBeforeTitle(texts);
  const datedAt = texts.findIndex((text) => readMeetingDate(text) !== null);
  const dated = datedAt < 0 ? null : readMeetingDate(texts[datedAt] ?? '');
  const under =
    datedAt < 0
      ? []
      : texts
          .slice(datedAt + 1)
          .filter(Boolean)
          .slice(0, 2);
  const when = together?.[2] ?? '';
  const held = texts.map(heldAt).find((one) => one !== null);
  const venue = held?.venue ?? texts.map(placeField).find(Boolean);
  const body = together?.[1] ?? alone ?? null;
  return {
    ...nothingKnown,
    body: body ? bodyTitle(bare(body)) : null,
    date: firstDate(when) ?? dated?.date ?? null,
    time: readTime(when) ?? dated?.time ?? under.map(readTimeLine).find(Boolean) ?? held?.time ?? null,
    venue: venue ?? dated?.venue ?? under.filter(isPlaceLine).map(placeName)[0] ?? null,
  };
}

/** "Executive Group" right below a partnership's name is a body of the partnership. */
function ownGroup(texts: readonly string[], above: string): string | null {
  const filled = texts.filter((text) => text !== '');
  const below = filled[filled.indexOf(above) + 1] ?? '';
  return /^(?:executive|strategic|steering|operational|delivery|working|reference|leadership|advisory|sub-?) ?(?:group|board|committee)$/i.test(
    below,
  )
    ? `${above} ${below}`
    : null;
}

/** Below the council's own name, and above the date, stands whose paper it is. */
function underCouncil(texts: readonly string[]): string | null {
  const filled = texts.filter((text) => text !== '' && !marksEdition(text));
  const at = filled.slice(0, 3).findIndex((text) => nameOfCouncil(text) !== null);
  const [name = '', date = ''] = filled.slice(at + 1);
  if (at < 0) return null;
  const beside = dashed.exec(name);
  if (beside && mayBeBody(beside[1] ?? '')) return beside[1] ?? null;
  return mayBeBody(name) && readMeetingDate(date) ? name : null;
}

/** "Improvement Board: action log": the body stands before what the page is. */
const bodyBeforeTitle = (texts: readonly string[]): string | null =>
  texts
    .slice(0, 4)
    .flatMap((text) => /^(.{3,100}?)(?::| [\u2013-])\s+\S/.exec(text)?.[1] ?? [])
    .find(isBodyName) ?? null;

const bare = (text: string): string =>
  text
    .replace(
      /^(?:(?:(?:annual|ordinary|special|extraordinary) )*meeting of|meeting|committee|agenda(?: and (?:draft )?minutes)?|minutes(?: of)?)\s*[:\u2013-]?\s*(?:the )?(?=[A-Z])/i,
      '',
    )
    .trim();

/** Bounds of a date that is not stated: after the meeting whose minutes were confirmed, before the next meeting. */
export function readBounds(texts: readonly string[]): Pick<MeetingFacts, 'after' | 'before'> {
  const confirmed = texts.find((text) => /minutes of the (?:previous |last )?meetings? (?:held )?on\b/i.test(text));
  const next = texts.find(
    (text) => /\bnext (?:\w+ ){0,2}meeting\b.{0,160}\b(?:on|for)\b/i.test(text) && firstDate(text),
  );
  return { after: confirmed ? lastDate(confirmed) : null, before: next ? firstDate(next) : null };
}

const lastDate = (text: string): string | null =>
  findDates(text)
    .map(({ iso }) => iso)
    .sort()
    .at(-1) ?? null;
