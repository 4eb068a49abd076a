import type { Evidence, Reading } from './evidence.ts';
import type { Figure } from './figures.ts';
import { isEmptyWord, type Word } from './plain-text.ts';
import type { When } from './whens.ts';

/** A figure with what it is said to be of: the words that label it and the dates or periods beside it. */
export interface Slot {
  readonly figure: Figure;
  /** Labels of its own: words before it since the last break, and words after it up to the next. */
  readonly before: readonly Label[];
  readonly after: readonly Label[];
  /** Labels of the figure before it, which go on where it has none of its own ("rose from 61 to 48"). */
  readonly inherited: readonly Label[];
  /** Whether it has no label of its own and is no change ("an increase of 80"), so that it counts just what the one before it counts. */
  readonly goesOn: boolean;
  readonly whens: readonly When[];
  /** Whether no other figure stands between this one and its date. */
  readonly direct: boolean;
}
export interface Label {
  readonly stem: string;
  /** Whether it names what is counted, and does not only stand further on in the sentence. */
  readonly near: boolean;
  /** Whether it looks like a plural: what is counted, most likely. */
  readonly plural: boolean;
}

const BREAK = /[,;:()]|\b(?:and|but|while|whereas|against|compared|versus|which|whom)\b/gi;
/** Directly before a figure these part it from what stands before: "down from 61", "by £4.2m". */
const PARTS = /\b(?:from|to|by|than|until)(?: (?:around|about|just|over|under|nearly|almost|only|a|an|the))* ?$/i;
const CHANGE =
  /\b(?:increase|decrease|rise|fall|drop|reduction|growth|change|gain|up|down)(?: of| by)?(?: (?:around|about|just|nearly))* ?$/i;
/** Directions and comparisons are checked by themselves. */
const DIRECTION =
  /^(?:increas|decreas|rise|rose|rising|fell|fall|higher|lower|more|less|fewer|above|below|than|slight|small|improv|similar|further|longer|up|down|grew|grow|drop|reduc|earlier|before)/i; // prettier-ignore
/** "3-year-olds", "aged 16-17", "second": numbers that name a group and are not counted themselves. */
const NAMES_A_GROUP = /^-?(?:to-\d+-)?[a-z]|^ years? olds?\b|^ ?\+|^ or (?:more|fewer|less|over|under|subsequent)\b/i;

/** "within 15 days", "the last 12 months": a span that goes with the label and is not the thing counted. */
const SPAN = /^ (?:working |school |calendar )?(?:days?|weeks?|months?|years?|hours?|minutes?|miles?)\b/i;
const WITHIN = /\b(?:within|in|after|every|last|next|past|first|previous)(?: the)? $/i;

const isLabelNumber = ({ words, start, end }: Figure, plain: string): boolean =>
  /^[a-z]+$/i.test(words) && /(?:ond|rd|th)$/i.test(words)
    ? true
    : (SPAN.test(plain.slice(end)) && WITHIN.test(plain.slice(0, start))) ||
      (NAMES_A_GROUP.test(plain.slice(end)) && !/%$/.test(words)) ||
      /\b(?:aged?|ages|under|years?|over) (?:\d+ ?(?:-|to|and|or) ?)?$/i.test(plain.slice(0, start)); // prettier-ignore

/** The figures of a passage, in order, with their labels. In a row only cells that are a figure count. */
export function slotsOfEvidence({ sentences, isRow }: Evidence): Slot[] {
  const slots: Slot[] = [];
  for (const sentence of sentences) slots.push(...slotsOf(sentence, isRow, slots.at(-1)));
  return slots;
}

