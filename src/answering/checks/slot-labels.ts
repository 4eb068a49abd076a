import type { Reading } from './evidence.ts';
import type { Figure } from './figures.ts';
import { isEmptyWord, type Word } from './plain-text.ts';

/** A word that says what a figure is of. */
export interface Label {
  readonly stem: string;
  /** Whether it names what is counted, and does not only stand further on in the sentence. */
  readonly near: boolean;
  /** Whether it looks like a plural: what is counted, most likely. */
  readonly plural: boolean;
}

const BREAK = /[,;:()]|(?<=\w{3}|\d|%|^)\.(?= )|\b(?:and|but|while|whereas|against|compared|versus|which|whom)\b/gi;
/** What follows a comparison belongs to what it is compared with. */
const AFTER =
  /[,;:()]|(?<=\w{3}|\d|%|^)\.(?= )|\b(?:and|but|while|whereas|against|compared|versus|which|whom|(?:lower|higher|more|less|fewer|greater) than|above|below)\b/gi;
/** Directly before a figure these part it from what stands before: "down from 61", "by £4.2m". */
export const PARTS =
  /\b(?:from|to|by|than|until)(?: (?:around|about|just|over|under|nearly|almost|only|a|an|the))* ?$/i;
/** Directions and comparisons are checked by themselves. */
const DIRECTION =
  /^(?:increas|decreas|rise|rose|rising|fell|fall|higher|lower|more|less|fewer|above|below|than|slight|small|improv|similar|further|longer|up|down|grew|grow|drop|reduc|earlier|before|reach|stood|total)/i; // prettier-ignore
/** "3-year-olds", "aged 16-17", "second": numbers that name a group and are not counted themselves. */
const NAMES_A_GROUP = /^-?(?:to-\d+-)?[a-z]|^ years? olds?\b|^ ?\+|^ or (?:more|fewer|less|over|under|subsequent)\b/i;

/** "within 15 days", "the last 12 months": a span that goes with the label and is not the thing counted. */
const SPAN = /^ (?:working |school |calendar )?(?:days?|weeks?|months?|years?|hours?|minutes?|miles?)\b/i;
const WITHIN = /\b(?:within|in|after|every|last|next|past|first|previous)(?: the)? $/i;

/** "routes 12 and 40", "phase 2": numbers that are names. */
const NAMED_BY_NUMBER =
  /\b(?:routes?|lines?|items?|numbers?|nos?\.?|pages?|sections?|paragraphs?|phases?|stages?|tiers?|grades?|levels?|scope|wards?|groups?|options?|plots?|rooms?|classes|class|key stages?|blocks?|bands?|categor(?:y|ies)|days|acts?|regulations|order|code) (?:\d+(?:,| and| or| to) )?$/i;

/** Whether a number belongs to a label and is not counted itself. */
export const isLabelNumber = ({ words, start, end }: Figure, plain: string): boolean =>
  /^[a-z]+$/i.test(words) && /(?:ond|rd|th)$/i.test(words)
    ? true
    : /\bper $/i.test(plain.slice(0, start)) ||
      NAMED_BY_NUMBER.test(plain.slice(0, start)) ||
      (SPAN.test(plain.slice(end)) && WITHIN.test(plain.slice(0, start))) ||
      (NAMES_A_GROUP.test(plain.slice(end)) && !/%$/.test(words)) ||
      /\b(?:aged?|ages|under|years?|over) (?:\d+ ?(?:-|to|and|or) ?)?$/i.test(plain.slice(0, start)); // prettier-ignore

/** The words that name a figure before it: back to the last break, or to the figure before. */
export function labelsBefore(
  figure: Figure,
  left: Figure | undefined,
  sentence: Reading,
  counted: readonly Figure[],
  isRow: boolean,
): Label[] {
  const from = left?.end ?? 0;
  const span = withoutBrackets(sentence.plain.slice(from, figure.start).replace(/\(£?$/, ' '));
  if (isRow) return labels(sentence, from + span.lastIndexOf(';') + 1, figure.start, counted);
  const cut = [...span.matchAll(BREAK)].at(-1);
  if (left && !cut && PARTS.test(span)) return [];
  if (cut || !left) return labels(sentence, from + (cut ? cut.index + cut[0].length : 0), figure.start, counted);
  // between two figures with no break the words are the first one's, but "a budget of £18.6m" names the second
  const named = /\w+ of(?: (?:around|about|just|over|under|nearly|almost|only))* ?$/i.exec(span);
  return named ? labels(sentence, from + named.index, figure.start, counted) : [];
}

/** The words that name a figure after it, up to the next break or figure. */
export function labelsAfter(
  figure: Figure,
  right: Figure | undefined,
  sentence: Reading,
  counted: readonly Figure[],
): Label[] {
  const span = sentence.plain.slice(figure.end, right?.start ?? sentence.plain.length);
  const cut = [...span.matchAll(AFTER)][0];
  const to = figure.end + (cut ? cut.index : span.replace(PARTS, '').length);
  const verb = sentence.words.find(
    ({ start, end, text }) =>
      start >= figure.end && start < to && ENDS_NOUN.test(text) && !/^-\w/.test(sentence.plain.slice(end)),
  );
  return labels(sentence, figure.end, to, counted, verb?.start);
}

/** Grammar words after which no more of the counted noun comes. */
const ENDS_NOUN =
  /^(?:is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|will|would|shall|should|can|could|may|might|must|say|said|says|at|on|in|for|by|since|during|who|that|when|if|from|to|with|into|across|as|than)$/i;

/** Bodies are named everywhere and say little, but they tell one figure from another. */
const BODY = /^(?:council|committee|members?)$/i;
const withoutBrackets = (span: string): string => span.replace(/\([^()]*\)/g, (inner) => ' '.repeat(inner.length));

function labels(
  { words, whens, figures, plain }: Reading,
  from: number,
  to: number,
  counted: readonly Figure[],
  far = Number.POSITIVE_INFINITY,
): Label[] {
  const within = (word: Word, spans: readonly { start: number; end: number }[]): boolean =>
    spans.some(({ start, end }) => word.start < end && word.end > start);
  const grouped = figures.filter((figure) => !counted.includes(figure));
  return words
    .filter((word) => word.start >= from && word.end <= to && !within(word, whens) && !within(word, counted))
    .filter(
      (word) =>
        within(word, grouped) ||
        ((!isEmptyWord(word) || BODY.test(word.text)) && !DIRECTION.test(word.text) && !/^olds?$/i.test(word.text)),
    )
    .map((word) => ({
      stem: groupStem(word, grouped, plain),
      near: word.start < far,
      plural: /[^s]s$|^(?:children|people|staff)$/i.test(word.text),
    }));
}

const groupStem = (word: Word, grouped: readonly Figure[], plain: string): string => {
  const figure = grouped.find(({ start, end }) => word.start >= start && word.end <= end);
  return figure
    ? `#${figure.value}${
        plain
          .slice(figure.end, figure.end + 5)
          .toLowerCase()
          .includes('y')
          ? 'y'
          : ''
      }`
    : word.stem;
};
