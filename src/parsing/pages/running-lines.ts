import { maySayClosed } from '../exempt/wordings/closed-wordings.ts';
import { linesIn } from '../text/line.ts';

/** A line that runs from page to page stands on so many pages, and on most of them. */
const fewestPages = 3;
const mostPages = 0.6;
/** How many lines at a page's top and at its bottom may run on, and how many a page must have to have edges. */
const depth = 2;
/** Of two pages alone the very first line of both must be the same, or the last. */
const depthOfTwo = 1;
const fewestLines = 5;
/** On the first page the names of council and committee may stand above it. */
const firstDepth = 6;

/**
 * The numbers of lines that head or foot the pages of a text whose pages a form feed parts, digits aside. Of those at the
 * top the first is kept: what the first page says of the paper stands there.
 */
export function runningLines(text: string): ReadonlySet<number> {
  if (!text.includes('\f')) return new Set();
  const all = pagesOf(text);
  const pages = all.filter(({ length }) => length >= fewestLines);
  if (pages.length < 2) return new Set();
  const firstSaid = new Map<string, number>();
  for (const { key, number } of pages.flat()) if (!firstSaid.has(key)) firstSaid.set(key, number);
  const edge = pages.length === 2 ? depthOfTwo : depth;
  const top = pages.length === 2 ? depthOfTwo : firstDepth;
  const heads = repeated(pages.map((page, index) => page.slice(0, index === 0 ? top : edge)));
  const feet = repeated(pages.map((page) => page.slice(-edge)));
  const [heading, footing] = [heads, feet].map((edges) => new Set(edges.map(({ key }) => key)));
  const short = all
    .filter(({ length }) => length < fewestLines)
    .flatMap((page) => [
      ...page.slice(0, 1).filter(({ key }) => heading?.has(key)),
      ...page.slice(-1).filter(({ key }) => footing?.has(key)),
    ]);
  const told = saidOn(all[0] ?? []);
  const opening = new Set(
    pages
      .filter((page) => opensReport(page, heading))
      .flatMap((page) => page.slice(0, edge).filter(({ key }) => !maySayClosed(key))),
  );
  const isFirst = (edge: Edge): boolean => firstSaid.get(edge.key) === edge.number && !told(edge);
  return new Set([
    ...feet.map(({ number }) => number),
    ...short.map(({ number }) => number),
    ...heads.filter((one) => !isFirst(one) && !opening.has(one)).map(({ number }) => number),
  ]);
}

/** Short reports of one meeting, each on a page of its own, open alike: their heads run on from page to page and are theirs. A running
 * marking is none of them. */
const opensReport = (page: readonly Edge[], heading: ReadonlySet<string> = new Set()): boolean =>
  page.slice(0, headLines).some(({ key }) => !heading.has(key) && ofReport.test(key));
const headLines = 8;
const ofReport = /^\W*(?:(?:joint )?report (?:of|by|from)\b|(?:report )?(?:title|subject)(?: of report)?\W*:)/;

/** Whether the first page says every word of a line that begins to run on a later one. */
function saidOn(first: readonly Edge[]): (edge: Edge) => boolean {
  const lines = new Set(first.map(({ number }) => number));
  const said = new Set(first.flatMap(({ key }) => wordsOf(key)));
  return ({ key, number }) => !lines.has(number) && wordsOf(key).every((word) => said.has(word));
}

const wordsOf = (key: string): string[] => key.match(/[a-z]+/g) ?? [];

interface Edge {
  readonly number: number;
  /** What it says, whatever page it stands on; empty where it cannot run on. */
  readonly key: string;
}

function repeated(edges: readonly (readonly Edge[])[]): Edge[] {
  const standing = new Map<string, Edge[]>();
  for (const edge of edges.flatMap(firstOfEach)) {
    const alike = standing.get(edge.key);
    if (alike) alike.push(edge);
    else if (edge.key !== '') standing.set(edge.key, [edge]);
  }
  return [...standing.values()]
    .filter(
      (all) =>
        all.length >= Math.min(fewestPages, edges.length) &&
        all.length >= edges.length * mostPages &&
        all.length <= edges.length,
    )
    .flat();
}

/** A paper's title may say below the first page's top what its running header says. */
const firstOfEach = (edges: readonly Edge[]): readonly Edge[] =>
  edges.filter(({ key }, index) => edges.findIndex((other) => other.key === key) === index);

function pagesOf(text: string): Edge[][] {
  let page: Edge[] = [];
  const pages = [page];
  linesIn(text).forEach((line, index) => {
    if (line.includes('\f')) {
      page = [];
      pages.push(page);
    }
    if (line.trim() !== '') page.push({ number: index + 1, key: line.length > 200 ? '' : keyOf(line.trim()) });
  });
  return pages;
}

/** What pages numbered "B2" within part B have at their foot. */
const lettered = '@';

/** Rows, numbered paragraphs and sentences may stand alike on every page; they are the text. */
function keyOf(words: string): string {
  if (/^[A-Z]\d{1,3}$/.test(words)) return lettered;
  const isText =
    !/[a-z]{3}/i.test(words) ||
    /^[a-z]|[.,;:]$/.test(words) ||
    /[\t|]/.test(words) ||
    /^\(?[\da-z]{1,3}[.)]\s/i.test(words);
  return isText ? '' : words.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
}