export function slotsOf(sentence: Reading, isRow: boolean, previous?: Slot): Slot[] {
  const counted = sentence.figures.filter(
    (figure) => !isLabelNumber(figure, sentence.plain) && (!isRow || isCell(figure, sentence.plain)),
  );
  const slots: Slot[] = [];
  for (const [index, figure] of counted.entries()) {
    const [left, right] = [counted[index - 1], counted[index + 1]];
    const before = labelsBefore(figure, left, sentence, counted, isRow);
    const after = isRow ? [] : labelsAfter(figure, right, sentence, counted);
    const last = slots.at(-1) ?? (before.length === 0 ? previous : undefined);
    slots.push({
      figure,
      before,
      after,
      inherited: last && !isRow ? [...(last.before.length > 0 ? last.before : last.inherited), ...last.after] : [],
      goesOn: before.length === 0 && !after.some(({ near }) => near) && !isChange(figure, sentence.plain),
      ...whensOf(figure, sentence, counted, isRow),
    });
  }
  return shareRespectively(shareParts(slots, sentence), sentence);
}

const isChange = ({ start, end }: Figure, plain: string): boolean =>
  CHANGE.test(plain.slice(0, start)) || DIFFERENCE.test(plain.slice(end));

/** "46% of the 388 plans": both are of plans. */
const shareParts = (slots: Slot[], { plain }: Reading): Slot[] =>
  slots.map((slot, index) => {
    const [previous, next] = [slots[index - 1], slots[index + 1]];
    if (next && isPartOf(slot, next, plain)) return { ...slot, after: next.after };
    return previous && isPartOf(previous, slot, plain)
      ? { ...slot, after: slot.after.filter(({ near }) => near) }
      : slot;
  });

export const isPartOf = (part: Slot, whole: Slot, plain: string): boolean =>
  /^ (?:out )?of(?: (?:the|its|all|these))* $/.test(plain.slice(part.figure.end, whole.figure.start));

const isCell = ({ start, end }: Figure, plain: string): boolean =>
  /[:;] (?:more than |less than )?[+£-]*$/.test(plain.slice(0, start)) && /^%?(?:;|$)/.test(plain.slice(end));

