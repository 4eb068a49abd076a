import { isFurniture } from '../body/furniture.ts';
import { amongNext } from '../text/among-next.ts';
import { isBlank, type Line } from '../text/line.ts';
import { headingLevel, isEmphasised } from '../text/markup.ts';
import { isCapitals, titleCase } from '../text/title-case.ts';
import { bodyTitle } from './body-name.ts';
import { wordsOf } from './head-field.ts';
import { type HeadPart, itemFirst, noteWords, type Said } from './head-words.ts';
import type { PaperHeader } from './paper-header.ts';

/** How many filled lines a head may take. */
const mostLines = 10;

const hint =
  /\bitem\b|^\W*(?:(?:joint )?(?:report|paper) (?:of|by|from)\b|(?:report |lead )?(?:authors?|officer)\s*:)/i;
const hintsBelow = amongNext(({ text }) => hint.test(text.slice(0, 300)));
const cells = /\t+|\s*\|\s*| {3,}|\s+[\u00b7\u2022]\s+/;
/** What stands below a head and shows that it heads no report. */
const noReport =
  /^(?:present|attendees|in attendance|apologies|sederunt|resolved|agreed|decisions?|minutes|it was resolved)\b/i;

/**
 * Reads a head each of whose lines says one or two things of the paper, in whatever order: whose meeting it is for, the
 * day, time and place, the number of the item, the title, whose report it is. Null where a line says anything else first,
 * or too little is said.
 */
export function readWordedHead(lines: readonly Line[], start: number): PaperHeader | null {
  if (!hintsBelow(lines, start, 2 * mostLines)) return null;
  const said: Said = { body: null, met: null, label: null, author: null, title: [], council: false, placeAlone: null };
  const taken: Line[] = [];
  let below = '';
  for (let at = start; at < lines.length && taken.length < mostLines; at += 1) {
    const line = lines[at];
    if (!line || isBlank(line) || (isFurniture(line) && !hint.test(line.text))) continue;
    const goesOn = taken.at(-1)?.number === line.number - 1;
    if (line.text.length > 300 || !partsOf(line, lines, at, goesOn).every((part) => noteWords(said, part))) {
      below = wordsOf(line);
      break;
    }
    taken.push(line);
  }
  return headerFrom(said, taken, below);
}

function partsOf(line: Line, lines: readonly Line[], at: number, goesOn: boolean): HeadPart[] {
  const parts = line.text
    .slice(0, 400)
    .split(cells)
    .map((text) => ({ raw: text.trim(), text: wordsOf({ ...line, text }) }))
    .filter(({ text }) => text !== '');
  return parts.map(({ raw, text }, index) => ({
    text,
    set: headingLevel(raw) > 0 || isEmphasised(raw) || isCapitals(text),
    next: parts[index + 1]?.text ?? firstBelow(lines, at),
    goesOn,
  }));
}

/** What the next filled line says first. */
function firstBelow(lines: readonly Line[], at: number): string {
  const below = lines.slice(at + 1, at + 4).find((line) => !isBlank(line));
  return below ? (wordsIn(below)[0] ?? '') : '';
}

const wordsIn = (line: Line): string[] =>
  line.text
    .slice(0, 400)
    .split(cells)
    .map((text) => wordsOf({ ...line, text }))
    .filter((text) => text !== '');

function headerFrom(said: Said, taken: readonly Line[], below: string): PaperHeader | null {
  const { body, label, author, placeAlone } = said;
  const isTitle = said.title.length === 0 && placeAlone !== null;
  const title = isTitle ? [placeAlone] : said.title;
  const met = said.met && { ...said.met, venue: isTitle ? null : said.met.venue };
  const [first, last] = [taken[0], taken.at(-1)];
  if (!first || !last || body === null || title.length === 0) return null;
  if ([met, label, author].filter((one) => one !== null).length < 2) return null;
  if (author === null && (noReport.test(below) || itemFirst.test(below))) return null;
  return {
    kind: 'report',
    body: bodyTitle(body),
    date: met?.date ?? null,
    title: titleCase(title.join(' ')),
    author: author === null ? null : titleCase(author),
    label,
    meets: met,
    lines: taken.flatMap(wordsIn),
    from: first.number,
    to: last.number,
  };
}
