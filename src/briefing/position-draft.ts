import type { Paper } from '../papers/paper.ts';
import type { BriefingLine, BriefingOptions, NoBriefing, PartName, PositionDraft, TopicBriefing } from './briefing.ts';
import type { BriefingDependencies } from './dependencies.ts';
import { createMarkBook, type MarkBook } from './marks.ts';
import { sortDate } from './paper-age.ts';
import { reciteMarks } from './recite.ts';
import { briefTopic } from './topic-briefing.ts';
import { visiblePapers } from './visible.ts';

const WARNING =
  'DRAFT made of quotations from the papers. Nobody has agreed it: check each source, then put it in your own words.';

/** The headings of the skeleton, each with the parts of a briefing it is filled from and how many lines. */
const SECTIONS: readonly (readonly [heading: string, parts: readonly PartName[], most: number])[] = [
  ['The matter', ['matter'], 2],
  ['Where we stand', ['figures', 'reported'], 4],
  ['What has been decided', ['decisions'], 3],
  ['Funding', ['money'], 3],
  ['Challenges', ['risks'], 3],
  ['What happens next', ['promises'], 3],
];

/** A skeleton in the form of the council's own position statements: headings, one paragraph each, every figure cited. */
export async function draftPosition(
  topic: string,
  deps: BriefingDependencies,
  options: BriefingOptions,
): Promise<PositionDraft | NoBriefing> {
  const briefing = await briefTopic(topic, deps, options);
  if (briefing.kind !== 'briefing') return briefing;
  const book = createMarkBook();
  const said = new Set<string>();
  const sections = SECTIONS.flatMap(([heading, parts, most]) => {
    const chosen = rowsAndLines(briefing, parts)
      .filter(([first]) => first !== undefined && !said.has(first.text))
      .slice(0, most);
    for (const [first] of chosen) said.add(first?.text ?? '');
    const lines = chosen.flat().map(({ text, marks }) => cited(text, marks, briefing.citations, book));
    if (lines.length === 0) return [];
    return [{ heading, text: lines.map(({ text }) => text).join(' '), marks: lines.flatMap(({ marks }) => marks) }];
  });
  const model = newestStatement(visiblePapers(deps.library.papers(), options));
  return {
    kind: 'position-draft',
    topic,
    title: `${model?.title ?? 'Position statement'}: ${topic}`,
    warning: WARNING,
    sections,
    signature: model ? signatureOf(model) : null,
    citations: book.citations(),
  };
}

interface Said {
  readonly text: string;
  readonly marks: readonly number[];
}

/** What may stand in a section: a row in words, a quotation, or the words that introduce a list with its points. */
function rowsAndLines({ parts }: TopicBriefing, wanted: readonly PartName[]): (readonly Said[])[] {
  return parts
    .filter(({ name }) => wanted.includes(name))
    .flatMap(({ table, lines }) => [
      ...(table?.rows ?? []).map(({ cells: [name, latest, period], marks }) => [
        { text: `${name}: ${latest} (${period}).`, marks },
      ]),
      ...newestFirst(lines).flatMap((line) => {
        const points = line.text.endsWith(':') ? line.under.slice(0, MOST_POINTS) : [];
        if (line.text.endsWith(':') && points.length === 0) return [];
        return [[line, ...points].map(({ text, marks }) => ({ text: `“${text}”`, marks }))];
      }),
    ]);
}

/** So many points of a list stand with the words that introduce them. */
const MOST_POINTS = 4;

/** The newest papers first; within one, the order of the briefing. */
function newestFirst(lines: readonly BriefingLine[]): BriefingLine[] {
  return [...lines].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}

function cited(text: string, marks: readonly number[], citations: TopicBriefing['citations'], book: MarkBook) {
  const anew = reciteMarks(marks, citations, book);
  return { text: `${text} ${anew.map((mark) => `[${mark}]`).join(' ')}`, marks: anew };
}

function newestStatement(papers: readonly Paper[]): Paper | undefined {
  return papers
    .filter(({ kind }) => kind === 'position-statement')
    .sort((a, b) => sortDate(b).localeCompare(sortDate(a)))[0];
}

function signatureOf({ people }: Paper): string | null {
  const lead = people.find(({ role }) => /\b(?:lead|holder|cabinet)\b/i.test(role ?? ''));
  return lead ? [lead.name, lead.role].filter(Boolean).join(', ') : null;
}
