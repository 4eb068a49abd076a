import { sourceOf } from '../../papers/citation.ts';
import type { Paper } from '../../papers/paper.ts';
import type { Person } from '../../papers/person.ts';
import type { BriefingLine } from '../briefing.ts';
import type { Evidence } from '../evidence.ts';
import { LIMITS } from '../limits.ts';
import { remark } from '../marks.ts';
import { saidDate, sortDate } from '../paper-age.ts';
import { isBoilerplate } from '../sentence-kinds.ts';

/** Whom to ask: the officers of the papers on the topic and the lead members named in them, newest paper first, with their role there. */
export function peopleLines(evidence: Evidence): BriefingLine[] {
  const weight = new Map<Paper, number>();
  for (const { statement, why } of evidence.relevant)
    weight.set(
      statement.paper,
      (weight.get(statement.paper) ?? 0) + (why === 'beside' || isBoilerplate(statement) ? 0 : 1),
    );
  for (const { paper: id } of evidence.readings)
    for (const paper of evidence.papers) if (paper.id === id) weight.set(paper, ENOUGH);
  const most = [...weight.values()].some((mentions) => mentions >= ENOUGH);
  const papers = [...weight.keys()]
    .filter((paper) => paper.kind !== 'agenda' && (!most || (weight.get(paper) ?? 0) >= ENOUGH))
    .sort((a, b) => sortDate(b).localeCompare(sortDate(a)));
  const seen = new Set<string>();
  const lines: BriefingLine[] = [];
  for (const paper of papers) {
    for (const person of [...paper.people].sort((a, b) => Number(leads(b)) - Number(leads(a)))) {
      const key = `${nameKey(person.name)} ${person.role ?? ''}`.toLowerCase();
      if (!worthAsking(person, paper, evidence) || seen.has(nameKey(person.name)) || seen.has(key)) continue;
      const line = personLine(paper, person, evidence);
      if (!line) continue;
      seen.add(nameKey(person.name));
      seen.add(key);
      lines.push(line);
    }
  }
  return lines.slice(0, LIMITS.people);
}

const leads = ({ role }: Person): boolean => /\b(?:lead member|portfolio holder|cabinet)\b/i.test(role ?? '');

/** A paper that speaks of the topic this often, or reports figures on it, is one whose people to ask. */
const ENOUGH = 3;

function worthAsking(person: Person, paper: Paper, { relevant }: Evidence): boolean {
  if (person.capacity === 'apologies') return false;
  if (person.capacity === 'in-attendance' && !leads(person)) {
    const surname =
      person.name
        .replace(/\s+CC$/, '')
        .split(/\s+/)
        .at(-1) ?? person.name;
    const role = person.role?.split(/[,\n]/)[0]?.trim() ?? '';
    return relevant.some(
      ({ statement: { paper: said, text } }) =>
        said === paper && (text.includes(surname) || (role.includes(' ') && text.includes(role))),
    );
  }
  if (person.capacity === 'officer' || person.capacity === 'author') return person.role !== 'Contact';
  return leads(person);
}

const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\b(?:mr|mrs|ms|miss|dr|cllr|councillor|cc)\b\.?/g, '')
    .replace(/[^a-z]/g, '');

function personLine(paper: Paper, person: Person, { book }: Evidence): BriefingLine | null {
  const [first, last] = person.place.lines;
  const node = paper.nodes.find(
    ({ place, text }) => place.lines[0] <= first && last <= place.lines[1] && text.includes(person.name),
  );
  if (!node) return null;
  const source = sourceOf(paper, node);
  const start = source.text.indexOf(person.name);
  const role = person.role?.split(/[,\n]/)[0]?.trim() ?? '';
  const at = role === '' ? -1 : source.text.indexOf(role, start);
  const end = at >= 0 && at - start < 120 ? at + role.length : start + person.name.length;
  const mark = book.cite({ ...source, quote: source.text.slice(start, end) });
  const name = person.role ? `${person.name}, ${person.role}` : person.name;
  const title = node.item.title === 'Attendance' ? paper.title : node.item.title;
  return remark(name, { marks: [mark], label: `${saidDate(paper)}, ${title}`, date: paper.meeting.date });
}
