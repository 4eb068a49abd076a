import type { DraftNode, DraftPaper } from '../body/draft.ts';
import { readAccess } from './access-field.ts';
import { asksAccess, tellsAccess } from './listing-columns.ts';

/**
 * The rows of a register of decisions or actions whose own cell says that they are not for publication: the row holds
 * what was decided. A forward plan, a notice or an agenda tells of the same matters only that they will be taken in private.
 */
export function closedInRegister({ nodes, kind }: DraftPaper): readonly DraftNode[] {
  if (kind === 'agenda' || kind === 'minutes') return [];
  const closed = nodes.filter(isClosedRow);
  if (closed.length === 0) return [];
  const above = nodes.slice(0, top).filter(({ kind: of }) => of === 'cover' || of === 'heading' || of === 'paragraph');
  if (above.some(({ text }) => ofFuture.test(text))) return [];
  const isRegister = above.some(({ text }) => register.test(text));
  return closed.filter(({ row }) => isRegister || row?.cells.some((cell) => saysOfPapers.test(cell)));
}

/** How many of a file's first nodes may say what it is. */
const top = 6;

const isClosedRow = ({ kind, row }: DraftNode): boolean =>
  kind === 'table-row' &&
  row !== undefined &&
  row.columns.some((column) => outcome.test(column)) &&
  !row.columns.some((column) => planned.test(column)) &&
  row.columns.some((column, at) => {
    const cell = row.cells[at] ?? '';
    return (tellsAccess(column) || asksAccess(column, cell)) && readAccess(column, cell) === 'closed';
  });

/** A column of what was settled, and one of what will be. */
const outcome =
  /^(?:(?:decision|resolution|action|settlement)s?(?: (?:taken|made|agreed|reached))?|outcome|resolved|agreed)$/i;
const planned =
  /\b(?:decision[- ]?(?:maker|taker|due|date)|to be (?:taken|made|decided)|due to be|expected|anticipated|earliest|consult\w*|proposed)\b/i;
const ofFuture =
  /\b(?:forward plan|forthcoming|upcoming|work programme|notice of|agenda|intention|to be (?:taken|made|considered))\b/i;
const register = /\b(?:register|log|record|schedule|tracker|list|decisions|actions)\b/i;
const saysOfPapers = /\bnot (?:for|to be) publi\w+|\bexempt\b.{0,40}\b(?:para\w*|schedule|information)\b/i;
