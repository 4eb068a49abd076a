import { isValue } from '../../../parsing/tables/placed-value.ts';
import { createMatrixFollower, type Drawing, type Matrix, moved, numbersIn, times } from './pdf-matrix.ts';
import type { PdfPiece } from './pdf-piece.ts';
import type { PageTurn } from './pdf-turn.ts';

/** A word where the page draws it. */
interface Word {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  /** Whether a blank is drawn before it, as between words of one phrase. */
  readonly blank: boolean;
}

/** White wider than this, in the letters' size, parts the cells of narrow columns; nearer words are of one phrase. */
const apart = 0.44;
/** Letters further from each other than this are of two words. */
const parted = 0.12;

/**
 * Figures that stand close in narrow columns are given as one piece, "20.3 21.9 24.6": parts such a piece where the page
 * draws white between its words that is wider than a blank, beside a figure, without a blank, or above and below such white.
 */
export function withWordsApart(
  pieces: readonly PdfPiece[],
  drawing: Drawing,
  OPS: Readonly<Record<string, number>>,
  turn: PageTurn,
): readonly PdfPiece[] {
  if (pieces.every(({ text }) => !hasBlank.test(text.trim()))) return pieces;
  const lines = wordsOn(drawing, OPS, turn);
  const read = pieces.map((piece) => (hasBlank.test(piece.text.trim()) ? wordsIn(piece, lines) : null));
  const gaps = read.flatMap((words, index) => gapsIn(words ?? [], pieces[index]?.size ?? 0));
  const sure = gaps.filter(({ isSure }) => isSure);
  if (sure.length === 0) return pieces;
  return pieces.flatMap((piece, index): PdfPiece[] => {
    const words = read[index];
    const cuts = gapsIn(words ?? [], piece.size).filter(
      (gap) => gap.isSure || sure.some(({ from, to }) => Math.min(to, gap.to) - Math.max(from, gap.from) > 1),
    );
    return words && cuts.length > 0 ? partedAt(piece, words, cuts) : [piece];
  });
}

const hasBlank = /\s/;

interface Gap {
  /** The word before it, counted from the first. */
  readonly after: number;
  readonly from: number;
  readonly to: number;
  readonly isSure: boolean;
}

function gapsIn(words: readonly Word[], size: number): Gap[] {
  return words.slice(1).flatMap((word, index): Gap[] => {
    const before = words[index];
    if (!before || word.x - before.end < size * apart) return [];
    return [
      { after: index, from: before.end, to: word.x, isSure: !word.blank || isValue(before.text) || isValue(word.text) },
    ];
  });
}

function partedAt(piece: PdfPiece, words: readonly Word[], cuts: readonly Gap[]): PdfPiece[] {
  const starts = [0, ...cuts.map(({ after }) => after + 1)];
  return starts.map((start, index) => {
    const held = words.slice(start, starts[index + 1]);
    const [x, end] = [held[0]?.x ?? piece.x, held.at(-1)?.end ?? piece.x + piece.width];
    return { ...piece, text: held.map(({ text }) => text).join(' '), x, width: end - x };
  });
}

/** The words of a piece where they are drawn; null where what is drawn there says something else. */
function wordsIn({ text, x, y, width }: PdfPiece, lines: ReadonlyMap<number, readonly Word[]>): Word[] | null {
  const held = [-1, 0, 1]
    .flatMap((step) => lines.get(Math.round(y) + step) ?? [])
    .filter((word) => word.x > x - 1 && word.end < x + width + 1)
    .sort((one, other) => one.x - other.x);
  const said = text.trim().split(/\s+/);
  if (held.length < 2 || held.map((word) => word.text).join('') !== said.join('')) return null;
  const words: Word[] = [];
  let at = 0;
  for (const whole of said) {
    const of: Word[] = [];
    for (let length = 0; length < whole.length; at += 1) {
      const word = held[at];
      if (!word) return null;
      of.push(word);
      length += word.text.length;
    }
    if (of.map((word) => word.text).join('') !== whole) return null;
    const [first, last] = [of[0], of.at(-1)];
    words.push({ text: whole, x: first?.x ?? x, end: last?.end ?? x, blank: first?.blank ?? false });
  }
  return words;
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

interface Drawn {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly blank: boolean;
}

const goesOn = (word: Drawn | null, next: Drawn): Drawn =>
  word ? { ...word, text: word.text + next.text, to: next.to } : next;

/** The words that a page draws, by the height of their line in whole points. */
function wordsOn(
  { fnArray, argsArray }: Drawing,
  OPS: Readonly<Record<string, number>>,
  turn: PageTurn,
): ReadonlyMap<number, Word[]> {
  const lines = new Map<number, Word[]>();
  const follow = createMatrixFollower(OPS);
  let line: Matrix = start;
  let text: Matrix = start;
  let blank = false;
  const set = { size: 0, letter: 0, word: 0, wide: 1, leading: 0 };
  const move = (x: number, y: number): void => {
    line = times(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  fnArray.forEach((step, index) => {
    const given = argsArray[index];
    const page = follow(step, given);
    if (step === OPS.showText && Array.isArray(given)) {
      let across = 0;
      let word: Drawn | null = null;
      const close = (): void => {
        if (!word) return;
        const whole = times(page, text);
        const [x, y] = turn.point(...moved(whole, word.from, 0));
        const [end] = turn.point(...moved(whole, word.to, 0));
        const held = lines.get(Math.round(y)) ?? [];
        held.push({ text: word.text, x, end, blank: word.blank });
        lines.set(Math.round(y), held);
        word = null;
      };
      for (const glyph of Array.isArray(given[0]) ? given[0] : []) {
        if (typeof glyph === 'number') across -= (glyph / 1000) * set.size * set.wide;
        if (!isGlyph(glyph)) continue;
        const width = (glyph.width / 1000) * set.size * set.wide;
        const said = glyph.unicode.trim();
        const open: Drawn | null = word;
        if (said === '' || (open && across - open.to > set.size * parted)) close();
        if (said !== '') word = goesOn(word, { text: said, from: across, to: across + width, blank });
        blank = said === '';
        across += width + (set.letter + (glyph.isSpace ? set.word : 0)) * set.wide;
      }
      close();
      text = times(text, [1, 0, 0, 1, across, 0]);
      return;
    }
    const [first = 0, second = 0] = numbersIn(given);
    if (step === OPS.beginText) {
      line = start;
      text = start;
    } else if (step === OPS.setTextMatrix) {
      line = matrixIn(given);
      text = line;
    } else if (step === OPS.moveText) move(first, second);
    else if (step === OPS.setLeadingMoveText) {
      set.leading = second;
      move(first, second);
    } else if (step === OPS.nextLine) move(0, set.leading);
    else if (step === OPS.setLeading) set.leading = -first;
    else if (step === OPS.setFont) set.size = numbersIn(given).at(-1) ?? 0;
    else if (step === OPS.setCharSpacing) set.letter = first;
    else if (step === OPS.setWordSpacing) set.word = first;
    else if (step === OPS.setHScale) set.wide = first / 100;
  });
  return lines;
}

const start: Matrix = [1, 0, 0, 1, 0, 0];

const matrixIn = (given: unknown): Matrix => {
  const numbers = numbersIn(given);
  return numbers.length > 0 || !Array.isArray(given) ? numbers : numbersIn(given[0]);
};

const isGlyph = (given: unknown): given is Glyph => typeof given === 'object' && given !== null && 'unicode' in given;