function labelsBefore(
  figure: Figure,
  left: Figure | undefined,
  sentence: Reading,
  counted: readonly Figure[],
  isRow: boolean,
): Label[] {
  const from = left?.end ?? 0;
  const span = withoutBrackets(sentence.plain.slice(from, figure.start).replace(/\(£?$/, ' '));
  if (isRow) return labels(sentence, from + span.lastIndexOf(';') + 1, figure.start, counted);
  if (left && PARTS.test(span)) return [];
  const cut = [...span.matchAll(BREAK)].at(-1);
  if (cut || !left) return labels(sentence, from + (cut ? cut.index + cut[0].length : 0), figure.start, counted);
  // between two figures with no break the words are the first one's, but "a budget of £18.6m" names the second
  const named = /\w+ of(?: (?:around|about|just|over|under|nearly|almost|only))* ?$/i.exec(span);
  return named ? labels(sentence, from + named.index, figure.start, counted) : [];
}

function labelsAfter(
  figure: Figure,
  right: Figure | undefined,
  sentence: Reading,
  counted: readonly Figure[],
): Label[] {
  const span = sentence.plain.slice(figure.end, right?.start ?? sentence.plain.length);
  const cut = [...span.matchAll(BREAK)][0];
  const to = figure.end + (cut ? cut.index : span.replace(PARTS, '').length);
  const verb = sentence.words.find(({ start, text }) => start >= figure.end && start < to && ENDS_NOUN.test(text));
  return labels(sentence, figure.end, to, counted, verb?.start);
}

/** Grammar words after which no more of the counted noun comes. */
const ENDS_NOUN =
  /^(?:is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|will|would|shall|should|can|could|may|might|must|say|said|says|at|on|in|for|by|since|during|who|that|when|if|from|to|with|into|across|as|than)$/i;

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
    .filter((word) => within(word, grouped) || (!isEmptyWord(word) && !DIRECTION.test(word.text)))
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

/** "80 more than in quarter 2", "an improvement on the previous quarter": the time of what it is compared with. */
const COMPARES = /\b(?:than|since|against|compared|comparison|versus|vs)\b|\b(?:from|over)(?: the| a| about)? ?$/i;
/** "75 fewer", "0.4% higher": how far apart two times are is of neither. */
const DIFFERENCE =
  /^ ?(?:\w+ )?(?:more|fewer|less|higher|lower|up|down|above|below|greater|better|worse|longer|shorter)\b/i;
const JOINS = /\b(?:and|but|compared|to)\b|[,;]/i;
const ON = /\bon(?: the)? ?$/i;

/** The dates or periods a figure is said to be of. "80 more than in quarter 2" is not a figure of quarter 2. */
function whensOf(
  figure: Figure,
  { plain, whens }: Reading,
  counted: readonly Figure[],
  isRow: boolean,
): Pick<Slot, 'whens' | 'direct'> {
  if (DIFFERENCE.test(plain.slice(figure.end))) return { whens: [], direct: false };
  const candidates = whens.flatMap((when) => {
    const right = when.start >= figure.end;
    const [from, to] = right ? [figure.end, when.start] : [when.end, figure.start];
    const between = plain.slice(from, to);
    if (isRow ? right : /;/.test(between) || COMPARES.test(between)) return [];
    if (!isRow && when.parts.day === undefined && ON.test(between)) return [];
    const others = counted.filter(({ start, end }) => start >= from && end <= to);
    const crossed = others.length;
    const listed = /\band\b/i.test(plain.slice(from, others[0]?.start ?? to));
    if (right && crossed > 0 !== listed) return [];
    if (!right && JOINS.test(between) && takenBefore(when, plain, counted)) return [];
    if (right && /\b(?:but|while|whereas)\b/i.test(between)) return [];
    return [
      {
        when,
        direct: crossed === 0,
        cost:
          between.split(/\s+/).length +
          (!right && PARTS.test(between) ? 3 : 0) +
          3 * crossed +
          4 * (between.match(/[,()]/g) ?? []).length,
      },
    ];
  });
  const nearest = candidates.toSorted((a, b) => a.cost - b.cost)[0];
  if (!nearest) return { whens: [], direct: false };
  return {
    whens: whens.filter((when) => when === nearest.when || beside(when, nearest.when, plain)),
    direct: nearest.direct,
  };
}

/** Whether a time belongs to a figure before it: "58% in 2023 and a national figure of 60%". */
const takenBefore = (when: When, plain: string, counted: readonly Figure[]): boolean =>
  counted.some(
    ({ end }) =>
      end <= when.start &&
      /^(?:[^,;]\w*\s*){0,14}$/.test(plain.slice(end, when.start)) &&
      !/[,;]/.test(plain.slice(end, when.start)),
  );

/** "Quarter 3 (December 2021)", "the Quarter 2 rate (September 2021)", "between Q2 and Q3": one time in two words. */
const beside = (a: When, b: When, plain: string): boolean =>
  /^(?: \w+)? \($|^ ?(?:and|to|-|until) ?$/.test(plain.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));

/** "Regional and National performance, 3.91 and 3.77 respectively": which words go with which figure. */
function shareRespectively(slots: Slot[], { plain, words }: Reading): Slot[] {
  const at = plain.search(/\brespectively\b/i);
  const listed = slots.filter(({ figure }) => figure.end <= at).slice(-2);
  const [first] = listed;
  if (at < 0 || listed.length < 2 || !first) return slots;
  const pair = [...plain.slice(0, first.figure.start).matchAll(/(\p{L}+) and (\p{L}+)/gu)].at(-1);
  const stems = pair?.slice(1, 3).map((label) => words.find(({ text }) => text === label)?.stem ?? '') ?? [];
  return slots.map((slot) => {
    const stem = stems[listed.indexOf(slot)];
    return stem ? { ...slot, before: [{ stem, near: true, plural: false }], after: [], inherited: [] } : slot;
  });
}
