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

export interface PlacedColumn {
  readonly from: number;
  readonly to: number;
}

/** Words this far apart, in letters, stand in two cells; words nearer may. */
export const wide = 1.3;
/** White narrower than this, in letters, parts no words. */
const narrow = 0.9;

/** Words of one line that stand near each other are one cell. */
export function cellsOn({ parts }: PlacedLine): PlacedPart[] {
  const cells: PlacedPart[] = [];
  for (const part of parts) {
    const last = cells.at(-1);
    if (last && part.from - last.to < wide)
      cells[cells.length - 1] = { text: `${last.text} ${part.text}`, from: last.from, to: part.to };
    else cells.push(part);
  }
  return cells;
}

/**
 * The columns of a run of lines: what stands between strips of white that all the lines share. A strip parts two columns
 * where words beside it stand further apart on more lines than words of one cell would.
 */
export function columnsOf(lines: readonly PlacedLine[]): PlacedColumn[] {
  const blocks = blocksOf(lines);
  const placed = lines.map(({ parts }) => inBlocks(parts, blocks));
  const columns: PlacedColumn[] = [];
  let left: (InBlock | undefined)[] = [];
  blocks.forEach((block, index) => {
    const right = placed.map((line) => line[index]);
    const last = columns.at(-1);
    if (last && !isParted(left, right)) {
      columns[columns.length - 1] = { from: last.from, to: block.to };
      left = right.map((held, line) => held ?? left[line]);
    } else {
      columns.push(block);
      left = right;
    }
  });
  return columns;
}

function blocksOf(lines: readonly PlacedLine[]): PlacedColumn[] {
  const blocks: { from: number; to: number }[] = [];
  for (const { from, to } of lines.flatMap(({ parts }) => parts).sort((one, other) => one.from - other.from)) {
    const last = blocks.at(-1);
    if (last && from - last.to < narrow) last.to = Math.max(last.to, to);
    else blocks.push({ from, to });
  }
  return blocks;
}

interface InBlock {
  readonly first: number;
  readonly last: number;
}

/** Where the words of a line begin and end in each block; undefined where it has none. */
function inBlocks(parts: readonly PlacedPart[], blocks: readonly PlacedColumn[]): (InBlock | undefined)[] {
  const held: (InBlock | undefined)[] = [];
  let block = 0;
  for (const { from, to } of parts) {
    while (from > (blocks[block]?.to ?? Number.POSITIVE_INFINITY)) block += 1;
    const before = held[block];
    held[block] = { first: before?.first ?? from, last: Math.max(before?.last ?? to, to) };
  }
  return held;
}

/** Words that never stand beside each other are of one column, as a name and the figures below its other end are. */
function isParted(left: readonly (InBlock | undefined)[], right: readonly (InBlock | undefined)[]): boolean {
  let apart = 0;
  let together = 0;
  right.forEach((one, line) => {
    const beside = left[line];
    if (!one || !beside) return;
    if (one.first - beside.last >= wide) apart += 1;
    else together += 1;
  });
  return apart > together;
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
