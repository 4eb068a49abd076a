import type { DescribedLibrary, DescribedNode } from '../../../src/papers/describe-library.ts';
import type { Meeting } from '../../../src/papers/meeting.ts';
import type { Fact, FactOf } from './fact.ts';
import { bare, bareLabel, bareName, holds, nearlySame, squashed } from './same-words.ts';

/** What is wrong; empty where nothing is. */
type Faults = readonly string[];

/** Judges what the document model alone shows; null where a fact speaks of search or answers. */
export function judgeStructure(library: DescribedLibrary, fact: Fact): Faults | null {
  const model = view(library, fact.file);
  switch (fact.kind) {
    case 'paragraph':
      return judgeParagraph(model, fact);
    case 'meeting':
      return fewest(
        model
          .meetings()
          .map((meeting) => [
            ...ofMeeting(meeting, fact),
            ...said(!fact.time || digits(meeting.time) === digits(fact.time), 'time', meeting.time),
            ...said(!fact.venue || holds(meeting.venue, fact.venue), 'venue', meeting.venue),
          ]),
        'no paper',
      );
    case 'person':
      return judgePerson(model, fact);
    case 'item':
      return fewest(
        model
          .items()
          .filter(({ title }) => nearlySame(title, fact.title))
          .map(({ label }) =>
            said(fact.label === undefined || bareLabel(label) === bareLabel(fact.label), 'label', label),
          ),
        'no such item',
      );
    case 'decision':
      return judgeDecision(model, fact);
    case 'not-decision':
      return said(!model.resolutions.some(({ text }) => squashed(text).includes(squashed(fact.text))), 'a decision');
    case 'commitment': {
      const found = library.findings.filter(
        ({ rule, message }) => rule === 'commitment' && squashed(message).includes(squashed(fact.text)),
      );
      return fewest(
        found.map(({ message }) => said(!fact.by || squashed(message).includes(squashed(fact.by)), 'by when')),
        'no finding',
      );
    }
    case 'row':
      return judgeRow(model, fact);
    case 'acronym':
      return said(
        library.acronyms.some(({ short, long }) => bare(short) === bare(fact.short) && nearlySame(long, fact.long)),
        'no such acronym',
      );
    case 'finding':
      return said(
        library.findings.some(({ message }) => fact.about.every((word) => squashed(message).includes(squashed(word)))),
        'no such finding',
      );
    default:
      return null;
  }
}

type Model = ReturnType<typeof view>;

function view(library: DescribedLibrary, file: string | undefined) {
  const isOf = (path: string) => file === undefined || path.split('/').at(-1) === file;
  const nodes = library.paragraphs.filter(({ place }) => isOf(place.file));
  const papers = library.papers.filter((paper) => isOf(paper.file));
  const ids = new Set(papers.map(({ id }) => id));
  return {
    nodes,
    resolutions: library.resolutions.filter(({ place }) => isOf(place.file)),
    people: library.people.filter(({ place }) => isOf(place.file)),
    meetingOf: (node: DescribedNode) => library.meetings.find(({ id }) => id === node.meeting),
    paperOf: (node: DescribedNode) => library.papers.find(({ id }) => id === node.paper),
    meetings: () =>
      library.meetings.filter(({ id }) => papers.some((paper) => paper.meeting === id || paper.publishedIn === id)),
    items: () => [
      ...library.items.filter(({ paper }) => ids.has(paper)),
      ...nodes
        .filter(({ kind }) => kind === 'agenda-entry')
        .map(({ label, text }) => ({ label, title: text.split('\n')[0] ?? '' })),
    ],
  };
}

function judgeParagraph(model: Model, fact: FactOf<'paragraph'>): Faults {
  const words = squashed(fact.text);
  const begun = model.nodes.filter(
    ({ label, text }) => squashed(text).startsWith(words) || squashed(`${label ?? ''}${text}`).startsWith(words),
  );
  const glued = model.nodes.find(({ text }) => squashed(text).includes(words));
  return fewest(
    begun.map((node) => [
      ...said(!fact.ends || squashed(node.text).endsWith(squashed(fact.ends)), 'ends', node.text.slice(-40)),
      ...said(fact.label === undefined || sameLabel(node.label, fact.label), 'label', node.label),
      ...said(fact.item === undefined || bareLabel(node.item.label) === bareLabel(fact.item), 'item', node.item.label),
      ...said(
        !fact.title || holds(node.item.title, fact.title) || holds(model.paperOf(node)?.title, fact.title),
        'title',
        node.item.title,
      ),
      ...said(
        fact.heading === undefined || holds(node.headings.at(-1), fact.heading),
        'heading',
        node.headings.at(-1) ?? null,
      ),
      ...ofMeeting(model.meetingOf(node), fact),
      ...said(fact.page === undefined || onPage(node.place.pages, Number(fact.page)), 'page', node.place.pages),
    ]),
    glued ? `inside “${glued.text.slice(0, 60)}”` : 'not found whole',
  );
}

