import { attendanceHeading } from './attendance.ts';
import type { DraftNode, DraftPerson } from './draft.ts';
import { isPersonLine } from './heading.ts';
import { isPlainName, peopleIn } from './people.ts';

/** Who came for one item alone, where its minute lists them: "Witnesses:" above a name and office a line. */
export function witnessesIn(nodes: readonly DraftNode[]): DraftPerson[] {
  let listing = false;
  return nodes.flatMap((node) => {
    if (opensList(node)) {
      listing = true;
      return [];
    }
    listing &&= node.kind !== 'heading' && (isPersonLine(node.text) || isPlainName(node.text));
    return listing ? peopleIn(node.text, 'in-attendance', node.from) : [];
  });
}

const opensList = ({ kind, label, text }: DraftNode): boolean =>
  label === null &&
  (kind === 'heading' || (kind === 'paragraph' && text.endsWith(':'))) &&
  attendanceHeading(text) === 'in-attendance';
