import { findDates, firstDate } from './dates.ts';
import { type MeetingFacts, nothingKnown } from './draft.ts';
import { titleCase } from './title-case.ts';

const bodyWord =
  'committee|commission|cabinet|council|board|panel|forum|authority|partnership|assembly|hub|(?:task|working|steering|reference|executive|leadership|strategic|delivery|operational|advisory|liaison) group';
const bodyName = new RegExp(`^(?:[^.;:|]{1,140}[\\s-])?(?:${bodyWord})(?: \\([^()]{3,60}\\))?$`, 'i');
const opening =
  /^(?:draft |unconfirmed )?(?:minutes?|notes|record|proceedings) of (?:a|an|the)?\s*(?:[a-z]+ ){0,3}meeting of (?:the )?(.{3,150}?),? (?:which was )?held\b(.{0,300})/i;
/** The body before the word "meeting", or what it decided: "Minutes of the Planning Committee meeting held on …". */
const openings: readonly RegExp[] = [
  opening,
  /^(?:draft )?(?:record|summary|schedule|notice) of (?:the )?(?:executive )?decisions (?:of|taken by|made by|taken at) (?:the |a meeting of the )?(.{3,150}?)(?: meeting)?,? (?:held|taken)\b(.{0,300})/i,
  /^(?:draft |unconfirmed )?(?:minutes?|notes|record|proceedings) of (?:the )?(?:proceedings of (?:the )?)?(.{3,150}?)(?: meeting)?,? held\b(.{0,300})/i,
];

/** "Minutes of the meeting held on \u2026": the body stands above. */
const bodiless =
  /^(?:draft |unconfirmed )?(?:minutes?|notes|record) of (?:the|a) (?:(?:annual|ordinary|special|extraordinary|quarterly|virtual|public|last) )*meeting,? held\b(.{0,300})/i;

/** Whether a text is nothing but the name of a committee, council or other body. */
export const isBodyName = (text: string): boolean => text.length < 160 && /^[A-Z]/.test(text) && bodyName.test(text);

/** Of the names at a paper's front the committee's: the council's own stands above it as a letterhead. */
export const mostTelling = (names: readonly string[]): string | null =>
  names.find((name) => !/\bcouncil$/i.test(name.trim())) ?? names[0] ?? null;

/** A body's name in ordinary case, without the article. */
export const bodyTitle = (text: string): string =>
  titleCase(
    inEnglish(text)
      .replace(/^the\s+/i, '')
      .trim(),
  );

/** "Pwyllgor Craffu Addysg / Education Scrutiny Committee": where a name stands in Welsh too, the English one. */
const inEnglish = (text: string): string =>
  text
    .replace(/^(?:cyngor|pwyllgor|is-bwyllgor|bwrdd|y cabinet|panel|fforwm)\b[^/]{0,100}\s\/\s(?=[A-Z])/i, '')
    .replace(/\s\/\s(?:cyngor|pwyllgor|is-bwyllgor|bwrdd|y cabinet|fforwm)\b.*$/i, '');

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
      .replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bdate\b|\bat\b|\d{1,2}[.:]\d{2}\s*(?:am|pm)?/gi, '')
      .replace(/[\s,.:|/\u2013-]/g, '').length <= 2
  );
}

/** Reads the sentence that opens a set of minutes: "Minutes of a meeting of the … held at … on …". */
export function readMinutesOpening(text: string): MeetingFacts | null {
  const unnamed = bodiless.exec(text);
  const found =
    openings.map((pattern) => pattern.exec(text)).find((one) => one && isBodyName(bodyTitle(one[1] ?? ''))) ??
    (unnamed ? ['', '', unnamed[1] ?? ''] : opening.exec(text));
  const date = found ? firstDate(found[2] ?? '') : null;
  if (!found || !date) return null;
  const held = found[2] ?? '';
  const place =
    /^\s*(?:at|in)\s+(?!\d{1,2}[.:]\d\d)(?:the\s+)?(.{3,150}?)(?:,)?\s+on\s/i.exec(held) ??
    /\d{4},?\s+(?:(?:at|from) \d{1,2}(?:[.:]\d\d)?\s?(?:am|pm|noon),?\s+)?(?:at|in)\s+(?!\d)(?:the\s+)?(.{3,150}?)\.?$/i.exec(
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

/** A time of day as printed: "2.00 pm". */
export function readTime(text: string): string | null {
  return /\b\d{1,2}(?:[.:]\d{2})?\s?(?:(?:am|pm|noon)\b|[ap]\.m\.)|\b\d{2}:\d{2}\b/i.exec(text)?.[0] ?? null;
}

const dashed =
  /^(.{3,150}?)\s*[,:\u2013-]\s*((?:\w{3,9}day,?\s+)?\d{1,2}(?:st|nd|rd|th)?\s+[A-Za-z]{3,9},?\s+\d{4}\b.{0,60})$/;

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** Reads what the first lines of a page or set of minutes say of the meeting, one fact a line. */
export function readFrontFacts(lines: readonly string[]): MeetingFacts {
  const texts = lines.map((line) => line.replace(/\*\*|^#+\s*/g, '').trim()).filter((line) => line.length < 300);
  const together = texts
    .map((text) => dashed.exec(text))
    .find((found) => found && (isBodyName(bare(found[1] ?? '')) || weekday.test(found[2] ?? '')));
  const alone = mostTelling(texts.filter((text) => isBodyName(bare(text)))) ?? bodyBeforeTitle(texts);
  const dated = texts.find((text) =>
    isDateOnly(
      text.replace(
        /^(?:date(?:\/time| and time)?|meeting date|(?:meeting )?held on|meeting (?:of|on)|on)\s*:?\s*/i,
        '',
      ),
    ),
  );
  const when = together?.[2] ?? dated ?? '';
  const venue = texts
    .map(
      (text) => /^(?:proposed )?(?:venue|location|place)\s*:\s*(.+?)(?:\.? view directions)?$/i.exec(text)?.[1] ?? null,
    )
    .find(Boolean);
  const body = together?.[1] ?? alone ?? null;
  return {
    ...nothingKnown,
    body: body ? bodyTitle(bare(body)) : null,
    date: firstDate(when),
    time: readTime(when),
    venue: venue ?? null,
  };
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
      /^(?:meeting(?: of)?|committee|agenda(?: and (?:draft )?minutes)?|minutes(?: of)?)\s*[:\u2013-]?\s*(?:the )?(?=[A-Z])/i,
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
