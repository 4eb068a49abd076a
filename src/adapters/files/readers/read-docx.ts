import type { Element } from 'domhandler';
import type { LineRange } from '../../../parsing/body/draft.ts';
import type { ReadText } from '../../../parsing/body/read-text.ts';
import { formRows } from './cover-form.ts';
import { createNumbering } from './docx-numbering.ts';
import { type DocxSection, markedSections } from './docx-page-marks.ts';
import { readRuns } from './docx-run.ts';
import { listOf, readStyles } from './docx-styles.ts';
import { linesIn, rowsOf } from './docx-table.ts';
import { child, childrenOf, named, parseXml, valueAt } from './docx-xml.ts';
import { openDocx } from './docx-zip.ts';
import { itemRows } from './item-rows.ts';
import { namesFields, sayField, sayRow, titleRows, toGrid, withHeadings, withOneHeader } from './table-grid.ts';

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

  const labels = new Map<Element | undefined, string>([[undefined, '']]);
  /** The number of a paragraph, counted once however often it is asked for. */
  const labelOf = (properties: Element | undefined): string => {
    const counted = labels.get(properties);
    if (counted !== undefined) return counted;
    const place = listOf(properties) ?? styleOf(valueAt(properties, 'w:pStyle')).list;
    const label = place && place.list !== '0' ? numberOf(place) : '';
    labels.set(properties, label);
    return label;
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

  const table = (element: Element, depth: number): void => {
    const rows = rowsOf(element, inCell);
    const asText = (cell: Element | undefined): void => {
      if (cell) for (const held of childrenOf(cell)) block(held, depth + 1);
    };
    const cells = rows.map((row) => row.cells);
    const items = itemRows(cells);
    const form = items ? null : formRows(cells);
    part();
    if (items)
      for (const { at, cell, label, beside } of items) {
        before = label;
        asText(rows[at]?.elements[cell]);
        before = '';
        for (const said of beside) texts.push(said, '');
      }
    else if (form)
      form.forEach((row, index) => {
        if (row.kind === 'fields') texts.push(...row.lines);
        else asText(rows[index]?.elements[row.cell]);
      });
    else if (cells.every(({ length }) => length < 2)) for (const { elements } of rows) elements.forEach(asText);
    else {
      const titles = titleRows(cells);
      for (const { elements } of rows.slice(0, titles)) elements.forEach(asText);
      const grid = toGrid(withHeadings(cells.slice(titles)));
      if (namesFields(grid)) for (const row of grid) texts.push(sayField(row.cells));
      else for (const row of withOneHeader(grid)) texts.push(sayRow(row.cells));
    }
    part();
  };

  const block = (element: Element, depth: number): void => {
    if (element.name === 'w:p') {
      paragraph(element);
      if (depth < 60)
        for (const box of textBoxesIn(element)) for (const held of childrenOf(box)) block(held, depth + 1);
    }
    if (element.name === 'w:tbl') table(element, depth);
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
