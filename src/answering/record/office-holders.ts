import type { Passage } from '../../indexing/passage.ts';
import { searchWords } from '../../indexing/search-words.ts';
import type { Person } from '../../papers/person.ts';
import { sayDate } from '../../papers/say-source.ts';
import { isPaperOf } from '../paper-of-place.ts';
import type { Glossary } from '../question/glossary.ts';
import { termsOf } from '../question/understand.ts';
import type { PaperOutline, Shelf } from '../shelf.ts';
import { lineOf, type RecordAnswer, recorded } from './record-answer.ts';

const OFFICES =
  'director|head|manager|officer|partner|chief executive|member|holder|chair(?:man|woman|person)?|leader|doctor|commissioner|representative|governor';
const WHO_HOLDS = new RegExp(
  `\\bwho(?:['’]?s| is| was| are)(?: (?:currently|now))? (?:the |our )(?<office>(?:[\\p{L}-]+ ){0,4}?(?:${OFFICES})s?(?: (?:for|of|to|in charge of) [\\p{L} ,’'-]+?)?)(?<where> (?:in|at) [^?]+)?\\W*$`,
  'iu',
);
const WHO_IS =
  /^\W*(?:[Ww]ho(?:['’]?s| is| was)|[Ww]hat(?:['’]?s| is| was)) (?<name>(?:(?:Mrs?|Ms|Miss|Dr|Councillor|Cllr)\.? )?(?:\p{Lu}\.? ?)*\p{Lu}\p{Ll}[\p{L}-]+(?: \p{Lu}\p{Ll}[\p{L}-]+)*)(?:['’]s (?:role|job|title|position|post))?\W*$/u;
/** "Director" alone is not the deputy or the assistant. */
const BELOW = /^(?:assist|deputi|vice|support|interim)/;
const MOST_NAMED = 3;
const TITLES = /\b(?:Mrs?|Ms|Miss|Dr|Sir|Councillor|Cllr)\b\.?|\bCC\b/g;
const SMALL = new Set(['of', 'for', 'and', 'the', 'to', 'in', 'our']);

/** What a question asks of people and their offices: who holds one, or what somebody's is. */
export type OfficeAsked = { readonly office: string; readonly where: string | null } | { readonly name: string };

/** Reads "Who is the Lead Member for Children?" and "Who is Jane Moore?"; null for other questions. */
export function officeAsked(question: string): OfficeAsked | null {
  const held = WHO_HOLDS.exec(question)?.groups;
  if (held?.['office'] && !/\bmembers?\b of\b/i.test(held['office']))
    return { office: held['office'], where: held['where']?.trim() ?? null };
  const name = WHO_IS.exec(question)?.groups?.['name'];
  return name ? { name } : null;
}

interface Holder {
  readonly paper: PaperOutline;
  readonly person: Person;
}

/** Who holds an office, or what somebody's office is, as the newest papers that name them say; null where none does. */
export function sayOffice(
  asked: OfficeAsked,
  papers: readonly PaperOutline[],
  shelf: Shelf,
  glossary: Glossary,
): RecordAnswer | null {
  const all = papers.flatMap((paper) => paper.people.map((person) => ({ paper, person })));
  const fitting =
    'name' in asked ? all.filter(({ person }) => isNamed(person, asked.name)) : holdersOf(asked, all, shelf, glossary);
  const newest = [...fitting]
    .filter(({ person }) => person.role !== null && person.role !== 'Contact')
    .sort((a, b) => (b.paper.meeting.date ?? '').localeCompare(a.paper.meeting.date ?? ''));
  const once = newest.filter(
    ({ person, paper }, index) =>
      newest.findIndex(
        (other) =>
          sameName(other.person.name, person.name) &&
          ('office' in asked || other.paper.meeting.date === paper.meeting.date),
      ) === index,
  );
  const parts = once.slice(0, MOST_NAMED).flatMap(({ paper, person }) => {
    const passage = shelf.passagesOf(paper.id).find((other) => standsIn(other, person));
    return passage ? [lineOf(passage, sayHolder(person, paper), quoteOf(passage, person))] : [];
  });
  return parts.length > 0 ? recorded(null, parts, 'people') : null;
}

function holdersOf(
  { office, where }: { readonly office: string; readonly where: string | null },
  all: readonly Holder[],
  shelf: Shelf,
  glossary: Glossary,
): readonly Holder[] {
  const plain = office.replace(/s\b(?= |$)/, '');
  const terms = termsOf(plain, glossary).map(({ words, others }) => [
    words.filter((word) => !SMALL.has(word)),
    ...others,
  ]);
  const asked = new Set(searchWords(office));
  const place = where?.replace(/^(?:in|at) (?:the )?/i, '');
  return all.filter(({ paper, person }) => {
    const role = searchWords((person.role ?? '').replace(/\bin the chair\b/i, 'Chairman'));
    const written = new Set(role);
    if (role.some((word) => BELOW.test(word) && !asked.has(word))) return false;
    if (
      !terms.every((ways) =>
        ways.some((words) => words.length > 0 && words.every((word) => written.has(word) || said(word, written))),
      )
    )
      return false;
    return !place || isPaperOf(place, paper, shelf);
  });
}

/** "Chair", "Chairman" and "Chairperson" are one office, and so are the members who hold a portfolio. */
function said(word: string, written: ReadonlySet<string>): boolean {
  if (/^chair/.test(word)) return [...written].some((other) => other.startsWith('chair'));
  if (/^(?:lead|cabinet|portfolio|holder)$/.test(word))
    return ['lead', 'cabinet', 'portfolio'].some((other) => written.has(other));
  return word === 'member' && written.has('holder');
}

function isNamed({ name }: Person, asked: string): boolean {
  const words = searchWords(name.replace(TITLES, ''));
  const wanted = searchWords(asked.replace(TITLES, ''));
  return wanted.length > 0 && wanted.every((word) => words.includes(word));
}

function sameName(one: string, other: string): boolean {
  return searchWords(one.replace(TITLES, '')).join(' ') === searchWords(other.replace(TITLES, '')).join(' ');
}

function standsIn({ source, text }: Passage, { name, place }: Person): boolean {
  return (
    source.file === place.file &&
    source.lines[0] <= place.lines[1] &&
    source.lines[1] >= place.lines[0] &&
    text.includes(name)
  );
}

function sayHolder({ name, role, capacity }: Person, { meeting }: PaperOutline): string {
  const office = /in the chair$/i.test(role ?? '') ? (role ?? '').replace(/in the chair$/i, 'in the chair') : role;
  const when = meeting.date
    ? sayDate(meeting.date)
    : `a meeting whose date is not stated${meeting.dateNote ? ` (${meeting.dateNote})` : ''}`;
  return `${name}: ${office}, ${capacity === 'officer' ? 'as named in the papers of' : 'as of'} ${when}.`;
}

function quoteOf({ text }: Passage, { name }: Person): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes(name));
  return lines[at] ?? text;
}
