import { bodyTitle, isBodyName } from '../heads/body-name.ts';
import { nameOfCouncil } from '../heads/council.ts';
import { isPlaceLine, placeName } from '../heads/meeting-place.ts';
import { findDates } from '../text/dates.ts';
import { mayBeginWith, mayBeginWithFigure } from '../text/first-letter.ts';
import { titleCase } from '../text/title-case.ts';

/** What the words that open minutes say, each once; a word that says nothing of these leaves the whole unread. */
export interface FrontWords {
  /** Whether they call themselves minutes, notes, a record or decisions. */
  readonly minutes: boolean;
  /** Whether they tell of one meeting: "At a meeting of …", "held on …". */
  readonly meeting: boolean;
  readonly council: string | null;
  readonly body: string | null;
  readonly date: string | null;
  readonly time: string | null;
  readonly venue: string | null;
}

interface Reading {
  rest: string;
  minutes: boolean;
  meeting: boolean;
  council: string | null;
  body: string | null;
  date: string | null;
  time: string | null;
  venue: string | null;
}

const clock =
  '\\d{1,2}(?:[.:]\\d{2})?\\s?(?:(?:am|pm|noon|midnight)\\b|[ap]\\.m\\.)|\\d{1,2}[.:]\\d{2}(?:\\s?hrs)?(?!\\d)';
const time = new RegExp(`^(${clock})(?:\\s*(?:to|until|[-\\u2013])\\s*(?:${clock}))?`, 'i');
const ended = new RegExp(
  `^(?:(?:finish|finished|end|ended|close|closed|closing)(?: time)?(?: at)?\\s*:?\\s*)(?:${clock})`,
  'i',
);
const weekday = /^(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+(?=\d|the \d)/i;
const edition =
  '(?:(?:draft|unconfirmed|confirmed|approved|agreed|final|signed|public|open|formal|action|summary)\\s+)*';
const record = new RegExp(
  `^${edition}(?:minutes?(?: and (?:action points|actions|decisions))?|notes?(?: and actions?)?|(?:record|summary|schedule|notice) of (?:the )?(?:executive )?(?:decisions|proceedings)|decisions?(?: notice| sheet| record)?|action points|record|proceedings)(?![\\w\\u2019'])`,
  'i',
);
const assembly =
  /^(?:(?:last|previous|annual|ordinary|special|extraordinary|quarterly|monthly|virtual|public|hybrid|remote|adjourned|scheduled|urgent|informal|inaugural) )*meeting(?:s)?\b/i;
/** Words that lead from one of these to the next. */
const glue =
  /^(?:(?:by |via |on )?(?:video[ -]?(?:conference|conferencing|link|call)|tele-?conference|telephone|(?:microsoft |ms )?teams|zoom|skype)\b|(?:of|from|for|taken|made|reached|by|on|at|in|the|an?|held|which was|was|were|took place|remotely|virtually|online|commenced|commencing|starting|began|opened|start(?:ed)?(?: time)?|date|day|time|venue|place|location|committee name|name of (?:body|committee|meeting)|committee|body|title|and)\b\s*:?|[\s,;:.()|\u2013\u2014-]+)/i;
const stamp =
  /^(?:(?:agenda )?item(?: no\.?)?\s*\d{1,3}[a-z]?\b\s*[:.\u2013-]?\s*|(?:\d{1,2}[a-z]?|[A-Z])[.)]\s+(?=[A-Z]))/i;
