import type { Passage } from '../../indexing/passage.ts';
import { type Figure, readFigures } from './figures.ts';
import { addressesTheMachine } from './instructions.ts';
import { type NameSource, nameSourceOf } from './names.ts';
import { plainText, type Word, wordsOf } from './plain-text.ts';
import { readWhens, type When } from './whens.ts';

/** A sentence of a passage (or its whole row), read for the checks. */
export interface Reading {
  readonly plain: string;
  readonly words: readonly Word[];
  readonly figures: readonly Figure[];
  readonly whens: readonly When[];
}

/** A passage as evidence: what it says, and what stands around it (headings, meeting, item), which says when and who but not how much. */
export interface Evidence {
  readonly sentences: readonly Reading[];
  readonly text: string;
  readonly isRow: boolean;
  readonly isResolution: boolean;
  readonly around: string;
  readonly whensAround: readonly When[];
  /** The quarter it reports on, where it names one. */
  readonly quarter: number | undefined;
  readonly names: readonly NameSource[];
}

export function readSentence(text: string, quarter?: number): Reading {
  const plain = plainText(text);
  const { whens, rest } = readWhens(plain, quarter);
  return { plain, words: wordsOf(plain), figures: readFigures(rest), whens };
}

export function evidenceOf(passage: Passage): Evidence {
  const isRow = passage.kind === 'table-row';
  const usable = isRow ? [rowAsSentence(passage)] : usableSentences(passage);
  const { meeting, publishedIn, item, headings, paragraph } = passage.source;
  const around = plainText(
    [
      passage.context,
      ...headings,
      item.title,
      item.label === null ? '' : `item ${item.label}, minute ${item.label}`,
      paragraph === null ? '' : `paragraph ${paragraph}`,
      meeting.body,
      meeting.date ?? '',
      meeting.dateNote ?? '',
      publishedIn?.body ?? '',
      publishedIn?.date ?? '',
    ]
      .filter((words) => !addressesTheMachine(words))
      .join(' . '),
  );
  const whensAround = readWhens(around).whens;
  const quarter = [...readWhens(usable.join(' ')).whens, ...whensAround].find(({ parts }) => parts.quarter)?.parts
    .quarter;
  const text = plainText(usable.join(' '));
  return {
    sentences: usable.map((sentence) => readSentence(sentence, quarter)),
    text,
    isRow,
    isResolution: passage.kind === 'resolution',
    around,
    whensAround,
    quarter,
    names: [text, text.replace(/ ?\([^()]*\)/g, ''), around].map(nameSourceOf),
  };
}

/** What follows an instruction in the same passage is part of it: evidence ends there. */
function usableSentences({ sentences, text }: Passage): readonly string[] {
  const all = sentences.length > 0 ? sentences : [text];
  const first = all.findIndex((sentence) => addressesTheMachine(plainText(sentence)));
  return first < 0 ? all : all.slice(0, first);
}

/** "Indicator: Care leavers EET; Latest Period: Q3 2021/22; Latest Value: 62.1%; Target: more than 54.0%". */
function rowAsSentence({ text, source }: Passage): string {
  const cells = cellsOf(text);
  const header = source.text.endsWith(text) ? source.text.slice(0, -text.length).trim() : '';
  const columns = cellsOf(header).map((column) => column.replace(/\((?!£)[^()]*\)/g, '').trim());
  return cells
    .map((cell, index) =>
      columns.length === cells.length ? `${columns[index]}: ${inPounds(cell, columns[index])}` : cell,
    )
    .filter((cell) => !addressesTheMachine(cell.replace(/^[^:]*: /, '')))
    .join('; ')
    .replace(/>(?= ?[\d£])/g, 'more than ')
    .replace(/<(?= ?[\d£])/g, 'less than ');
}

/** Cells between tabs, or between the strokes of a table in Markdown. */
const cellsOf = (row: string): string[] =>
  /^\|.*\|$/.test(row.trim())
    ? row
        .trim()
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
    : row.split('\t');

const POUNDS: readonly (readonly [RegExp, string])[] = [
  [/£ ?(?:'?000s?|k|thousands?)(?!\w)/i, 'thousand'],
  [/£ ?(?:m|mn|millions?)(?!\w)/i, 'million'],
];

/** "18,640" under "Budget £000" is also £18,640 thousand. */
function inPounds(cell: string, column = ''): string {
  const scale = POUNDS.find(([pattern]) => pattern.test(column))?.[1];
  return scale && /^-?\d[\d,.]*$/.test(cell.trim()) ? `${cell.trim()} (£${cell.trim()} ${scale})` : cell;
}
