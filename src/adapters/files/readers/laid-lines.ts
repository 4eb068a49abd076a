import type { ReadFinding, ReadText } from '../../../parsing/body/read-text.ts';

/** Collects the lines that a reader lays out, each with the line of the file it was read from. */
export interface LaidLines {
  /** Adds one line; line breaks inside it become spaces. Returns its number, counted from 1. */
  add(text: string, fileLine: number): number;
  /** Parts what follows from what went before; two blanks are never laid one upon the other unless asked for. */
  part(blanks?: number): void;
  readonly count: number;
  /** Lines that are nothing but links, with how many make each up. */
  readonly links: Map<number, number>;
  /** The line of the page's own heading, the first of the first rank. */
  head: number | undefined;
  /** Lines at which an item of the meeting begins. */
  readonly items: number[];
  readonly restricted: [number, number][];
  readonly leftOut: [number, number][];
  readonly findings: ReadFinding[];
  /** What was laid out, as the parser takes it. */
  toRead(): ReadText;
}

export function createLaidLines(): LaidLines {
  const texts: string[] = [];
  const fileLines: number[] = [];
  const items: number[] = [];
  const links = new Map<number, number>();
  const restricted: [number, number][] = [];
  const leftOut: [number, number][] = [];
  const findings: ReadFinding[] = [];
  const push = (text: string, fileLine: number): number => {
    texts.push(text);
    fileLines.push(fileLine);
    return texts.length;
  };
  return {
    head: undefined,
    items,
    links,
    restricted,
    leftOut,
    findings,
    get count() {
      return texts.length;
    },
    add: (text, fileLine) => push(text.replace(/[\r\n]+/g, ' ').trimEnd(), fileLine),
    part(blanks = 1) {
      if (texts.length === 0) return;
      let standing = 0;
      while (texts[texts.length - 1 - standing] === '') standing += 1;
      for (let added = standing; added < blanks; added += 1) push('', fileLines.at(-1) ?? 1);
    },
    toRead: () => ({
      text: texts.join('\n'),
      fileLines,
      ...(items.length > 0 ? { items } : {}),
      restricted,
      leftOut: together(leftOut),
      findings,
    }),
  };
}

/** Ranges in order, those that touch or overlap made one. */
function together(ranges: readonly (readonly [number, number])[]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
