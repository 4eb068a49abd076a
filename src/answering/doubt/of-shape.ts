import { searchWords } from '../../indexing/search-words.ts';
import { COUNTING_WORD } from '../counting-words.ts';
import { isPaperOf } from '../paper-of-place.ts';
import { asksDuration, namesDuration } from '../question/asks-duration.ts';
import { asksMoney, statesMoney } from '../question/asks-money.ts';
import { explainedAcronyms } from '../question/glossary.ts';
import { saysOnlyTheShape } from '../question/shape-words.ts';
import { shareSpoken } from '../question/share-spoken.ts';
import { hasShape } from '../quoting/answer-shape.ts';
import type { Quote } from '../quoting/quote-passage.ts';
import type { Reading } from '../quoting/quoting-writer.ts';
import { topicOf } from '../record/record-topic.ts';
import type { Shelf } from '../shelf.ts';

const DECIDED =
  /\bresolved\b|\bit was (?:agreed|decided)\b|\b(?:committee|panel|board|cabinet|council|commission|forum) (?:has |had )?(?:agreed|decided|deferred|approved|asked|recommended)\b|\bwill therefore\b/i;
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Decisions and attendance stand in minutes; where there are none of them, nothing else will do. */
export function noRecord(reading: Reading, shelf: Shelf): string | null {
  const { question, quotes } = reading;
  const asks = question.question;
  const kinds = new Set(quotes.map(({ passage }) => passage.kind));
  const said = quotes.map(({ sentences }) => sentences.join(' ')).join(' ');
  if (question.askedFor.includes('decision') && strays(reading, shelf))
    return 'The minutes record no decision on that.';
  if (
    /\b(?:what (?:was|were|has been|did .*)|was anything) (?:decide[d]?|resolve[d]?)\b|\bdecisions?\b.*\b(?:made|taken)\b/i.test(
      asks,
    )
  ) {
    if (!kinds.has('resolution') && !DECIDED.test(said)) return 'The papers record no decision on that.';
  }
  if (
    /^\W*who (?:was|were|else was) (?:present|there|in attendance|absent)|\bwho (?:attended|turned up|came|sent apologies)\b/i.test(
      asks,
    ) &&
    !kinds.has('attendance')
  ) {
    return 'The papers do not record who was there.';
  }
  return null;
}

/** Whether what is quoted are resolutions of items that never name what the question is about. */
function strays({ question, quotes }: Reading, shelf: Shelf): boolean {
  const topic = topicOf(question, shelf.papers()).filter(
    ({ words }) => !words.every((word) => saysOnlyTheShape(word, ['figure', 'list', 'decision'])) && !isPlace(words),
  );
  if (topic.length === 0 || quotes.length === 0) return false;
  return quotes.every(({ passage: { kind, paper, source } }) => {
    if (kind !== 'resolution') return false;
    const item = shelf.passagesOf(paper).filter((other) => other.source.item.title === source.item.title);
    const said = `${source.item.title} ${item.map(({ text }) => text).join(' ')}`;
    return shareSpoken(topic, said) < OF_TOPIC;
  });

  /** A place is no subject where the papers quoted are of that place. */
  function isPlace(words: readonly string[]): boolean {
    const name = question.names.find((other) => words.every((word) => searchWords(other).includes(word)));
    const papers = shelf.papers().filter(({ id }) => quotes.some(({ passage }) => passage.paper === id));
    return name !== undefined && papers.every((paper) => isPaperOf(name, paper, shelf));
  }
}

const OF_TOPIC = 0.5;

/** "Four-year-olds" are not answered by what is said of three-year-olds. */
export function otherAge({ question, quotes }: Reading): string | null {
  const age = /\b(\d{1,2})[- ]?(?:year|yr)s?[- ]?olds?\b|\baged (\d{1,2})\b/i.exec(question.question);
  const digits = age?.[1] ?? age?.[2];
  if (!digits) return null;
  const said = quotes.map(({ passage }) => passage.text).join(' ');
  const word = NUMBERS[Number(digits)];
  return new RegExp(`\\b${digits}\\b${word ? `|\\b${word}\\b` : ''}`, 'i').test(said)
    ? null
    : `The papers do not say that for the age of ${digits}.`;
}

/** A sum of money, a number or a date asked for must be in what is quoted. */
export function wrongShape({ question, quotes }: Reading): string | null {
  const said = quotes.map(({ sentences }) => sentences.join(' ')).join(' ');
  const passages = quotes.map(({ passage }) => passage);
  const shaped = (asked: 'date') => passages.some((passage) => hasShape(asked, said, passage));
  if (asksMoney(question.question) && !quotes.slice(0, 1).some(givesMoney))
    return 'The papers give no sum of money for that.';
  if (/\bhow many\b/i.test(question.question) && !holdsCount(said)) return 'The papers give no number for that.';
  if (
    /^\W*when\b/i.test(question.question) &&
    !shaped('date') &&
    !/\b(?:spring|summer|autumn|winter|christmas|easter|term|year|month|week)\b/i.test(said)
  ) {
    return 'The papers give no date for that.';
  }
  return null;
}

