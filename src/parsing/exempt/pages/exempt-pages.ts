import type { LineRange } from '../../body/draft.ts';
import { linesIn } from '../../text/line.ts';
import { isMarking } from './banner-above.ts';

/** How many lines at a page's top and at its bottom may run on from page to page. */
const topLines = 4;
const bottomLines = 3;
const fewestPages = 2;

interface Page {
  readonly from: number;
  to: number;
  readonly lines: { readonly number: number; readonly text: string }[];
}

/**
 * The lines of the pages that carry a running marking at their top or bottom, "EXEMPT – NOT FOR PUBLICATION": what runs
 * from page to page is no part of the text, but it says how to treat the page. Pages are parted by form feeds.
 */
export function closedPages(text: string): LineRange[] {
  if (!text.includes('\f') || !/exempt|confiden|restrict|publication|private|12a\b|7a\b|sensitive|public/i.test(text))
    return [];
  const pages = pagesOf(text);
  const marked = pages.map((page) => new Set(edgesOf(page).flatMap(markingsIn).map(keyOf)));
  const standing = new Map<string, number>();
  for (const key of marked.flatMap((keys) => [...keys])) standing.set(key, (standing.get(key) ?? 0) + 1);
  return pages.flatMap((page, index): LineRange[] =>
    [...(marked[index] ?? [])].some((key) => (standing.get(key) ?? 0) >= fewestPages) || endsInMarkedFooter(page)
      ? [[page.from, page.to]]
      : [],
  );
}

/** A page that ends in a marking run on to its number, "EXEMPT under paragraph 2 \u2026 Annex, page 2": that is its footer, though no other page has it. */
function endsInMarkedFooter({ lines }: Page): boolean {
  const last = lines.at(-1);
  if (!last) return false;
  const foot = lines
    .slice(-bottomLines)
    .filter(({ number }, at, all) => number === last.number - (all.length - 1 - at));
  return foot.some((_, at) => {
    const said = foot
      .slice(at)
      .map(({ text }) => text)
      .join('\n');
    const bare = said.replace(numberOfPage, '').replaceAll('\n', ' ');
    return bare.length < said.length && bare.length <= longestFooter && isMarking(bare);
  });
}
const numberOfPage =
  /\s*\b(?:(?:annexe?|appendix|item)(?: [a-z\d]{1,3})?,? )?page \d{1,4}(?: of \d{1,4})?$|\n\d{1,4}$/i;
const longestFooter = 240;

const edgesOf = ({ lines }: Page): string[] =>
  (lines.length <= topLines + bottomLines ? lines : [...lines.slice(0, topLines), ...lines.slice(-bottomLines)]).map(
    ({ text }) => text,
  );

/** The marking may stand beside the committee's name or the page's number. */
const markingsIn = (line: string): string[] =>
  line.length > 240
    ? []
    : [line, ...line.split(/\t| {2,}|\s\|\s/)]
        .map((part) => part.replace(/\*\*|^#+\s*/g, '').trim())
        .filter((part) => part !== '' && isMarking(part.replace(/\bpage \d+(?: of \d+)?$/i, '').trim()));

/** Whether a header, footer or watermark says that its page is not public. */
export const saysNotPublic = (line: string): boolean => markingsIn(line.trim()).length > 0;

const keyOf = (words: string): string => words.replace(/\d+/g, '#').toLowerCase();

/** The lines of the pages, counted from 0, that something beside their text marks, such as a watermark. */
export const linesOfPages = (text: string, marked: readonly number[]): LineRange[] =>
  marked.length === 0
    ? []
    : pagesOf(text).flatMap(({ from, to }, index): LineRange[] => (marked.includes(index) ? [[from, to]] : []));

function pagesOf(text: string): Page[] {
  const pages: Page[] = [{ from: 1, to: 1, lines: [] }];
  linesIn(text).forEach((line, index) => {
    const number = index + 1;
    if (line.includes('\f')) pages.push({ from: number, to: number, lines: [] });
    const page = pages.at(-1);
    if (!page) return;
    page.to = number;
    const words = line.replaceAll('\f', '').trim();
    if (words !== '') page.lines.push({ number, text: words });
  });
  return pages;
}
