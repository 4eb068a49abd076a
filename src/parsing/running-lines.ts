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
  const pages = pagesOf(text);
  if (pages.length < 2) return new Set();
  const firstSaid = new Map<string, number>();
  for (const { key, number } of pages.flat()) if (!firstSaid.has(key)) firstSaid.set(key, number);
  const edge = pages.length === 2 ? depthOfTwo : depth;
  const top = pages.length === 2 ? depthOfTwo : firstDepth;
  const heads = repeated(pages.map((page, index) => page.slice(0, index === 0 ? top : edge)));
  const feet = repeated(pages.map((page) => page.slice(-edge)));
  return new Set([
    ...feet.map(({ number }) => number),
    ...heads.flatMap(({ key, number }) => (firstSaid.get(key) === number ? [] : number)),
  ]);
}

interface Edge {
  readonly number: number;
  /** What it says, whatever page it stands on; empty where it cannot run on. */
  readonly key: string;
}

function repeated(edges: readonly (readonly Edge[])[]): Edge[] {
  const standing = new Map<string, Edge[]>();
  for (const edge of edges.flatMap(firstOfEach))
    if (edge.key !== '') standing.set(edge.key, [...(standing.get(edge.key) ?? []), edge]);
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
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    if (line.includes('\f')) {
      page = [];
      pages.push(page);
    }
    if (line.trim() !== '') page.push({ number: index + 1, key: line.length > 200 ? '' : keyOf(line.trim()) });
  });
  return pages.filter(({ length }) => length >= fewestLines);
}

/** Rows, numbered paragraphs and sentences may stand alike on every page; they are the text. */
function keyOf(words: string): string {
  const isText =
    !/[a-z]{3}/i.test(words) ||
    /^[a-z]|[.,;:]$/.test(words) ||
    /[\t|]/.test(words) ||
    /^\(?[\da-z]{1,3}[.)]\s/i.test(words);
  return isText ? '' : words.replace(/\d+/g, '#').toLowerCase();
}
