import type { Paper, PaperNode } from '../../src/papers/paper.ts';

const afterMeeting = (reference: string): string => reference.slice(reference.indexOf('#') + 1);

/** A paper in one line, as golden files write it. */
export function sayPaper({ kind, title, meeting, visibility }: Paper): string {
  const note = meeting.dateNote ? ` (${meeting.dateNote})` : '';
  return `${kind} | ${title} | ${meeting.id}${note}${visibility === 'exempt' ? ' | exempt' : ''}`;
}

/** A table row as "column: cell" pairs; nothing where a node is no row. */
export const sayRows = ({ row }: PaperNode): string[] =>
  row ? [row.cells.map((cell, index) => `${row.columns[index]}: ${cell}`).join(' | ')] : [];

/** A node in one line, as golden files write it: lines, kind, reference, what it belongs to or decides, words. */
export function sayNode({ place, kind, reference, parent, decision, text }: PaperNode): string {
  const [from, to] = place.lines;
  const unclearParent = parent && kind === 'paragraph' ? ` ^${afterMeeting(parent).split('/').at(-1)}` : '';
  const decided = decision ? ` (${decision})` : '';
  const lines = from === to ? String(from) : `${from}-${to}`;
  return `${lines} ${kind} ${afterMeeting(reference)}${unclearParent}${decided} | ${text.replaceAll('\n', ' / ')}`;
}
