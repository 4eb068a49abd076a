import type { Person } from '../papers/person.ts';
import type { Block } from './block.ts';
import { type DraftNode, type DraftPerson, draftNode, growNode } from './draft.ts';
import { namesPerson } from './heading.ts';
import { peopleIn } from './people.ts';
import { slug } from './slug.ts';

const headings: readonly (readonly [RegExp, Person['capacity']])[] = [
  [/^(?:members? |councillors? |committee members? |elected members? )?present\b.{0,25}$/i, 'present'],
  [/^(?:attendees?|attended|those attending|attendance list)$/i, 'present'],
  [/^(?:elected|substitute|co-opted|independent|voting) members?(?: present)?$/i, 'present'],
  [/^(?:in the )?chair(?:man|person)?$|^sederunt$|^convener$/i, 'present'],
  [/^(?:witnesses|guests|observers|invited|also invited)$/i, 'in-attendance'],
  [/^(?:committee |board |panel )?members(?: of the (?:committee|board|panel))?:?$/i, 'present'],
  [/^(?:also )?(?:in attendance|present as observers?)\b.{0,40}$/i, 'in-attendance'],
  [/^attending(?: officers)?$/i, 'in-attendance'],
  [/^also (?:present|in attendance)\b.{0,40}$/i, 'in-attendance'],
  [/^officers?(?: present| in attendance| attending)?[.:]?$/i, 'officer'],
  [/^apolog(?:y|ies)\b.{0,60}$/i, 'apologies'],
  [/^(?:absent|not present)\b.{0,20}$/i, 'apologies'],
  [/^membership\b.{0,40}$/i, 'member'],
];

/** What a line that opens a list of people says they are. */
export function attendanceHeading(text: string): Person['capacity'] | null {
  const words = (text.trim().split(/:\s/, 1)[0] ?? '').replace(/:$/, '');
  if (namesPerson(words)) return null;
  return headings.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** "(* = present)": only the names with a star were there. */
const legend = /^\(?\s*(?:\*|those marked \*)\s*(?:=|-|\u2013|denotes|indicates|were)?\s*present\b/i;
const chairs = /^in the chair\b/i;

export interface AttendanceRead {
  readonly nodes: DraftNode[];
  readonly people: DraftPerson[];
}

/** A line of a list, with what it says the people on it are. */
interface Listed {
  readonly text: string;
  readonly line: number;
  readonly capacity: Person['capacity'];
  readonly role: string | null;
}

/** Reads lists of people, one node for each list, its lines kept. */
export function readAttendance(blocks: readonly Block[]): AttendanceRead {
  const nodes: DraftNode[] = [];
  const listed: Listed[] = [];
  let capacity: Person['capacity'] = 'present';
  const starred = blocks.some(({ text }) => legend.test(text));
  for (const block of blocks) {
    const opens = attendanceHeading(block.lines[0] ?? '');
    const last = nodes.at(-1);
    if (opens) capacity = opens;
    const star = starred && block.mark?.style === 'bullet' ? '* ' : '';
    if (opens || !last) nodes.push(listNode(block, capacity));
    else growNode(last, star + block.lines.join('\n'), block.to, '\n');
    const own = starred && capacity === 'present' && star === '' ? 'apologies' : capacity;
    const role = chairs.test(block.lines[0] ?? '') ? 'Chair' : null;
    block.lines.forEach((line, index) => {
      const text = (opens && index === 0 ? line.slice(line.indexOf(':') + 1 || line.length) : line).trim();
      listed.push({ text, line: block.from + index, capacity: own, role });
    });
  }
  return { nodes, people: joinWrapped(listed).flatMap(peopleOn) };
}

const peopleOn = ({ text, line, capacity, role }: Listed): DraftPerson[] =>
  peopleIn(text, capacity, line).map((person) => (person.role === null && role ? { ...person, role } : person));

/** A name or an office that the line's end breaks goes on in the line below. */
function joinWrapped(listed: readonly Listed[]): Listed[] {
  const joined: Listed[] = [];
  for (const one of listed) {
    const last = joined.at(-1);
    if (last && last.capacity === one.capacity && goesOn(last.text, one.text))
      joined[joined.length - 1] = { ...last, text: `${last.text} ${one.text}` };
    else joined.push(one);
  }
  return joined;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

const goesOn = (above: string, below: string): boolean =>
  attendanceHeading(below) === null && (breaksOff(above) || /^(?:and|&)\s/.test(below));

const breaksOff = (text: string): boolean =>
  count(text, '(') > count(text, ')') ||
  /\b(?:and|of|for|the|to)$|&$/.test(text) ||
  (/,$/.test(text) && (/^(?:Councillors|Cllrs)\b/.test(text) || text.includes('(')));

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
