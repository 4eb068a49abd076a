import type { Element } from 'domhandler';
import type { LineRange } from '../../../parsing/body/draft.ts';
import type { ReadText } from '../../../parsing/body/read-text.ts';
import { createNumbering } from './docx-numbering.ts';
import { type DocxSection, markedSections } from './docx-page-marks.ts';
import { readRuns } from './docx-run.ts';
import { listOf, readStyles } from './docx-styles.ts';
import { child, childrenOf, named, parseXml, valueAt } from './docx-xml.ts';
import { openDocx } from './docx-zip.ts';
import { type Cell, joinCellLines, namesFields, sayField, sayRow, toGrid, withOneHeader } from './table-grid.ts';

/** Reads a Word file: headings by their style, lists with the numbers Word would print, tables, footnotes, page ends. */
export async function readDocx(bytes: Uint8Array): Promise<ReadText> {
  const opened = await openDocx(bytes);
  if ('finding' in opened) return { text: '', findings: [opened.finding] };
  const { parts } = opened;
  const styleOf = readStyles(parts.get('styles'));
  const numberOf = createNumbering(parts.get('numbering'));
  const texts: string[] = [];
  const part = (): void => {
    if (texts.length > 0 && texts.at(-1) !== '') texts.push('');
  };

  const labelOf = (properties: Element | undefined): string => {
    const place = listOf(properties) ?? styleOf(valueAt(properties, 'w:pStyle')).list;
    return place && place.list !== '0' ? numberOf(place) : '';
  };
  /** The lines of a paragraph of a cell; one that holds nothing but its number is a cell of numbers. */
  const inCell = (element: Element): readonly string[] => {
    const [words = '', ...more] = linesIn(readRuns(element, false).text);
    const label = labelOf(child(element, 'w:pPr'));
    return [label === '- ' && words === '' ? '' : `${label}${words}`.trim(), ...more];
  };

  let before = '';
  const paragraph = (element: Element): void => {
    const properties = child(element, 'w:pPr');
    const style = styleOf(valueAt(properties, 'w:pStyle'));
    const { text: own, bold } = readRuns(element, style.bold);
    const text = before + own;
    before = goesOnBelow(properties) ? text : '';
    if (before !== '') return;
    if (text.trim() === '') {
      if (text.includes('\f')) texts.push('\f'.repeat(text.split('\f').length - 1));
      return;
    }
    const label = labelOf(properties);
    const lines = text
      .split('\n')
      .map(plainTabs)
      .filter((line) => line.trim() !== '');
    const heading = style.heading > 0 ? `${'#'.repeat(style.heading)} ` : '';
    part();
    lines.forEach((line, index) => {
      const emphasised = bold && heading === '' && label === '' && line.length < 200 && !line.includes('*');
      const breaks = /^\f+/.exec(line)?.[0] ?? '';
      const words = line.slice(breaks.length).trim();
      texts.push(`${breaks}${index === 0 ? heading + label : ''}${emphasised ? `**${words}**` : words}`);
    });
    part();
  };

  const table = (element: Element): void => {
    const grid = toGrid(rowsOf(element, inCell));
    part();
    if (namesFields(grid)) for (const { cells } of grid) texts.push(sayField(cells));
    else if ((grid[0]?.cells.length ?? 0) < 2) for (const { cells } of grid) texts.push(cells.join(' '), '');
    else for (const { cells } of withOneHeader(grid)) texts.push(sayRow(cells));
    part();
  };

  const block = (element: Element, depth: number): void => {
    if (element.name === 'w:p') {
      paragraph(element);
      if (depth < 60)
        for (const box of textBoxesIn(element)) for (const held of childrenOf(box)) block(held, depth + 1);
    }
    if (element.name === 'w:tbl') table(element);
    else if (element.name !== 'w:p' && depth < 60 && holders.has(element.name))
      for (const inner of childrenOf(element)) block(inner, depth + 1);
  };
  const document = parseXml(parts.get('document') ?? '');
  const sections: DocxSection[] = [];
  for (const body of named(document, 'w:body'))
    for (const element of childrenOf(body)) {
      block(element, 0);
      const properties = element.name === 'w:sectPr' ? element : child(child(element, 'w:pPr') ?? element, 'w:sectPr');
      const from = (sections.at(-1)?.lines[1] ?? 0) + 1;
      if (properties) sections.push({ lines: [from, texts.length], properties });
    }
  const marked = markedSections(sections, parts);
  const notesFrom = texts.length + 1;
  const said = texts.join('\n');
  for (const [name, prefix] of [
    ['footnotes', ''],
    ['endnotes', 'e'],
  ] as const)
    for (const note of named(parseXml(parts.get(name) ?? ''), `w:${name.slice(0, -1)}`)) {
      const words = named(note, 'w:p')
        .map((held) => readRuns(held, false).text.trim())
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();
      const mark = `[^${prefix}${note.attribs['w:id'] ?? ''}]`;
      // A note whose mark was deleted with changes tracked was deleted with it.
      if (words === '' || note.attribs['w:type'] !== undefined || !said.includes(mark)) continue;
      part();
      texts.push(`${mark}: ${words}`);
    }
  // A note may belong to a section that is not public.
  const restricted: LineRange[] = marked.length > 0 ? [...marked, [notesFrom, Math.max(notesFrom, texts.length)]] : [];
  return { text: texts.join('\n'), restricted, findings: [] };
}

