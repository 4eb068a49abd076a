import type { AskedFor } from '../question/question-kind.ts';
import type { Understanding } from '../question/understand.ts';
import { hasShape, isFormula, isMotion, isQuestion, tellsFate } from './answer-shape.ts';
import { hasPoints } from './quote-passage.ts';
import type { ScoredSentence } from './score-sentences.ts';
import { SELECTION as S } from './weights.ts';

/** Kinds of answer that a quotation should not go without. */
const NEEDED: ReadonlySet<AskedFor> = new Set(['reason', 'date', 'contact', 'decision']);

const POINTS_ON = /\b(?:the following|as follows|set out below|listed below|below)\b|:$/i;

/** Where nothing chosen has the shape of what is asked, the best sentence elsewhere that has it. */
export function ofMissingShape(
  { askedFor }: Understanding,
  chosen: readonly ScoredSentence[],
  leaders: readonly ScoredSentence[],
): readonly ScoredSentence[] {
  const enough = (chosen[0]?.score ?? 0) * S.shapeElsewhere;
  return askedFor
    .filter((asked) => NEEDED.has(asked))
    .filter((asked) => !chosen.some(({ passage }) => passage.sentences.some((text) => hasShape(asked, text, passage))))
    .flatMap(
      (asked) => leaders.find(({ text, passage, score }) => score >= enough && hasShape(asked, text, passage)) ?? [],
    );
}

/**
 * Reports give a figure first and its reasons some paragraphs on, under the same heading: the nearest such sentences. What
 * comes near the best may have its reasons there where the best has none.
 */
export function ofReasonFurtherOn(
  { askedFor }: Understanding,
  leaders: readonly ScoredSentence[],
  scored: readonly ScoredSentence[],
): { readonly of: ScoredSentence; readonly reasons: readonly ScoredSentence[] } | undefined {
  const [best] = leaders;
  if (!best || !askedFor.includes('reason') || tellsWhy(best)) return undefined;
  for (const of of leaders.filter(({ score }) => score >= best.score * S.nearWithReason)) {
    if (of !== best && tellsWhy(of)) return undefined;
    const reasons = reasonsAfter(of, scored);
    if (reasons.length > 0) return { of, reasons };
  }
  return undefined;
}

function tellsWhy({ passage }: ScoredSentence): boolean {
  return passage.sentences.some((text) => TELLS_WHY.test(text));
}

function reasonsAfter(
  { passage: { paper, order, source, kind } }: ScoredSentence,
  scored: readonly ScoredSentence[],
): readonly ScoredSentence[] {
  if (kind === 'list-item') return [];
  const section = source.headings.join('\n');
  const further = scored
    .filter(
      ({ passage }) => passage.paper === paper && passage.order > order && passage.order <= order + S.reasonWithin,
    )
    .filter(({ passage, text }) => passage.source.headings.join('\n') === section && TELLS_WHY.test(text))
    .sort((a, b) => a.passage.order - b.passage.order || a.at - b.at);
  return further
    .filter(({ passage }, index) => further.findIndex((other) => other.passage === passage) === index)
    .slice(0, S.mostReasons);
}

/** Words that give a reason outright; "factors" and "resulting" alone do not. */
const TELLS_WHY =
  /\b(?:because|due to|driven by|as a result of|attributed to|owing to|caused by|led to|reasons? (?:for|why|such as|include)|the reasons?|in order to|hence|therefore|meant that|have opted)\b/i;

/** Where a question asks for the first time of something, the oldest paper that speaks of it as plainly. */
export function ofFirstMention(
  { question }: Understanding,
  leaders: readonly ScoredSentence[],
): readonly ScoredSentence[] {
  const best = leaders[0]?.coverage ?? 0;
  if (!/\b(?:first|originally|earliest|begin|began)\b/i.test(question)) return [];
  const plain = leaders.filter(({ coverage, namesHeld }) => namesHeld && coverage >= best * S.asPlain);
  const dateOf = ({ passage }: ScoredSentence) => passage.source.meeting.date ?? '9999';
  return plain.sort((a, b) => dateOf(a).localeCompare(dateOf(b))).slice(0, 1);
}

/** What belongs with a quoted sentence in other passages: every resolution of the item, the reply to a question, what became of a motion, or what a lead-in points on to. */
export function companions(
  leader: ScoredSentence,
  leaders: readonly ScoredSentence[],
  question: Understanding,
): readonly ScoredSentence[] {
  const { paper, order, kind, source, sentences } = leader.passage;
  if (kind === 'resolution' && question.askedFor.includes('decision')) {
    return leaders.filter(
      ({ passage }) =>
        passage.kind === kind && passage.paper === paper && passage.source.item.title === source.item.title,
    );
  }
  const next = leaders.filter(({ passage }) => passage.paper === paper && passage.order === order + 1);
  if (question.askedFor.includes('list') && !hasPoints(leader.passage)) {
    const list = next.filter(({ passage }) => hasPoints(passage));
    if (list.length > 0) return list;
  }
  if (isFormula(leader.text)) return next.filter(({ passage }) => passage.source.item.title === source.item.title);
  if (leader.at < sentences.length - 1) return [];
  if (isQuestion(leader.text)) return soonAfter(leader, leaders).filter(({ text }) => !isQuestion(text));
  if (isMotion(leader.text))
    return soonAfter(
      leader,
      leaders.filter(({ passage }) => tellsFate(passage.text)),
    );
  return POINTS_ON.test(leader.text) ? pointedTo(leader, leaders, question.question) : [];
}

/** What stands right below words that point on: of a table the rows that the question names, "Band D", and none because it is the first. */
function pointedTo(
  { passage: { paper, order } }: ScoredSentence,
  leaders: readonly ScoredSentence[],
  question: string,
): readonly ScoredSentence[] {
  const below = leaders.filter(({ passage }) => passage.paper === paper && passage.order > order);
  const next = below.find(({ passage }) => passage.order === order + 1);
  if (next && !isRow(next)) return [next];
  const named = below.filter((one) => isRow(one) && namesRow(question, one));
  return named.filter(({ passage }) => passage.order <= order + S.rowsWithin).slice(0, S.mostRows);
}

const isRow = ({ passage }: ScoredSentence): boolean => passage.kind === 'table-row';

/** Whether a question names a row by its first cell: the whole of it, or a letter or figure behind what it is one of. */
function namesRow(question: string, { passage }: ScoredSentence): boolean {
  const label = (passage.text.split('\t')[0] ?? '').trim();
  const words = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (label === '') return false;
  return label.length <= 2
    ? new RegExp(`\\b[A-Za-z]{3,} ${words}\\b`).test(question)
    : new RegExp(`(?<!\\w)${words}(?!\\w)`, 'i').test(question);
}

/** The next of some sentences that stands in the same item, no further on than a reply does; none where none does. */
function soonAfter({ passage }: ScoredSentence, among: readonly ScoredSentence[]): readonly ScoredSentence[] {
  const { paper, order, source } = passage;
  return among
    .filter((other) => other.passage.paper === paper && other.passage.source.item.title === source.item.title)
    .filter((other) => other.passage.order > order && other.passage.order <= order + S.replyWithin)
    .sort((a, b) => a.passage.order - b.passage.order)
    .slice(0, 1);
}
