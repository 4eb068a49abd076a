import type { Paper } from '../papers/paper.ts';
import type { BriefingLine, BriefingOptions, NoBriefing, PartName, PositionDraft, TopicBriefing } from './briefing.ts';
import type { BriefingDependencies } from './create-briefing.ts';
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
    const lines = rowsAndLines(briefing, parts, book)
      .filter(({ text }) => !said.has(text))
      .slice(0, most);
    for (const { text } of lines) said.add(text);
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

function rowsAndLines(
  { parts, citations }: TopicBriefing,
  wanted: readonly PartName[],
  book: MarkBook,
): { readonly text: string; readonly marks: readonly number[] }[] {
  return parts
    .filter(({ name }) => wanted.includes(name))
    .flatMap(({ table, lines }) => [
      ...(table?.rows ?? []).map(({ cells, marks }) => {
        const [name, latest, period] = cells;
        return cited(`${name}: ${latest} (${period}).`, marks, citations, book);
      }),
      ...[...lines].reverse().map((line: BriefingLine) => cited(`“${line.text}”`, line.marks, citations, book)),
    ]);
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
