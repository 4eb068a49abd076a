import type { PaperNode } from '../../papers/paper.ts';
import type { BriefingLine } from '../briefing.ts';
import { choose, type Evidence } from '../evidence.ts';
import { LIMITS } from '../limits.ts';
import { quote } from '../marks.ts';
import { saidDate } from '../paper-age.ts';
import { alsoAsks } from '../sentence-kinds.ts';
import type { Sorted } from '../sort-statements.ts';
import type { Statement } from '../statements.ts';

const SAID: Readonly<Record<NonNullable<PaperNode['decision']>, string>> = {
  resolved: 'Decided',
  recommended: 'Recommended',
  noted: 'Noted',
  deferred: 'Put off',
  lost: 'Not carried',
};

/** Decisions, told apart from recommendations, from things noted and from things put off. */
export function decisionLines(evidence: Evidence, { decisions }: Sorted): BriefingLine[] {
  return choose(decisions, LIMITS.decisions, evidence).map((statement) =>
    quote(statement, evidence.book, {
      label: `${labelOf(statement)}, ${saidDate(statement.paper)}, ${statement.node.item.title}`,
      ...(isCut(statement) && { note: 'The paper cuts this text short; the full wording is not here.' }),
    }),
  );
}

function labelOf(statement: Statement): string {
  if (isCut(statement)) return 'Resolved, kind unknown';
  return alsoAsks(statement) ? 'Noted, and decided' : SAID[kindOf(statement)];
}

/** Whether a page shows only the beginning of the resolution. */
const isCut = ({ text }: Statement): boolean => /(?:\.{3}|…)\W*(?:view the full.*)?$/i.test(text);

function kindOf({ node, text, passage, paper }: Statement): NonNullable<PaperNode['decision']> {
  // What a report asks its committee to note, nobody has noted yet.
  if (paper.kind === 'report' && node.decision !== 'deferred') return 'recommended';
  if (node.decision) return node.decision;
  if (/\bdeferred\b/i.test(passage.text)) return 'deferred';
  return /\bnote\b/i.test(text) ? 'noted' : 'recommended';
}
