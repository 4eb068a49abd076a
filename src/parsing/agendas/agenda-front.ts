import { isFurniture, itemOnPage } from '../body/furniture.ts';
import { isFormality } from '../body/item-title.ts';
import { readExclusion } from '../exempt/wordings/exclusion.ts';
import { isBanner } from '../exempt/wordings/exempt.ts';
import { namesPrivateMatters, saysPrivate } from '../exempt/wordings/private-part.ts';
import { isBlank, type Line } from '../text/line.ts';
import { readMark } from '../text/mark.ts';
import { plainText } from '../text/markup.ts';

/** The word above a list of business, however it is set. */
const listHeading =
  /^(?:public |supplementary |revised )?(?:agenda|a\s?g\s?e\s?n\s?d\s?a|order of business|(?:timed |order of )agenda|agenda (?:and|&|with) (?:timings?|times|timetable|running order)|agenda items|business(?: to be transacted)?|running order|rhaglen|agenda \/ rhaglen|rhaglen \/ agenda)\s*[.:]?$/i;

export const isListHeading = (text: string): boolean => text.length < 60 && listHeading.test(text);

const authored =
  /^(?:(?:joint )?(?:report|presentation|memorandum) (?:of|by|from|to)\b|(?:report )?author\s*:|title\s*:)/i;
const attended = /^(?:present|in attendance|attendees|sederunt)\b/i;
const decided = /^(?:resolved|agreed|decisions?|recommendations?)\b/i;

/** How many filled lines a front may take before its list, and how many an entry of the list may. */
const frontLines = 40;
const entryLines = 9;
const longestTitle = 170;

/**
 * Whether what begins at a line, though it is headed by a body and a date as a report is, is the front of an agenda: the
 * list's heading stands before any number, or a list of short titles does that opens with the formalities of a meeting
 * or holds an item on sending the public out.
 */
export function listsBusiness(lines: readonly Line[], start: number): boolean {
  const filled = filledFrom(lines, start);
  const first = filled.findIndex((text) => /^1[.)]?\s/.test(text));
  const head = filled.slice(0, first < 0 ? frontLines : Math.min(first, frontLines));
  const listAt = head.findIndex(isListHeading);
  const other = head.findIndex((text) => authored.test(text) || attended.test(text));
  if (listAt >= 0 && (other < 0 || listAt < other)) return true;
  if (other >= 0 || head.some(isBanner) || head.some(isOfTable)) return false;
  return first >= 0 && first < frontLines && isListOfBusiness(filled.slice(first), repeatedTops(lines));
}

/** Above the list of a meeting's business stands no table. */
const isOfTable = (text: string): boolean => text.split('\t').length >= 3;

/** What stands at the top of a page below the first and elsewhere too, where pages are known. */
function repeatedTops(lines: readonly Line[]): ReadonlySet<string> {
  const tops = new Set<string>();
  let page = lines[0]?.page;
  if (page === undefined) return tops;
  const said = new Map<string, number>();
  let left = 0;
  for (const line of lines) {
    if (line.page !== page) [page, left] = [line.page, topLines];
    if (line.text.length > longestTitle || isBlank(line) || isFurniture(line)) continue;
    const key = titleKey(line.text);
    said.set(key, (said.get(key) ?? 0) + 1);
    if (left > 0) tops.add(key);
    left -= 1;
  }
  return new Set([...tops].filter((key) => (said.get(key) ?? 0) > 1));
}

/** How many lines of a page may stand above its title, and how many titles make a list that of a pack. */
const topLines = 3;
const fewestTops = 2;

/** A title without its number and what stands beside it in brackets. */
const titleKey = (text: string): string =>
  plainText(text)
    .replace(/^\d{1,3}[.)]?\s+/, '')
    .replace(/\s*\([^()]*\)$|\s+[A-Z]\d{1,2}$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The filled lines from a line on, up to the next page that an item's number heads. */
function filledFrom(lines: readonly Line[], start: number): string[] {
  const filled: string[] = [];
  for (const line of lines.slice(start, start + 160)) {
    if (filled.length > 0 && itemOnPage(line) !== null) break;
    if (!isBlank(line) && !isFurniture(line)) filled.push(plainText(line.text.slice(0, 400).replace(/^#{1,6}\s+/, '')));
  }
  return filled;
}

function isListOfBusiness(texts: readonly string[], tops: ReadonlySet<string>): boolean {
  const titles: string[] = [];
  let since = 0;
  let most = 0;
  for (const text of texts) {
    const { mark, rest = '' } = readMark(text) ?? {};
    if (mark?.style === 'dotted' || attended.test(text) || decided.test(text)) break;
    const title =
      mark?.style === 'number' && mark.label === String(titles.length + 1) ? rest : plainTitle(text, titles);
    if (title !== null) {
      most = titles.length > 0 ? Math.max(most, since) : 0;
      titles.push(title);
      since = 0;
    } else since += 1;
    if (since >= entryLines) break;
  }
  const isParted = titles.length === 2 && isFormality(titles[0] ?? '') && texts.slice(0, entryLines).some(saysPrivate);
  if ((titles.length < 3 && !isParted) || titles.some((title) => title.length > longestTitle)) return false;
  const opening = titles.filter((title) => tops.has(titleKey(title))).length;
  const [first = ''] = titles;
  return (
    opening >= fewestTops ||
    isFormality(first) ||
    (most <= noteLines && ofLastTime.test(first)) ||
    titles.slice(0, -1).some(sendsOut)
  );
}

/** "2   Damp and mould": a number without a stop counts on from one that a formality bears so too. */
function plainTitle(text: string, titles: readonly string[]): string | null {
  const [, label, title = ''] = /^(\d{1,3})\s+(\S.*)$/.exec(text) ?? [];
  if (label !== String(titles.length + 1) || !/^["'\u2018\u201c(]?[A-Z]/.test(title)) return null;
  return titles.length > 0 || isFormality(title) || ofLastTime.test(title) ? title : null;
}

/** "Minutes of the last meeting" opens a list of titles alone; a report may begin a section so. */
const ofLastTime = /^(?:(?:to )?(?:approv\w+|confirm\w*|sign\w*|agree\w*)(?: of)? )?(?:the )?minutes\b/i;
const noteLines = 2;

const sendsOut = (title: string): boolean =>
  namesPrivateMatters(title) && readExclusion(title, true)?.kind === 'closes';
