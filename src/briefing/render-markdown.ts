import type { Citation } from '../papers/citation.ts';
import { saySource } from '../papers/say-source.ts';
import type { Briefing, BriefingLine, BriefingPart, BriefingTable } from './briefing.ts';
import { withNoteOnce } from './shared-note.ts';

/** A briefing as Markdown for a shell or a file: headings, a table, lines with marks, numbered sources. */
export function renderBriefingMarkdown(briefing: Briefing): string {
  switch (briefing.kind) {
    case 'briefing':
      return lines(
        `# ${briefing.title}`,
        ...briefing.parts.map((part) => partText(part, '##')),
        briefing.lastLine,
        sourceList(briefing.citations),
      );
    case 'meeting':
      return lines(
        `# ${briefing.title}`,
        ...briefing.overview.parts.map((part) => partText(part, '##')),
        ...briefing.items.map((item) =>
          lines(
            `# ${item.title}`,
            ...item.parts.map((part) => partText(part, '##')),
            item.lastLine,
            sourceList(item.citations),
          ),
        ),
        sourceList(briefing.overview.citations),
      );
    case 'position-draft':
      return lines(
        `# ${briefing.title}`,
        `**${briefing.warning}**`,
        ...briefing.sections.map(({ heading, text }) => lines(`## ${heading}`, text)),
        briefing.signature,
        sourceList(briefing.citations),
      );
    case 'clarify':
    case 'nothing-found':
    case 'exempt':
    case 'refused':
      return lines(briefing.text, briefing.choices.map((choice) => `- ${choice}`).join('\n'));
    default:
      return briefing satisfies never;
  }
}

function lines(...blocks: readonly (string | null)[]): string {
  return blocks.filter((block) => block !== null && block !== '').join('\n\n');
}

function partText(part: BriefingPart, level: string): string {
  const { title, table } = part;
  const { note, lines: own } = withNoteOnce(part);
  return lines(
    `${level} ${title}`,
    table && tableText(table),
    note && `_${note}_`,
    own.map((line) => lineText(line, '')).join('\n'),
  );
}

function lineText(line: BriefingLine, indent: string): string {
  const { text, marks, label, note, under } = line;
  const said = [
    label && `**${label}${/[?:]$/.test(label) ? '' : ':'}**`,
    text.replace(/\n/g, ' '),
    sayMarks(marks),
    note && `_${note}_`,
  ]
    .filter(Boolean)
    .join(' ');
  return [`${indent}- ${said}`, ...under.map((below) => lineText(below, `${indent}  `))].join('\n');
}

function tableText({ columns, rows }: BriefingTable): string {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [
    row([...columns, 'Source']),
    row([...columns, 'Source'].map(() => '---')),
    ...rows.map(({ cells, marks }) => row([...cells, sayMarks(marks)])),
  ].join('\n');
}

export function sayMarks(marks: readonly number[]): string {
  return marks.map((mark) => `[${mark}]`).join(' ');
}

function sourceList(citations: readonly Citation[]): string | null {
  if (citations.length === 0) return null;
  return lines(
    '## Sources',
    sourcesOf(citations)
      .map(
        ({ marks, source }) =>
          `${sayMarks(marks)} ${saySource(source)} (${source.file}, lines ${source.lines.join('–')})`,
      )
      .join('  \n'),
  );
}

/** Each place once, with all the marks that lead to it, in the order of their first mark. */
export function sourcesOf(
  citations: readonly Citation[],
): { readonly marks: readonly number[]; readonly source: Citation }[] {
  const places = new Map<string, { marks: number[]; source: Citation }>();
  for (const citation of citations) {
    const place = places.get(citation.reference);
    if (place) place.marks.push(citation.mark);
    else places.set(citation.reference, { marks: [citation.mark], source: citation });
  }
  return [...places.values()];
}
