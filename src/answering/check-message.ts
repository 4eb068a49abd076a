import type { Passage } from '../indexing/passage.ts';
import type { Citation } from '../papers/citation.ts';
import type { Retrieve } from '../retrieval/retrieve.ts';
import { objectionTo } from './checks/check-statement.ts';
import { type Evidence, evidenceOf, type Reading, readSentence } from './checks/evidence.ts';
import type { Figure } from './checks/figures.ts';
import type { Objection } from './checks/objection.ts';
import { plainText, wordsOf } from './checks/plain-text.ts';
import { contentWords, strayWords, supportOf } from './checks/support.ts';
import { supportingQuote } from './checks/supporting-quote.ts';
import { statementsOf } from './statements-of.ts';

/** What the papers say to one statement of a message, with the paragraph that says so. */
export type CheckedStatement =
  | { readonly statement: string; readonly verdict: 'supported' | 'contradicted'; readonly citation: Citation }
  | { readonly statement: string; readonly verdict: 'not-found'; readonly citation: null };

export type CheckMessage = (text: string) => Promise<readonly CheckedStatement[]>;

/** Paragraphs read closely for one statement. */
const READ = 16;
/** Least share of a statement's words that a paragraph must hold before it may speak against it. */
const SAME_THING = 0.7;
/** Least share of its words that a paragraph must hold to bear a statement out: stricter than for a draft, which was written from the paragraph. */
const BORNE = { withFigure: 0.6, without: 0.82 } as const;
/** What turns a statement round, all its facts being there. */
const TURNED: readonly Objection['reason'][] = ['direction-reversed', 'negation-differs', 'contrary-word'];

/**
 * Looks each statement of a message up by the checks that also hold back a language model. Supported: one paragraph bears
 * it out in every respect. Contradicted: a paragraph says the same of the same thing with another figure, the other
 * direction, or the other side of a "not". Whatever is less sure is not found: a wrong "contradicted" does more harm.
 */
export function createCheckMessage(retrieve: Retrieve): CheckMessage {
  return async (text) => {
    const checked: CheckedStatement[] = [];
    for (const statement of statementsOf(text)) checked.push(await checkStatement(statement, retrieve));
    return checked;
  };
}

async function checkStatement(statement: string, retrieve: Retrieve): Promise<CheckedStatement> {
  const claim = readSentence(statement);
  const { kept } = await retrieve({ text: statement, limit: READ });
  const read = kept.map(({ passage }) => {
    const evidence = changesAlone(claim, evidenceOf(passage));
    const share = supportOf(contentWords(claim), evidence, wordsOf(evidence.around));
    const stray = strayWords(contentWords(claim), evidence, wordsOf(evidence.around)).length > 0;
    return { passage, evidence, share, stray, objection: objectionTo(statement, evidence) };
  });
  const least = claim.figures.length + claim.whens.length > 0 ? BORNE.withFigure : BORNE.without;
  const bearing = read.find(({ objection, share, stray }) => objection === null && share >= least && !stray);
  if (bearing) return { statement, verdict: 'supported', citation: citing(statement, bearing.passage) };
  for (const { passage, evidence, share, objection } of read) {
    if (share < SAME_THING) continue;
    const instead = objection && saidInstead(statement, objection, evidence);
    if (instead) return { statement, verdict: 'contradicted', citation: citing(instead, passage) };
  }
  return { statement, verdict: 'not-found', citation: null };
}

/** What a paragraph says in place of the statement, in the statement's words; null where it does not speak of the same thing. */
function saidInstead(statement: string, { reason }: Objection, evidence: Evidence): string | null {
  if (TURNED.includes(reason)) return statement;
  // A figure that the paragraph prints for something else may have been meant for that.
  return reason === 'figure-not-there' ? withPapersFigure(statement, evidence) : null;
}

/** The statement with one figure changed to one of the paragraph's, where the paragraph then bears it out whole. */
function withPapersFigure(statement: string, evidence: Evidence): string | null {
  const plain = plainText(statement);
  const claim = readSentence(plain);
  const printed = evidence.sentences.flatMap(({ figures }) => figures);
  for (const stated of claim.figures) {
    for (const other of printed) {
      if (other.unit !== stated.unit || other.value === stated.value) continue;
      const changed = plain.slice(0, stated.start) + other.words + plain.slice(stated.end);
      if (objectionTo(changed, evidence) === null) return changed;
    }
  }
  return null;
}

/** How much something changed ("an increase of 80", "fell by 5%") is compared with changes alone, never with what it changed to. */
function changesAlone({ plain, figures }: Reading, evidence: Evidence): Evidence {
  const isChange = (words: string, { start, end }: Figure) =>
    CHANGE_BEFORE.test(words.slice(0, start)) || CHANGE_AFTER.test(words.slice(end));
  if (figures.length === 0 || !figures.every((figure) => isChange(plain, figure))) return evidence;
  const sentences = evidence.sentences.map((sentence) => ({
    ...sentence,
    figures: sentence.figures.filter((figure) => isChange(sentence.plain, figure)),
  }));
  return { ...evidence, sentences };
}

const CHANGE =
  '(?:increas|decreas|ris|ros|rise|fell|fall|drop|declin|reduc|grew|grow|improv|chang|higher|lower|more|fewer|up|down)\\w*';
const CHANGE_BEFORE = new RegExp(
  `\\b${CHANGE}(?: \\S+){0,12}? (?:by|of)(?: (?:about|around|over|nearly|just|almost|some))? $`,
  'i',
);
const CHANGE_AFTER = new RegExp(`^ ?(?:percentage points?)? ?${CHANGE}`, 'i');

function citing(said: string, passage: Passage): Citation {
  return { ...passage.source, mark: 1, quote: supportingQuote(said, passage) };
}