/** "How long …" is answered by a length of time, and "what is a …" by what says what it is. */
export function noLength({ question: { question }, quotes }: Reading): string | null {
  if (!asksDuration(question)) return null;
  const told = quotes.some(
    ({ sentences, passage }) => passage.kind === 'table-row' || sentences.some((text) => namesDuration(text)),
  );
  return told ? null : 'The papers do not say how long.';
}

const ASKS_MEANING =
  /^\W*(?:what(?:['’]?s| is| are)|wot(?:s| is)?|whats|define) (?:an? )(?<thing>[\p{L} -]+?)\W*$|\bdefinition of (?:the |an? )?(?<defined>[\p{L} -]+?)\W*$/iu;

/** "What is a family hub?" is told by words that say what it is or does, not by any that name it. */
export function undefinedThing({ question: { question }, quotes, terms }: Reading): string | null {
  const groups = ASKS_MEANING.exec(question)?.groups;
  const thing = groups?.['thing'] ?? groups?.['defined'];
  if (!thing || /\p{Lu}{2}/u.test(thing)) return null;
  const asked = searchWords(thing);
  const ways = [
    asked,
    ...terms
      .filter(({ words }) => words.every((word) => asked.includes(word)))
      .flatMap(({ words, others }) => [words, ...others]),
  ];
  const told = quotes.some(({ passage }) =>
    passage.sentences.some((text) => {
      const [before = ''] = text.split(SAYS_WHAT);
      const written = searchWords(before);
      return (
        (SAYS_WHAT.test(text) && ways.some((way) => way.every((word) => written.includes(word)))) ||
        explainedAcronyms(text).size > 0
      );
    }),
  );
  return told ? null : 'The papers do not say what that is.';
}

const SAYS_WHAT =
  /\b(?:is|are|means?|refers? to|brings?|provides?|offers?|would|will|aims? to|sets? out|describes?|enables?|allows?|supports?|includes?|was|were)\b/i;

/** A row's money may be told by its column alone: "Variance £m". */
function givesMoney({ sentences, passage }: Quote): boolean {
  return statesMoney(passage.kind === 'table-row' ? passage.source.text : sentences.join(' '));
}

/** Percentages, sums, scores and thresholds are numbers, but of nothing that can be counted. */
const UNCOUNTED =
  /\bone of (?:the |many |several |our )|\bno longer\b|£ ?\d[\d.,]*(?:m|bn|k)?\b|\d[\d.,]*\s?(?:%|per ?cent)|\b\d+\.\d+\b|\b(?:over|above|below|under|at least|at most|up to|score of) \d[\d,]*|\b\d[\d,]* (?:or|and) (?:more|over|above|below|under|less|fewer)\b/gi;

function holdsCount(text: string): boolean {
  return holdsNumber(text.replace(UNCOUNTED, ' '));
}

/** Whether a text holds a number that counts something. */
export function holdsNumber(text: string): boolean {
  const counted = withoutTimes(text);
  return /\d/.test(counted) || COUNTING_WORD.test(counted);
}

/** Who moved, seconded or voted stands in minutes in those very words. */
export function noMotion({ question, quotes }: Reading): string | null {
  const act =
    /\b(?:who|how many (?:\w+ )?(?:councillors|members)|which (?:councillors|members)) (?:\w+ )?(moved|seconded|proposed|voted|abstained)\b/i
      .exec(question.question)?.[1]
      ?.toLowerCase();
  if (!act) return null;
  const said = quotes.map(({ passage }) => passage.text).join(' ');
  const word = act === 'seconded' ? 'second(?:ed|ing)' : act === 'voted' ? 'vot(?:ed|es|ing)' : act;
  return new RegExp(`\\b${word}\\b`, 'i').test(said) ? null : `The papers do not say who ${act}.`;
}

/** Years, quarters, ages and dates are numbers, but count nothing. */
function withoutTimes(text: string): string {
  return text
    .replace(
      /\b[A-Z]{1,4}\d{1,3}\b|\b(?:paragraph|item|minute|section) \d+|\b(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?\b|\bq(?:uarter)? ?\d\b|\b\d{1,2}(?:\/\d{1,2})? year olds?\b/gi,
      ' ',
    )
    .replace(/\b\d{1,2}(?:st|nd|rd|th)? (?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi, ' ');
}
