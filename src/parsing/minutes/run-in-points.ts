import type { Block } from '../body/block.ts';
import { readDecisionHead } from '../body/decision.ts';
import { motionsIn } from '../body/vote.ts';
import { type Mark, readMark } from '../text/mark.ts';

/** How the first point of a run is written, and what comes after a label. */
const firsts = ['(a)', '(i)', '(1)', 'a)', 'i)', '1)'];

/** "Cabinet:-", "the Committee agreed:": what stands before points that say what was decided. */
const leads =
  /\b(?:sub-?committee|committee|cabinet|board|panel|commission|council|forum|authority|executive|members|meeting)\b[^.;:]{0,40}\s*[:\u2013-][:\u2013-]?$/i;

/**
 * Parts a decision whose points run on in one paragraph, "RESOLVED: (a) that …; and (b) that …", into what leads to them
 * and the points, each with its label. Every other block stays as it is.
 */
export function partRunIn(blocks: readonly Block[]): Block[] {
  return blocks
    .flatMap(movedApart)
    .flatMap(votedApart)
    .flatMap((block, index, all) => {
      if (block.mark || block.shape === 'row' || block.text.length > 20_000) return [block];
      const head = readDecisionHead(block.text);
      const from = head ? block.text.length - head.rest.length : 0;
      return pointsOf(block, from, head !== null, all[index + 1]?.mark ?? null) ?? [block];
    });
}

/** "It was moved by \u2026, seconded by \u2026 and \u2013 Resolved \u2013 That \u2026": who moved it stands apart from what was resolved. */
function movedApart(block: Block): Block[] {
  const [, lead = '', rest = ''] =
    block.mark || block.shape === 'row'
      ? []
      : (/^(.{10,400}?\b(?:and|it was)\s?[:\u2013-]?)\s+((?:RESOLVED|Resolved)(?: unanimously)?\s?[:\u2013-]+\s.*)$/s.exec(
          block.text.slice(0, 20_000),
        ) ?? []);
  if (rest === '') return [block];
  return [
    { ...block, text: lead, lines: [lead] },
    { ...block, text: rest, lines: [rest], blanks: 1 },
  ];
}

/** Two motions and their votes in one paragraph are two: one may have fallen and the other been carried. */
function votedApart(block: Block): Block[] {
  if (block.mark || block.shape === 'row') return [block];
  const motions = motionsIn(block.text);
  return motions.length < 2
    ? [block]
    : motions.map((text, at) => ({ ...block, text, lines: [text], blanks: at === 0 ? block.blanks : 1 }));
}

function pointsOf(block: Block, from: number, decided: boolean, below: Mark | null): Block[] | null {
  for (const first of firsts) {
    const start = block.text.indexOf(`${first} `, from);
    if (start < 0) continue;
    const lead = block.text.slice(0, start).trim();
    const between = block.text.slice(from, start).trim();
    if (!(decided && /^(?:that\s*[:,\u2013-]*)?$/i.test(between)) && !(!decided && leads.test(lead))) continue;
    const points = countedFrom(block.text.slice(start), first);
    const goesOn =
      decided && below !== null && below.style === points[0]?.mark.style && /^(?:2|b|ii)$/.test(below.label);
    if (points.length < (goesOn ? 1 : 2)) continue;
    const opening = { ...block, text: lead, lines: [lead] };
    return [...(lead === '' ? [] : [opening]), ...points.map((point) => ({ ...block, ...point, blanks: 0 }))];
  }
  return null;
}

/** The points of a run that count on, each after a stop: "(a) …, and (b) …". */
function countedFrom(text: string, first: string): { mark: Mark; text: string; lines: string[] }[] {
  const starts: { readonly at: number; readonly mark: Mark; readonly rest: number }[] = [];
  let [label, at] = [first, 0];
  while (at >= 0) {
    const read = readMark(text.slice(at, at + 40));
    if (!read) break;
    starts.push({ at, mark: read.mark, rest: text.slice(at, at + 40).length - read.rest.length });
    label = next(label);
    at = label === '' ? -1 : afterStop(text, label, at + 1);
  }
  return starts.map(({ at: begin, mark, rest }, index) => {
    const end = starts[index + 1]?.at ?? text.length;
    const words = text.slice(begin + rest, end).trim();
    return { mark, text: words, lines: [words] };
  });
}

function afterStop(text: string, label: string, from: number): number {
  for (let at = text.indexOf(`${label} `, from); at >= 0; at = text.indexOf(`${label} `, at + 1))
    if (/(?:[,;:.]|[,;.]? (?:and|or))\s+$/.test(text.slice(Math.max(0, at - 8), at))) return at;
  return -1;
}

const numerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** The label that counts on: "(b)" after "(a)", "ii)" after "i)"; nothing after the last that is known. */
function next(label: string): string {
  const [, open = '', own = '', close = ''] = /^(\(?)(\w+)(\))$/.exec(label) ?? [];
  const roman = numerals.indexOf(own);
  const value = /^\d+$/.test(own)
    ? String(Number(own) + 1)
    : roman >= 0
      ? (numerals[roman + 1] ?? '')
      : String.fromCharCode(own.charCodeAt(0) + 1);
  return value === '' ? '' : `${open}${value}${close}`;
}
