import { findDates } from '../../../parsing/text/dates.ts';

/** What a site says around every page: its menu, where one is, what prints or closes the page. */
const above =
  /^(?:home(?: page)?|menu|main menu|search(?: (?:the|this) site)?|go|log ?in|log ?out|sign (?:in|out|up)|register|my account|skip to\b.{0,30}|jump to\b.{0,30}|you are here:?(?: home)?|print(?: (?:this|the) page)?|printable version|print view|close(?: (?:this )?window)?|back(?: to\b.{0,60})?|what['’]s new|help|contact(?: us)?|a ?(?:-|–|to) ?z(?: of services)?|site ?map|accessibility|text only|cymraeg|english|share(?: this page)?|email this page|listen|cookies?)$/i;
const below =
  /^(?:(?:©|\(c\)|copyright)\s?.{0,120}|.{0,60}all rights reserved\.?|terms(?: (?:of use|and conditions|& conditions))?|privacy(?: (?:statement|notice|policy))?|cookies?(?: (?:policy|settings|notice))?|accessibility(?: statement)?|disclaimer|legal|site ?map|contact(?: us)?|help|feedback|freedom of information|tell us what you think\b.{0,40}|(?:is|was) this page (?:useful|helpful)\??|(?:back to )?top(?: of (?:the )?page)?|powered by\b.{0,40}|website by\b.{0,40}|print(?: (?:this|the) page)?|close(?: window)?|share(?: this page)?|follow us\b.{0,40}|a ?(?:-|–|to) ?z(?: of services)?|jobs|rss)$/i;
const owner = /\b(?:council|authority|cyngor|parliament|corporation|[CMD]?BC|[CD]C)$/i;
const ofCookies = /\b(?:cookies|cwcis)\b/i;
/** What may stand above a page's own heading and is of the paper all the same. */
const marking =
  /\b(?:exempt|confidential|restricted|not for|private|closed|draft|embargo\w*|eithriedig|cyfrinachol|pink)\b/i;

/** How far from the top or the foot of a page such lines may stand. */
const reach = 30;

/**
 * Which lines at the top and the foot of a page frame it, counted from 1: what a menu, a trail ("Home > Committees") or a
 * footer says, or a run of links with nothing between them. `links` says of a line how many links make it up, `head`
 * which line is the page's own heading: where a menu stands above it, so does nothing of the paper but a marking.
 */
export function frameOf(texts: readonly string[], links: ReadonlyMap<number, number>, head?: number): number[] {
  const filled = texts.flatMap((text, at) => (text.trim() === '' ? [] : [{ text: bare(text), line: at + 1 }]));
  const linked = (line: number): boolean => links.has(line);
  const overHead = filled.filter(({ line }) => head !== undefined && line < head);
  const ofSite = overHead.length <= reach && overHead.filter(({ line }) => linked(line)).length >= 2;
  const top = ofSite
    ? overHead.filter(({ text }) => !marking.test(text))
    : run(
        filled.slice(0, reach),
        ({ text, line }) =>
          linked(line) || isTrail(text) || says(text, above) || (text.length <= 240 && ofCookies.test(text)),
      );
  const menu = top.filter(({ line }) => linked(line)).reduce((sum, { line }) => sum + (links.get(line) ?? 0), 0);
  const opens = ofSite || menu >= 3 || top.some(({ text }) => isTrail(text) || says(text, above)) ? top : [];
  const rest = filled.filter(({ line }) => !opens.some((framing) => framing.line === line));
  const foot = run(
    rest.slice(-reach).reverse(),
    ({ text, line }) => says(text, below) || /^(?:©|follow us\b)/i.test(text) || (links.get(line) ?? 0) >= 2,
  );
  const closes = foot.some(({ text }) => says(text, below) || /^©/.test(text)) ? foot : [];
  return opens.length + closes.length >= filled.length ? [] : [...opens, ...closes].map(({ line }) => line);
}

function run<T>(lines: readonly T[], frames: (line: T) => boolean): T[] {
  const end = lines.findIndex((line) => !frames(line));
  return lines.slice(0, end < 0 ? lines.length : end);
}

const bare = (text: string): string => text.replace(/\*\*|^[-•]\s+/g, '').trim();

const piecesOf = (text: string): string[] =>
  text
    .split(/\s*[|·•]\s*/)
    .map((piece) => piece.trim())
    .filter(Boolean);

/** Whether every piece of a line is of the frame; a day and the owner's name go with what is. */
function says(text: string, known: RegExp): boolean {
  if (text.length > 240) return false;
  const pieces = piecesOf(text);
  const framing = pieces.filter((piece) => known.test(piece)).length;
  return framing > 0 && pieces.every((piece) => known.test(piece) || owner.test(piece) || isDay(piece));
}

const isDay = (piece: string): boolean => piece.length < 40 && findDates(piece).length === 1;

/** "Home > Council > Committees", "You are here: Home » Meetings". */
const isTrail = (text: string): boolean =>
  text.length <= 240 && /^(?:you are here:?\s*)?home\s*(?:>|»|›|\/|→)\s*\S/i.test(text);
