import type { PaperNode } from '../../../papers/paper.ts';
import type { DraftNode, DraftPaper } from '../../body/draft.ts';
import { readAccess } from '../wordings/access-field.ts';
import { accessShare } from '../wordings/access-words.ts';
import { maySayClosed } from '../wordings/closed-wordings.ts';
import { isBanner } from '../wordings/exempt.ts';
import { asksAccess, namesBusiness, tellsAccess } from '../wordings/listing-columns.ts';

/**
 * The rows of a register of decisions, actions or cases of which a cell says that they are not for publication, and another
 * what was decided or done; a table with nothing above it may be one. A forward plan, a notice or an agenda tells of the same matters only that they will be taken in
 * private.
 */
export function closedInRegister({ nodes, kind }: DraftPaper): readonly DraftNode[] {
  if (kind === 'agenda' || kind === 'minutes') return [];
  const closed = nodes.filter(isClosedRow);
  if (closed.length === 0) return [];
  const above = nodes.slice(0, top).filter(({ kind: of }) => of === 'cover' || of === 'heading' || of === 'paragraph');
  if (above.some(({ text }) => ofFuture.test(text))) return [];
  const isOfPapers = above.some(({ text }) => register.test(text) || saysOfPapers.test(text));
  const isOfTable = (columns: readonly string[] = []): boolean =>
    above.length === 0 &&
    columns.some((column) => namesBusiness(column) || outcome.test(column) || ofPublic.test(column));
  return closed.filter(
    ({ row }) => isOfPapers || isOfTable(row?.columns) || row?.cells.some((cell) => saysOfPapers.test(cell)),
  );
}

/** How many of a file's first nodes may say what it is. */
const top = 6;
/** A cell of as many words tells what happened, and is no title. */
const fewestWords = 8;
const allMark = 0.9;

function isClosedRow({ kind, row }: DraftNode): boolean {
  if (kind !== 'table-row' || row === undefined) return false;
  if (
    !row.columns.some((column) => tellsAccess(column) || asksAccess(column)) &&
    ![...row.cells, ...row.columns].some(maySayClosed)
  )
    return false;
  const says = row.cells.map((cell, at) => saysClosed(row.columns[at] ?? '', cell));
  return (
    says.includes(true) &&
    !row.columns.some((column) => planned.test(column)) &&
    (row.columns.some((column) => outcome.test(column)) ||
      row.cells.some((cell, at) => !says[at] && cell.split(/\s+/, fewestWords).length === fewestWords))
  );
}

/** Whether a cell of a row says that what the row is of is not public. */
export const closesRow = ({ columns, cells }: NonNullable<PaperNode['row']>): boolean =>
  cells.some((cell, at) => saysClosed(columns[at] ?? '', cell));

/** "Exempt" in whatever column, "Restricted" in one that tells of access. */
const saysClosed = (column: string, cell: string): boolean =>
  ((tellsAccess(column) || asksAccess(column, cell)) && readAccess(column, cell) === 'closed') ||
  (accessShare(cell) >= allMark && isBanner(cell) && /^\W*(?:exempt|not for publication|confidential)\b/i.test(cell));

/** What a column asks of papers, and not of places, roads or people. */
const ofPublic = /\b(?:exempt|publi|confidential)/i;
/** A column of what was settled, and one of what will be. */
const outcome =
  /^(?:(?:decision|resolution|action|settlement)s?(?: (?:taken|made|agreed|reached|and \w+))?|outcome|resolved|agreed)$/i;
const planned =
  /\b(?:decision[- ]?(?:maker|taker|due|date)|to be (?:taken|made|decided)|due to be|expected|anticipated|earliest|consult\w*|proposed)\b/i;
const ofFuture =
  /\b(?:forward plan|forthcoming|upcoming|work programme|notice of|agenda|intention|to be (?:taken|made|considered))\b/i;
const register = /\b(?:register|log|record|schedule|tracker|list|decisions|actions)\b/i;
const saysOfPapers = /\bnot (?:for|to be) publi\w+|\bexempt\b.{0,40}\b(?:para\w*|schedule|information)\b/i;