/** An item's own title before what its paper is: "What happened last time: notes of 16 September 2025". */
const titled = /^[A-Z][^:]{2,60}:\s+(?=(?:(?:draft|unconfirmed) )?(?:minutes|notes?|record) (?:of|from)\b)/i;
/** Where a name may end: before what else opens minutes. */
const nameEnds =
  /,\s|\s[\u2013\u2014-]\s|:\s|\s\(|\s(?=(?:held|was|took|meeting|minutes|notes?|record|decisions|on|at|which|action)\b)|\s(?=(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)|\s(?=\d)|\s(?=of (?:the )?\d)|\t|\s{2,}|\.?$/gi;
const placeWord = /^(?:[A-Z0-9&-][\w'\u2019&./-]*|and|of|the|on|at|in|by|via|with|floor|link|video)$/;

/** Reads words that only say which meeting they are the minutes of: its kind, body, day, time and place; null of any others. */
export function readFrontWords(text: string): FrontWords | null {
  if (text.length > 400) return null;
  const reading: Reading = { rest: text.replace(stamp, '').replace(titled, '').trim(), ...nothing };
  while (reading.rest !== '') {
    const before = reading.rest;
    if (!takeNext(reading) || reading.rest === before) return null;
  }
  const { rest: _, ...said } = reading;
  return said.minutes || said.meeting || said.council || said.body || said.date || said.time || said.venue
    ? said
    : null;
}

const nothing = { minutes: false, meeting: false, council: null, body: null, date: null, time: null, venue: null };

/** Takes the next of its words; false where it says something else. */
function takeNext(reading: Reading): boolean {
  return (
    takeEnd(reading) ||
    takeDay(reading) ||
    takeTime(reading) ||
    (reading.date !== null && isPlaceLine(reading.rest) && takePlace(reading)) ||
    takeBody(reading) ||
    takeKind(reading) ||
    takePlace(reading) ||
    take(reading, glue) !== null
  );
}

function take(reading: Reading, pattern: RegExp): RegExpExecArray | null {
  const found = pattern.exec(reading.rest);
  if (!found || found[0] === '') return null;
  if (/^\s*held\b/i.test(found[0])) reading.meeting = true;
  reading.rest = reading.rest.slice(found[0].length).trim();
  return found;
}

const takeEnd = (reading: Reading): boolean => maySayEnd(reading.rest) && take(reading, ended) !== null;
const maySayEnd = mayBeginWith('fecFEC');

function takeDay(reading: Reading): boolean {
  if (!/\d/.test(reading.rest.slice(0, dayWithin))) return false;
  const words = reading.rest.replace(weekday, '').replace(/^the (?=\d)/i, '');
  if (!opensDate.test(words)) return false;
  const [first] = findDates(words);
  if (first?.index !== 0 || (reading.date !== null && reading.date !== first.iso)) return false;
  reading.date = first.iso;
  reading.rest = words.slice(first.length).trim();
  return true;
}

/** A day of the week and the month may stand before the day's number, in letters. */
const dayWithin = 40;
const opensDate = /^(?:\d|[a-z]{3,12} \d)/i;

function takeTime(reading: Reading): boolean {
  if (!mayBeginWithFigure(reading.rest)) return false;
  const said = take(reading, time)?.[1];
  if (said === undefined) return false;
  reading.time ??= said;
  return true;
}

/** Without such a word nothing is named. */
const namesAny =
  /committee|group|commission|cabinet|executive|council|borough|city|board|panel|forum|authority|partnership|assembly|hub|decision/i;

/** No name goes on beyond a word that begins small, but for those that join its parts. */
const smallWord = /(?:^|[\s/-])(?!(?:and|of|the|for|in|to|on|with|a|upon|under)(?!\w))[a-z]/;
const mayGoOnSmall = /cyngor|(?:borough|city) of/i;

function nameable(text: string): string {
  const small = text.search(smallWord);
  return small < 0 || mayGoOnSmall.test(text) ? text : text.slice(0, small);
}

/** The body's or the council's own name, as long as it reads. */
function takeBody(reading: Reading): boolean {
  if (reading.body !== null && reading.council !== null) return false;
  const longest = nameable(reading.rest);
  if (!namesAny.test(longest)) return false;
  for (const end of endsWithin(reading.rest, longest.length).reverse()) {
    const name = reading.rest.slice(0, end).trim();
    const whose = reading.council === null ? nameOfCouncil(name) : null;
    if (whose === null && (reading.body !== null || !isName(name) || !isBodyName(bodyTitle(name)))) continue;
    if (record.test(name) || assembly.test(name)) continue;
    if (whose) reading.council = whose;
    else reading.body = bodyTitle(name);
    reading.rest = reading.rest.slice(end).trim();
    return true;
  }
  return false;
}

function endsWithin(text: string, length: number): number[] {
  const ends: number[] = [];
  for (const { index } of text.matchAll(nameEnds)) {
    if (index > length) break;
    ends.push(index);
  }
  return ends;
}

/** A name has no words that begin small but those that join its parts, and holds no person. */
const isName = (text: string): boolean =>
  !/^(?:at|in|of|held)\b/i.test(text) &&
  !/\b(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr|Prof|Canon|Revd?)\b/.test(text) &&
  text.split(/\s+/).length <= 16 &&
  text.split(/[\s/-]+/).every((word) => /^(?:[^a-z]|(?:and|of|the|for|in|to|on|with|a)$)/.test(word));

function takeKind(reading: Reading): boolean {
  if (take(reading, record)) reading.minutes = true;
  else if (take(reading, assembly)) reading.meeting = true;
  else return false;
  return true;
}

/** The place stands last, or before "on" and the day. */
function takePlace(reading: Reading): boolean {
  const isLed = /^(?:(?:at|in|via)\s|(?:venue|place|location)\s*:)/i.test(reading.rest);
  if (reading.venue !== null || (reading.date === null && !isLed && !isPlaceLine(reading.rest))) return false;
  const led = reading.rest.replace(/^(?:(?:at|in|via|venue|place|location)\b\s*:?\s*)+(?:the\s+)?/i, '');
  const beforeDay =
    /,?\s+on\s+(?=\S+day\b|\d|the \d)|,\s+(?:at |from )?(?=\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b)/i.exec(led)?.index ?? -1;
  const words = (beforeDay < 0 ? led : led.slice(0, beforeDay)).replace(/[.,]$/, '');
  if (words.length < 3 || words.length > 150 || !/^[A-Z0-9]/.test(words)) return false;
  if (!words.split(/[\s,]+/).every((word) => placeWord.test(word))) return false;
  if (findDates(words).length > 0 || time.test(words) || weekday.test(words) || record.test(words)) return false;
  reading.venue = titleCase(placeName(words));
  reading.rest = beforeDay < 0 ? '' : led.slice(beforeDay).trim();
  return true;
}
