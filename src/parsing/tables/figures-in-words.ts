import type { Finding } from '../../papers/finding.ts';
import type { Paper, PaperNode } from '../../papers/paper.ts';

type Row = PaperNode & { readonly row: NonNullable<PaperNode['row']> };

/** What a scorecard calls a row: "L3", "CH07". */
const code = /^[A-Z]{1,3}\d{1,3}$/;
const codes = /\b[A-Z]{1,3}\d{1,3}\b/g;
const share = /(?<![\d.,-])(\d{1,3}(?:\.\d+)?)\s?(?:%|per cent)/g;
/** Such a sentence gives the figure of somebody or of a time that the row does not hold. */
const ofOthers =
  /\b(?:national\w*|england|wales|average|neighbours?|region\w*|last year|previous|forecast|expected|by (?:January|February|March|April|May|June|July|August|September|October|November|December)|aim|more than|less than|below|above|fewer|over|nearly|about)\b/i;
/** A figure further from all of the row's is one of something else. */
const near = 5;

/**
 * Shares that the words on a row, which they call by its code, give otherwise than the row does: "L3: the target was met, at
 * 59 per cent" beside a row L3 of 54%, 56% and 61%.
 */
export function figuresInWords(paper: Paper): Finding[] {
  const rows = new Map<string, Row>();
  for (const node of paper.nodes)
    if (node.row && code.test(node.row.cells[0] ?? '')) rows.set(node.row.cells[0] ?? '', { ...node, row: node.row });
  if (rows.size < 2) return [];
  return paper.nodes.flatMap((node) => {
    const row = node.row ? undefined : rowSpokenOf(node, rows);
    return row ? otherShares(node, row) : [];
  });
}

function rowSpokenOf({ text, headings }: PaperNode, rows: ReadonlyMap<string, Row>): Row | undefined {
  for (const words of [text.slice(0, 3000), headings.at(-1) ?? '']) {
    const named = new Set((words.match(codes) ?? []).filter((one) => rows.has(one)));
    if (named.size > 0) return named.size === 1 ? rows.get([...named][0] ?? '') : undefined;
  }
  return undefined;
}

function otherShares(node: PaperNode, row: Row): Finding[] {
  const shown = row.row.cells.flatMap((cell) => /^(\d{1,3}(?:\.\d+)?)\s?%$/.exec(cell.trim())?.[1] ?? []);
  if (shown.length < 2) return [];
  return node.text.split(/(?<=[.;])\s+/).flatMap((sentence): Finding[] => {
    const [said, ...more] = [...sentence.matchAll(share)].map(([, figure = '']) => figure);
    if (!said || more.length > 0 || ofOthers.test(sentence)) return [];
    const isShown = shown.some((one) => sameFigure(one, said));
    const isNear = shown.some((one) => Math.abs(Number(one) - Number(said)) <= near);
    if (isShown || !isNear) return [];
    const message = `The words on ${row.row.cells[0]} give ${said}%; its row gives ${shown.map((one) => `${one}%`).join(', ')}.`;
    return [{ rule: 'figure-differs', message, place: node.place, elsewhere: row.place }];
  });
}

/** Words may round what a table gives. */
function sameFigure(one: string, other: string): boolean {
  const places = Math.min(...[one, other].map((figure) => figure.split('.')[1]?.length ?? 0));
  return Math.abs(Number(one) - Number(other)) < 10 ** -places * 0.51 + 1e-9;
}
