import type { DraftNode } from '../../body/draft.ts';
import { accessOf, mayTellAccess } from '../wordings/access-field.ts';
import { maySayClosed } from '../wordings/closed-wordings.ts';
import { marksExempt } from '../wordings/exempt.ts';
import { endsInBareMark } from '../wordings/exempt-title.ts';

const known = new WeakMap<readonly DraftNode[], ReadonlySet<DraftNode>>();

/** The nodes of a paper in which a rule may read that something is not public: few, and in most papers none. */
export function bearingNodes(nodes: readonly DraftNode[]): ReadonlySet<DraftNode> {
  const found = known.get(nodes) ?? new Set(nodes.filter(bears));
  known.set(nodes, found);
  return found;
}

const bears = ({ text, row }: DraftNode): boolean =>
  maySayClosed(text) ||
  (text.includes('\n') ? text.split('\n') : [text]).some(marks) ||
  row?.cells.some(marks) === true;

/** A field, or the bare mark behind a title, which may say it without such words. */
const marks = (text: string): boolean =>
  text.length <= 300 && mayMark(text) && (marksExempt(text) || accessOf(text) === 'closed');
/** Most lines have none of what these read. */
const mayMark = (text: string): boolean => endsInBareMark(text) || maySayClosed(text) || mayTellAccess(text);