/** Where the end of a paragraph was deleted with changes tracked, the next is part of it. */
function goesOnBelow(properties: Element | undefined): boolean {
  const mark = properties && child(properties, 'w:rPr');
  return mark !== undefined && child(mark, 'w:del') !== undefined;
}

/** The boxes of text that float beside a paragraph; Word writes each a second time for older readers. */
function textBoxesIn(element: Element): Element[] {
  return childrenOf(element).flatMap((inner) => {
    if (inner.name === 'mc:Fallback' || inner.name === 'w:del') return [];
    return inner.name === 'w:txbxContent' ? [inner] : textBoxesIn(inner);
  });
}

/** What holds blocks without being one: content controls, inserted text, custom marks. */
const holders = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:customXml',
  'w:smartTag',
  'mc:AlternateContent',
  'mc:Choice',
]);

/** One tab parts a field's name from its value; several would look like a row of a table. */
const plainTabs = (line: string): string =>
  line.trim().split('\t').length === 2 ? line.trim() : line.replaceAll('\t', ' ');

const linesIn = (text: string): string[] =>
  text.split('\n').flatMap((line, index) => {
    const words = line.replace(/\s+/g, ' ').trim();
    return index > 0 && words === '' ? [] : [words];
  });

function rowsOf(table: Element, linesOf: (paragraph: Element) => readonly string[]): Cell[][] {
  const spanning = new Map<number, string>();
  return childrenOf(table)
    .filter(({ name }) => name === 'w:tr')
    .map((row, index) => {
      const header = index === 0 || child(child(row, 'w:trPr') ?? row, 'w:tblHeader') !== undefined;
      let column = 0;
      return childrenOf(row)
        .filter(({ name }) => name === 'w:tc')
        .map((cell): Cell => {
          const properties = child(cell, 'w:tcPr');
          const columns = Math.max(1, Number(valueAt(properties, 'w:gridSpan') ?? 1));
          const merge = properties && child(properties, 'w:vMerge');
          const said = joinCellLines(named(cell, 'w:p').flatMap(linesOf).filter(Boolean));
          const goesOn = merge !== undefined && merge.attribs['w:val'] !== 'restart';
          const text = goesOn ? (spanning.get(column) ?? said) : said;
          spanning.set(column, text);
          column += columns;
          return { text, columns, rows: 1, header };
        });
    });
}
