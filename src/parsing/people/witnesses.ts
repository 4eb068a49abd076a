import type { DraftNode, DraftPerson } from '../body/draft.ts';
import { isPersonLine } from '../body/heading.ts';
import { attendanceHeading, labelLength } from './attendance-heading.ts';
import { peopleWithOffices } from './office-in-brackets.ts';
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

/** "Officers: Paul Ferris (Chief Executive) and Anita Rowe." in the minute of an item: who came for it. */
export function attendedItem(nodes: readonly DraftNode[], known: readonly DraftPerson[]): DraftPerson[] {
  return nodes
    .filter(({ kind, text }) => kind === 'paragraph' && text.length < 600 && labelLength(text) < text.length)
    .flatMap(({ text, from }) => {
      const came = attendanceHeading(text);
      if (!came || came === 'member' || came === 'apologies' || /^chair/i.test(text)) return [];
      return peopleWithOffices(text.slice(labelLength(text)).trim(), came, from);
    })
    .filter(({ name }) => !known.some((one) => one.name === name));
}

const opensList = ({ kind, label, text }: DraftNode): boolean =>
  label === null &&
  (kind === 'heading' || (kind === 'paragraph' && text.endsWith(':'))) &&
  attendanceHeading(text) === 'in-attendance';
