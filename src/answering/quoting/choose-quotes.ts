import type { Understanding } from '../question/understand.ts';
import { companions, ofFirstMention, ofMissingShape, ofReasonFurtherOn } from './beside-the-best.ts';
import { covered, type WeighedTerm } from './coverage.ts';
import { pointsOfSection } from './named-section.ts';
import { ofEachMeeting, ofEachPeriod } from './of-each-time.ts';
import { hasPoints, type Quote, quoteOf } from './quote-passage.ts';
import type { ScoredSentence } from './score-sentences.ts';
import { SELECTION as S } from './weights.ts';

/**
 * Chooses what to quote: the best sentence, then others that answer as well or speak of ideas the first leaves open, from
 * at most a few passages. A list is quoted whole; a sentence that points back brings the one before it.
 */
export function chooseQuotes(
  question: Understanding,
  terms: readonly WeighedTerm[],
  scored: readonly ScoredSentence[],
): readonly Quote[] {
  const [best] = scored;
  if (!best) return [];
  const leaders = leadersOf(scored);
  const points = pointsOfSection(question.question, leaders);
  if (points.length > 0) return points.map((leader) => quoteOf(leader, scored, question));
  const ofTimes = [...new Set(ofEachPeriod(question, terms, leaders))];
  if (ofTimes.length > 1 && ofTimes.length === question.periods.length)
    return ofTimes.map((leader) => quoteOf(leader, scored, question));
  const whole = question.askedFor.includes('list') ? wholeListAmong(leaders) : undefined;
  const first = whole ?? best;
  const chosen = [first];
  const many = hasParts(question) || (question.askedFor.includes('list') && !whole);
  for (const leader of leaders.filter((other) => other !== first)) {
    if (chosen.length >= (many ? S.mostWhenSeveral : S.most)) break;
    const added = gain(terms, chosen, leader);
    if (leader.passage.paper !== first.passage.paper && leader.score < first.score * S.ofAnotherPaper) continue;
    const near = leader.score >= first.score * (many ? S.nearWhenSeveral : S.near) && speaksAsPlainly(first, leader);
    const adds =
      added >= (many ? S.gainWhenSeveral : S.gain) &&
      leader.score >= first.score * (many ? S.floorWhenSeveral : S.floor);
    const onSubject =
      speaksOfTheSubject(terms, first, leader) || (hasParts(question) && added >= S.gainOfAnotherSubject);
    if ((near || adds) && onSubject && !sameWords(chosen, leader)) chosen.push(leader);
  }
  const further = ofReasonFurtherOn(question, leaders, scored);
  if (further) chosen.splice(0, chosen.length, further.of, ...further.reasons);
  for (const leader of ofMissingShape(question, chosen, leaders)) if (!chosen.includes(leader)) chosen.push(leader);
  for (const leader of ofFirstMention(question, leaders)) if (!chosen.includes(leader)) chosen.push(leader);
  for (const leader of [...ofTimes, ...ofEachMeeting(question, leaders)])
    if (!chosen.includes(leader)) chosen.push(leader);
  for (const leader of chosen.slice(0, 1)) {
    for (const companion of companions(leader, leaders, question))
      if (!chosen.includes(companion)) chosen.push(companion);
  }
  return chosen.map((leader) => quoteOf(leader, scored, question));
}

/** The best sentence of each passage, best first. */
function leadersOf(scored: readonly ScoredSentence[]): readonly ScoredSentence[] {
  const seen = new Set<number>();
  return scored.filter(({ offered }) => !seen.has(offered) && seen.add(offered));
}

/** A list set out as points answers a question for a list by itself, where it speaks of the question as plainly as the best. */
function wholeListAmong(leaders: readonly ScoredSentence[]): ScoredSentence | undefined {
  const [best] = leaders;
  if (best && best.own >= S.ownOfList && enumerates(best.text)) return best;
  return leaders.find(
    (leader) =>
      hasPoints(leader.passage) &&
      leader.score >= (best?.score ?? 0) * S.listNear &&
      leader.coverage >= (best?.coverage ?? 0) * S.listCoverage,
  );
}

/** Three things or more in a row: "the Schools Block, High Needs Block and Early Years". */
function enumerates(sentence: string): boolean {
  return /,[^,.;]{2,60}(?:,[^,.;]{2,60})* and /.test(sentence);
}

/** Whether a question asks for more than one thing. */
function hasParts({ question }: Understanding): boolean {
  return /\b(?:both|each|respectively|between|changed?|differen(?:ce|t)|and (?:what|when|who|how|why|which|where|did|was|were|is|by|against))\b|\?.*\?/i.test(
    question,
  );
}

/** Whether a sentence itself, not only what stands around it, speaks of the question nearly as much as the best does. */
function speaksAsPlainly(best: ScoredSentence, other: ScoredSentence): boolean {
  return other.own >= best.own * S.ownShare;
}

/** Whether a sentence speaks, where it stands, of the heaviest idea that the best speaks of: what the question is about. */
function speaksOfTheSubject(terms: readonly WeighedTerm[], best: ScoredSentence, other: ScoredSentence): boolean {
  const spoken = terms.flatMap(({ weight }, index) =>
    (best.around[index] ?? 0) >= S.subject ? [{ weight, index }] : [],
  );
  const heaviest = spoken.sort((a, b) => b.weight - a.weight)[0];
  return !heaviest || (other.around[heaviest.index] ?? 0) >= S.subject;
}

/** How much more of the question is spoken of with another sentence. */
function gain(terms: readonly WeighedTerm[], chosen: readonly ScoredSentence[], next: ScoredSentence): number {
  const before = terms.map((_, term) => Math.max(...chosen.map(({ around }) => around[term] ?? 0)));
  const after = before.map((share, term) => Math.max(share, next.around[term] ?? 0));
  return covered(terms, after) - covered(terms, before);
}

function sameWords(chosen: readonly ScoredSentence[], { text }: ScoredSentence): boolean {
  const flat = (words: string) => words.toLowerCase().replace(/\W+/g, ' ');
  return chosen.some((other) => flat(other.text) === flat(text));
}
