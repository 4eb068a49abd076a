import { alignRows } from '../tables/aligned-rows.ts';
import { layOutEntries } from '../tables/laid-rows.ts';
import { readBareNumerals } from '../text/bare-numeral.ts';
import { countsOnDotted } from '../text/dotted-label.ts';
import { isBlank, type Line } from '../text/line.ts';
import { type Mark, readMark } from '../text/mark.ts';
import { dressOf, headingLevel, isEmphasised, plainText } from '../text/markup.ts';
import { carriedOn, isRow, isTableRule, rowText } from '../text/row-line.ts';
import { readSubPoint } from '../text/sub-point.ts';
import { wrapWidth } from '../text/wrap-width.ts';
import { isLoneMark } from './footnote.ts';
import { isFurniture } from './furniture.ts';
import { continues, countsOn, isMidSentence, plainNumber } from './goes-on.ts';

/** A run of lines that reads as one: a paragraph, a labelled point, a heading or a table row. */
export interface Block {
  from: number;
  to: number;
  /** The words without label and markup; wrapped lines joined by one space. A row keeps its tabs or pipes. */
  text: string;
  /** The same words line by line, for blocks where lines mean something. */
  lines: string[];
  readonly mark: Mark | null;
  readonly shape: 'text' | 'row';
  /** Markdown heading depth; 0 where there is no markup. */
  readonly level: number;
  emphasised: boolean;
  /** How its first line is set, where it is set apart: headings of one rank are set alike. */
  readonly dress?: string;
  /** How many blank lines stand before it; a page break or the start of a text counts as one. */
  readonly blanks: number;
  /** Whether the file itself says that an item of a meeting begins with it. */
  readonly opensItem?: boolean;
  /** A list of attached papers belongs to the item, not to the paragraph above it. */
  readonly attached?: boolean;
}

export interface Blocks {
  readonly blocks: Block[];
  /** Numbers of the lines that are furniture. */
  readonly furniture: number[];
}

/**
 * Joins lines into blocks; where a list is laid out in columns, such as an agenda with its pages, spaces part no cells.
 * A line break inside a block is kept as a break only where the next word would have fitted. */
export function toBlocks(given: readonly Line[], isList = false): Blocks {
  const lines = isList ? layOutEntries(given) : alignRows(given);
  const width = wrapWidth(lines);
  const bare = readBareNumerals(lines);
  const blocks: Block[] = [];
  const furniture: number[] = [];
  let open: Block | null = null;
  let previous = '';
  let lastNumber = 0;
  let lastTitle = 0;
  let lastDotted: string | null = null;
  let blanks = 1;
  let cut = false;
  let attached = false;
  for (const line of lines) {
    if (isBlank(line)) {
      blanks += 1;
      continue;
    }
    if (open?.shape === 'row' && isTableRule(line)) {
      furniture.push(line.number);
      continue;
    }
    if (isFurniture(line) || bare.pages.has(line.number)) {
      furniture.push(line.number);
      blanks = 0;
      cut = true;
      attached = /\bdocuments?:?$/i.test(line.text.trim());
      continue;
    }
    if (line.carries && open?.shape === 'row') {
      open.text = carriedOn(open.text, line.text);
      open.lines = [open.text];
      open.to = line.number;
      [blanks, cut] = [0, false];
      continue;
    }
    const inTable = open?.shape === 'row' && blanks === 0 && !cut && line.text.includes('\t');
    const plain = readBlock(line, cut ? Math.max(1, blanks) : blanks, bare.labels.has(line.number), inTable);
    const point =
      plain.shape === 'row'
        ? null
        : readSubPoint(line.text.trim(), { line: previous, number: lastNumber, dotted: lastDotted });
    const read = point ? { ...plain, mark: point.mark, text: point.rest, lines: [point.rest] } : plain;
    attached &&= read.mark?.style === 'bullet';
    const torn = open !== null && isMidSentence(open, previous, read, lastNumber, width);
    const block: Block = !point && (torn || isFigure(read, lastDotted)) ? withoutMark(read, line) : read;
    if (block.mark?.style === 'number') lastNumber = Number.parseInt(block.mark.label, 10);
    if (block.mark?.style === 'dotted') lastDotted = block.mark.label;
    if (
      open &&
      (awaitsText(open, block) ||
        (block.blanks === 0 && !countsOn(lastTitle, previous, block) && continues(open, previous, block, width)))
    )
      extend(open, block);
    else {
      open = attached ? { ...block, attached } : block;
      lastTitle = plainNumber(block) ?? lastTitle;
      blocks.push(open);
    }
    previous = block.lines[0] ?? '';
    blanks = 0;
    cut = false;
  }
  return { blocks, furniture };
}

function readBlock(line: Line, blanks: number, isLabel: boolean, inTable: boolean): Block {
  const hashed = line.text.startsWith('#');
  const level = hashed && !saysSentence.test(line.text) ? headingLevel(line.text) : 0;
  const bare = plainText(hashed ? line.text.replace(/^#{1,6}(?=\s)/, '') : line.text);
  const row = inTable || isRow(line);
  const marked = row ? null : readMark(isLabel ? `${bare}.` : bare);
  const text = row ? rowText(line.text) : (marked?.rest ?? bare);
  return {
    from: line.number,
    to: line.to ?? line.number,
    text,
    lines: [text],
    mark: marked?.mark ?? null,
    shape: row ? 'row' : 'text',
    level,
    emphasised: isEmphasised(line.text),
    dress: dressOf(line.text),
    blanks,
    ...(line.opensItem ? { opensItem: true } : {}),
  };
}

/** Letters set large make no heading of a sentence. */
const saysSentence = /^#{1,6}\s(?=.{70})(?:.{1,400}[a-z]{2} [a-z].{0,400})[a-z]\.$/;

/** A label on a line of its own numbers the line below it, and so does the number of a note. */
const awaitsText = (open: Block, block: Block): boolean =>
  (open.mark !== null ? open.text === '' : isLoneMark(open.text)) &&
  block.mark === null &&
  block.shape === 'text' &&
  block.level === 0;

/** "3.4 212 visits": before another figure a numeral with a point is a label only where it counts on. */
const isFigure = ({ mark, text }: Block, lastDotted: string | null): boolean =>
  mark?.style === 'dotted' && /^\d/.test(text) && !countsOnDotted(lastDotted, mark.label);

function withoutMark(block: Block, line: Line): Block {
  const text = plainText(line.text);
  return { ...block, mark: null, text, lines: [text] };
}

function extend(open: Block, block: Block): void {
  open.to = block.to;
  open.text = open.text === '' ? block.text : `${open.text} ${block.text}`;
  open.lines.push(...block.lines);
  open.emphasised ||= open.lines[0] === '' && block.emphasised;
}
