import { isValue } from './placed-value.ts';

/** Words that stand together on a line, and from where to where they reach across the page, counted in letters. */
export interface PlacedPart {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A line of a page: its words in order, and how far it stands below the line above, counted in lines. */
export interface PlacedLine {
  readonly parts: readonly PlacedPart[];
  readonly below: number;
  /** What its letters are set in, where that is known. */
  readonly font?: string;
  /** Whether a line is drawn between it and the line above. */
  readonly ruled?: boolean;
}

/** Lines of one cell stand a whole line apart; nearer ones are of cells set around a common middle. */
export const isHalfLine = (below: number): boolean => below > 0.35 && below < 0.8;

export interface PlacedColumn {
  readonly from: number;
  readonly to: number;
}

/** Words this far apart, in letters, stand in two cells; words nearer may. */
export const wide = 1.3;
/** White narrower than this, in letters, parts no words. */
const narrow = 0.9;

/** Figures beside each other are of two columns even where hardly more than a blank parts them, but for a share in brackets. */
const areApart = (left: PlacedPart, right: PlacedPart): boolean =>
  right.from - left.to >= narrow && isPair(left.text, right.text);

const isPair = (left: string, right: string): boolean =>
  isValue(right) && !/^[([]/.test(right) && isValue(left) && /\d/.test(left);

/** Words of one line that stand near each other are one cell. */
export function cellsOn({ parts }: PlacedLine): PlacedPart[] {
  const cells: PlacedPart[] = [];
  for (const part of parts) {
    const last = cells.at(-1);
    if (last && part.from - last.to < wide && !areApart(last, part))
      cells[cells.length - 1] = { text: `${last.text} ${part.text}`, from: last.from, to: part.to };
    else cells.push(part);
  }
  return cells;
}

/**
 * The columns of a run of lines: what stands between strips of white that all the lines share. A strip parts two columns
 * where words beside it stand further apart on more lines than words of one cell would. `around` are lines of the run
 * with those of one cell: they show where a column begins.
 */
export function columnsOf(lines: readonly PlacedLine[], around: readonly PlacedLine[]): PlacedColumn[] {
  const seams = seamsOf(around);
  const blocks = blocksOf(lines, seams);
  const placed = [...lines.map(({ parts }) => parts), ...besides(around)].map((parts) => inBlocks(parts, blocks));
  const columns: PlacedColumn[] = [];
  let left: (InBlock | undefined)[] = [];
  blocks.forEach((block, index) => {
    const right = placed.map((line) => line[index]);
    const last = columns.at(-1);
    const atSeam = seams.some((seam) => last && last.to <= seam && block.from >= seam && block.from < seam + narrow);
    if (last && !atSeam && !isParted(left, right)) {
      columns[columns.length - 1] = { from: last.from, to: block.to };
      left = right.map((held, line) => held ?? left[line]);
    } else {
      columns.push(block);
      left = right;
    }
  });
  return columns;
}

function blocksOf(lines: readonly PlacedLine[], seams: readonly number[]): PlacedColumn[] {
  const blocks: { from: number; to: number }[] = [];
  for (const { from, to } of lines.flatMap(({ parts }) => parts).sort((one, other) => one.from - other.from)) {
    const last = blocks.at(-1);
    const parted = seams.some((seam) => last && last.to <= seam && from >= seam);
    if (last && !parted && from - last.to < narrow) last.to = Math.max(last.to, to);
    else blocks.push({ from, to });
  }
  return blocks;
}

/** Cells of one row set around a common middle stand beside each other, half a line apart. */
const besides = (lines: readonly PlacedLine[]): (readonly PlacedPart[])[] =>
  lines.flatMap(({ parts, below }, index) => {
    const above = index > 0 && isHalfLine(below) ? lines[index - 1] : undefined;
    return above ? [[...above.parts, ...parts].sort((one, other) => one.from - other.from)] : [];
  });

/** So many lines at least begin where a column does. */
const fewestAligned = 3;
/** Words that begin no further than this from each other begin at one place. */
const alignedWithin = 0.05;

/**
 * Where columns with hardly any white between them part: words of several lines begin there, no word crosses it, and
 * names above it stand apart. A reference fills its column where that is as wide as its longest cell.
 */
function seamsOf(lines: readonly PlacedLine[]): number[] {
  const parts = lines.flatMap((line) => line.parts);
  const starts = [...new Set(parts.map(({ from }) => Math.round(from * 100) / 100))];
  return starts.flatMap((start) => {
    const seam = start - alignedWithin;
    const right = lines.filter((line) => line.parts.some(({ from }) => Math.abs(from - start) <= alignedWithin));
    const left = lines.filter((line) => line.parts.some(({ to }) => to <= seam && to > seam - narrow));
    if (right.length < fewestAligned || left.length < fewestAligned) return [];
    if (parts.some(({ from, to }) => from < seam && to > seam)) return [];
    const both = lines.flatMap((line) => {
      const after = line.parts.find(({ from }) => from >= seam);
      const before = line.parts.findLast(({ to }) => to <= seam);
      return after && before ? [after.from - before.to] : [];
    });
    return both.length > 0 && both.every((white) => white >= wide) ? [seam] : [];
  });
}

interface InBlock {
  readonly first: PlacedPart;
  readonly last: PlacedPart;
}

/** The first and the last words of a line in each block; undefined where it has none. */
function inBlocks(parts: readonly PlacedPart[], blocks: readonly PlacedColumn[]): (InBlock | undefined)[] {
  const held: (InBlock | undefined)[] = [];
  let block = 0;
  for (const part of parts) {
    while (part.from > (blocks[block]?.to ?? Number.POSITIVE_INFINITY)) block += 1;
    const before = held[block];
    held[block] = { first: before?.first ?? part, last: before && before.last.to > part.to ? before.last : part };
  }
  return held;
}

/** Words that never stand beside each other are of one column, as a name and the figures below its other end are. */
function isParted(left: readonly (InBlock | undefined)[], right: readonly (InBlock | undefined)[]): boolean {
  let apart = 0;
  let together = 0;
  let close = 0;
  right.forEach((one, line) => {
    const beside = left[line]?.last;
    if (!one || !beside) return;
    const isFigure = one.first === one.last && isValue(one.first.text);
    if (one.first.from - beside.to >= wide || areApart(beside, one.first)) apart += 1;
    else if (isFigure && isValue(beside.text)) close += /\d/.test(beside.text) ? 1 : 0;
    else if (isFigure && one.first.from - beside.to >= narrow) close += 1;
    else together += 1;
  });
  if (apart > together + close) return true;
  return apart > together && close > 0 && standBelow(left, right);
}

/** Whether figures stand below each other on one edge, beside words that end here and there. */
function standBelow(left: readonly (InBlock | undefined)[], right: readonly (InBlock | undefined)[]): boolean {
  const figures = right.flatMap((one, line) => {
    const beside = left[line]?.last;
    return one && beside && one.first === one.last && isValue(one.first.text) ? [{ ...one.first, beside }] : [];
  });
  if (figures.length < fewestAligned || figures.some(({ text }) => /^[([]/.test(text))) return false;
  const spread = (places: readonly number[]): number => Math.max(...places) - Math.min(...places);
  const onEdge = Math.min(spread(figures.map(({ from }) => from)), spread(figures.map(({ to }) => to)));
  return onEdge <= alignedWithin && spread(figures.map(({ beside }) => beside.to)) >= 1;
}

/** The column in which words stand: the one they share most with, or else the nearest. */
export function columnAt(columns: readonly PlacedColumn[], { from, to }: PlacedPart): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  columns.forEach((column, index) => {
    const shared = Math.min(to, column.to) - Math.max(from, column.from);
    if (shared > most) {
      most = shared;
      best = index;
    }
  });
  return best;
}
