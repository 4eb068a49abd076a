import type { Person } from '../papers/person.ts';
import type { Block } from './block.ts';
import { type DraftNode, type DraftPerson, draftNode, growNode } from './draft.ts';
import { namesPerson } from './heading.ts';
import { peopleIn } from './people.ts';
import { slug } from './slug.ts';

const headings: readonly (readonly [RegExp, Person['capacity']])[] = [
  [/^(?:members? |councillors? |committee members? )?present\b.{0,25}$/i, 'present'],
  [/^(?:committee |board |panel )?members(?: of the (?:committee|board|panel))?:?$/i, 'present'],
  [/^(?:also )?(?:in attendance|present as observers?)\b.{0,40}$/i, 'in-attendance'],
  [/^also (?:present|in attendance)\b.{0,40}$/i, 'in-attendance'],
  [/^officers?(?: present| in attendance| attending)?[.:]?$/i, 'officer'],
  [/^apolog(?:y|ies)\b.{0,60}$/i, 'apologies'],
  [/^(?:absent|not present)\b.{0,20}$/i, 'apologies'],
  [/^membership\b.{0,40}$/i, 'member'],
];

/** What a line that opens a list of people says they are. */
export function attendanceHeading(text: string): Person['capacity'] | null {
  const words = text.trim().split(/:\s/, 1)[0] ?? '';
  if (namesPerson(words)) return null;
  return headings.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

export interface AttendanceRead {
  readonly nodes: DraftNode[];
  readonly people: DraftPerson[];
}

/** Reads lists of people, one node for each list, its lines kept. */
export function readAttendance(blocks: readonly Block[]): AttendanceRead {
  const nodes: DraftNode[] = [];
  const people: DraftPerson[] = [];
  let capacity: Person['capacity'] = 'present';
  for (const block of blocks) {
    const opens = attendanceHeading(block.lines[0] ?? '');
    const last = nodes.at(-1);
    if (opens) capacity = opens;
    if (opens || !last) nodes.push(listNode(block, capacity));
    else growNode(last, block.lines.join('\n'), block.to, '\n');
    block.lines.forEach((line, index) => {
      const named = opens && index === 0 ? line.slice(line.indexOf(':') + 1 || line.length) : line;
      people.push(...peopleIn(named.trim(), capacity, block.from + index));
    });
  }
  return { nodes, people };
}

function listNode(block: Block, capacity: Person['capacity']): DraftNode {
  const title = { member: 'Membership', present: 'Present', officer: 'Officers', apologies: 'Apologies' };
  const name = capacity === 'in-attendance' || capacity === 'author' ? 'In attendance' : title[capacity];
  return draftNode({
    kind: capacity === 'member' ? 'membership' : 'attendance',
    item: { label: null, title: capacity === 'member' ? 'Membership' : 'Attendance' },
    scope: capacity === 'member' ? 'agenda' : 'attendance',
    name: slug(name),
    text: block.lines.join('\n'),
    from: block.from,
    to: block.to,
  });
}