function judgePerson(model: Model, fact: FactOf<'person'>): Faults {
  const officers = ['officer', 'in-attendance', 'author'];
  return fewest(
    model.people
      .filter(({ name }) => bareName(name) === bareName(fact.name))
      .map(({ role, capacity }) => {
        const fits =
          !fact.capacity ||
          fact.capacity === capacity ||
          (fact.capacity === 'chair' && /chair|convener|provost|cadeirydd|presid|leader|mayor/i.test(role ?? '')) ||
          (fact.capacity === 'member' && capacity === 'present') ||
          (officers.includes(fact.capacity) && officers.includes(capacity));
        return [...said(fits, 'capacity', capacity), ...said(!fact.role || holds(role, fact.role), 'role', role)];
      }),
    'nobody of that name',
  );
}

function judgeDecision(model: Model, fact: FactOf<'decision'>): Faults {
  const words = squashed(fact.text);
  const found = model.resolutions.filter(({ headings, text }) =>
    squashed([...headings, text].join('')).includes(words),
  );
  if (fact.decision === 'lost') return said(!found.some(({ decision }) => decision === 'resolved'), 'told as resolved');
  const other = model.nodes.find(({ text }) => squashed(text).includes(words));
  return fewest(
    found.map((node) => [
      ...said(fact.decision === undefined || node.decision === fact.decision, 'decision', node.decision ?? null),
      ...said(
        fact.item === undefined ||
          bareLabel(node.item.label) === bareLabel(fact.item) ||
          nearlySame(node.item.title, fact.item),
        'item',
        node.item.label,
      ),
      ...ofMeeting(model.meetingOf(node), fact),
    ]),
    other ? `a ${other.kind}` : 'not found',
  );
}

function judgeRow(model: Model, fact: FactOf<'row'>): Faults {
  const rows = model.nodes.flatMap(({ row }) =>
    row && squashed(row.cells.join('')).includes(squashed(fact.row)) ? [row] : [],
  );
  return fewest(
    rows.map(({ columns, cells }) =>
      Object.entries(fact.cells).flatMap(([column, value]) => {
        const fits = columns.some((name, index) => holds(name, column) && bare(cells[index] ?? '') === bare(value));
        return said(
          fits || bare(value) === '',
          column,
          cells[columns.findIndex((name) => holds(name, column))] ?? null,
        );
      }),
    ),
    'no such row',
  );
}

function ofMeeting(
  meeting: Meeting | undefined,
  fact: { readonly body?: string | undefined; readonly date?: string | null | undefined },
): Faults {
  const { name = '', council = '' } = meeting?.body ?? {};
  return [
    ...said(!fact.body || holds(name, fact.body) || holds(`${council}${name}`, fact.body), 'body', name),
    ...said(fact.date === undefined || (meeting?.date ?? null) === fact.date, 'date', meeting?.date ?? null),
  ];
}

/** The faults of the candidate with the fewest; `none` where there is no candidate. */
function fewest(candidates: readonly Faults[], none: string): Faults {
  return candidates.toSorted((a, b) => a.length - b.length)[0] ?? [none];
}

function said(right: boolean, what: string, was: string | null = null): Faults {
  return right ? [] : [was === null ? what : `${what}: ${was}`];
}

/** A label as printed, or its last part: "2.3(a)" stands as "a" under 2.3. */
function sameLabel(label: string | null, expected: string | null): boolean {
  return bareLabel(label) === bareLabel(expected) || bareLabel(label) === bareLabel(expected?.split(/[.(]/).at(-1));
}

function onPage(pages: string | null, page: number): boolean {
  const printed = pages?.replace(/\(file page.*/, '');
  const [first, last = first] = (printed?.match(/\d+/g) ?? []).map(Number);
  return first !== undefined && last !== undefined && page >= first && page <= last;
}

function digits(time: string | null): string {
  return bare(time ?? '').replace(/[.:]/g, '');
}
