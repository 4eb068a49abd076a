import { type Citation, sourceOf } from '../papers/citation.ts';
import type { Paper, PaperNode } from '../papers/paper.ts';
import type { Match, Matcher } from './match-indicators.ts';

/** A sentence of a paper's prose with the indicators it speaks of. */
export interface NarrativeSentence {
  readonly node: PaperNode;
  readonly text: string;
  /** Ids, best named first. */
  readonly about: readonly string[];
  /** Whether the sentence names them itself, or carries on from the sentence before ("This is a small decrease"). */
  readonly named: boolean;
}

/** A sentence names an indicator when it says this much of the indicator's name; a lone best may say less. */
const enoughOfTheName = 0.6;
const enoughWhenAlone = 0.45;

/** Reads a paper's paragraphs sentence by sentence and says which indicators each speaks of. Sentences about none are left out. */
export function readNarrative(paper: Paper, matcher: Matcher): readonly NarrativeSentence[] {
  const sentences: NarrativeSentence[] = [];
  let before: { node: PaperNode; about: readonly string[] } | null = null;
  for (const node of paper.nodes) {
    if (node.row || (node.kind !== 'paragraph' && node.kind !== 'list-item')) continue;
    const texts = splitSentences(node.text);
    let about: readonly string[] =
      before && sameSection(before.node, node) && carriesOn(texts[0] ?? '') ? before.about : [];
    for (const text of texts) {
      const own = namedIn(text, about.length > 0, matcher);
      if (own.length > 0) about = own;
      if (about.length > 0) sentences.push({ node, text, about, named: own.length > 0 });
    }
    before = { node, about };
  }
  return sentences;
}

/** The paragraphs that speak of an indicator, in their order, each quoting the sentence that does; marks count from `firstMark`. */
export function citeNarrative(
  paper: Paper,
  sentences: readonly NarrativeSentence[],
  id: string,
  firstMark: number,
): readonly Citation[] {
  const quotes = new Map<PaperNode, string>();
  for (const { node, text, about } of sentences) if (about.includes(id) && !quotes.has(node)) quotes.set(node, text);
  return [...quotes].map(([node, quote], index) => ({ ...sourceOf(paper, node), mark: firstMark + index, quote }));
}

/** Sentences, each verbatim. "No. of", initials and "e.g." do not end one. */
export function splitSentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?]['’”"]?[¹²³]?)(?<!\b(?:No|e\.g|i\.e|Mr|Mrs|Ms|Dr|St|approx)\.)\s+(?=[A-Z‘'“"\d])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function namedIn(text: string, carried: boolean, matcher: Matcher): readonly string[] {
  const matches = matcher
    .match(text, 'prose')
    .filter(({ telling, said }) => telling && said >= enoughWhenAlone)
    .sort((a, b) => b.said - a.said);
  const well = matches.filter((match) => match.said >= enoughOfTheName && !isPartOf(match, matches));
  if (well.length > 0) return well.map(({ id }) => id);
  const [best, second] = matches;
  const alone = best && (!second || best.said - second.said > 0.1);
  return alone && (best.ideas.length >= 2 || !carried) ? [best.id] : [];
}

/** A sentence about plans that last two years shares "child protection plan" with repeat plans, but says the other name better. */
function isPartOf(match: Match, matches: readonly Match[]): boolean {
  return matches.some(
    (other) =>
      other.said > match.said + 0.1 &&
      other.ideas.length > match.ideas.length &&
      match.ideas.every((idea) => other.ideas.includes(idea)),
  );
}

/** "The figures for the past year", "This seems to follow": the paragraph carries on from the one before. */
function carriesOn(sentence: string): boolean {
  return /^(?:this|these|that|those|it|they|both|such|however|the (?:figures?|numbers?|trend|rate|increase|decrease|rise|fall|cohort|increases)|\w+ figures|performance)\b/i.test(
    sentence,
  );
}

function sameSection(a: PaperNode, b: PaperNode): boolean {
  return a.headings.join('\n') === b.headings.join('\n');
}
