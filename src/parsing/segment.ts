import { readCalling } from './agendas/agenda-fields.ts';
import { listsBusiness } from './agendas/agenda-front.ts';
import { type ListedReports, listedReports } from './agendas/listed-reports.ts';
import type { MeetingFacts } from './body/draft.ts';
import { isFurniture, itemOnPage } from './body/furniture.ts';
import { bannerAbove, isMarking } from './exempt/pages/banner-above.ts';
import { nameOfCouncil } from './heads/council.ts';
import { marksEdition, unmarkedName } from './heads/edition.ts';
import { itemLast } from './heads/head-words.ts';
import { bareText, isLetterhead, isLoneTop, isMarkingOfLaw, namesBody } from './heads/letterhead.ts';
import { isBodyName } from './heads/meeting-facts.ts';
import { type PaperHeader, readPaperHeader } from './heads/paper-header.ts';
import { isEntryOfList } from './minutes/minutes-entry.ts';
import { minutesFrontAt } from './minutes/minutes-front.ts';
import { minutesDatedAlone, minutesOpeningAt, opensMinutes } from './minutes/minutes-opening.ts';
import { areMinutes } from './minutes/unopened-minutes.ts';
import { itemPageParts } from './sites/item-page.ts';
import { recordParts } from './sites/record-list.ts';
import { listsAttendance, wholeFileKind } from './sites/whole-file.ts';
import { isBlank, type Line } from './text/line.ts';
import { plainText } from './text/markup.ts';
import { stackedForms } from './text/stacked-forms.ts';

/** A run of lines that is one paper, with what its opening says. */
export type Segment =
  | { readonly kind: 'minutes'; readonly lines: readonly Line[]; readonly facts: MeetingFacts; readonly openTo: number }
  | { readonly kind: 'headed'; readonly lines: readonly Line[]; readonly header: PaperHeader }
  | { readonly kind: 'agenda'; readonly lines: readonly Line[] }
  | { readonly kind: 'meeting-page'; readonly lines: readonly Line[] }
  | { readonly kind: 'meeting-text'; readonly lines: readonly Line[] }
  | { readonly kind: 'item-page'; readonly lines: readonly Line[]; readonly matter: string | null }
  | { readonly kind: 'record-page'; readonly lines: readonly Line[] }
  | { readonly kind: 'page'; readonly lines: readonly Line[] };

/** Cuts a file into papers, each of its parts where the file itself is parted at lines, or by forms one below the other. */
export function toSegments(lines: readonly Line[], begins: readonly number[] = []): Segment[] {
  const stacked = begins.length === 0 ? stackedForms(lines) : null;
  if (stacked)
    return [...(stacked.front ? segmentsOf(stacked.front) : []), ...stacked.forms.flatMap(segmentsOf).map(asPaper)];
  const starts = [0, ...begins, Number.POSITIVE_INFINITY];
  return starts
    .slice(1)
    .map((end, index) => lines.filter(({ number }) => number >= (starts[index] ?? 0) && number < end))
    .flatMap(segmentsOf);
}

/** The form of one item lists no business, whatever the letterhead above it is that of. */
const asPaper = (segment: Segment): Segment =>
  segment.kind === 'agenda' ? { kind: 'page', lines: segment.lines } : segment;

/** A pack holds an agenda, minutes and reports; other files are one paper. */
function segmentsOf(lines: readonly Line[]): Segment[] {
  const whole = wholeFileKind(lines);
  if (whole === 'item-page') return itemPageParts(lines).map((part) => ({ kind: whole, ...part }));
  if (whole === 'record-page') return recordParts(lines).map((part) => ({ kind: whole, lines: part }));
  if (whole) return [{ kind: whole, lines }];
  if (listsAttendance(lines)) return [{ kind: 'page', lines }];
  const segments: Segment[] = [];
  let start = 0;
  let opened: ((lines: readonly Line[]) => Segment) | null = null;
  let fresh = true;
  let above: { readonly line: Line; readonly fresh: boolean } | null = null;
  let [item, onPage]: (string | null)[] = [null, null];
  const listed = listedReports(lines);
  const firstFilled = lines.findIndex(hasContent);
  const isBelowFront = (index: number): boolean =>
    index > firstFilled + 12 || !isLetterhead(lines.slice(firstFilled, index).filter(hasContent));
  const close = (end: number): void => {
    const part = lines.slice(start, end);
    if (part.some(hasContent) || segments.length === 0) {
      const isFront = listed !== null && segments.length === 0 && end < lines.length;
      segments.push(opened ? opened(part) : unopened(part, isFront));
    }
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    fresh ||= line.page !== lines[index - 1]?.page;
    if (isBlank(line) || isFurniture(line) || /^\d{1,4}$/.test(line.text.trim())) {
      fresh = true;
      onPage = itemOnPage(line) ?? onPage;
      continue;
    }
    fresh ||= above !== null && leadsToPaper(above.line, above.fresh);
    const opening =
      fresh || isUnderLetterhead(lines, start, index) ? openingAt(lines, index, listed, isBelowFront(index)) : null;
    above = { line, fresh };
    fresh = false;
    if (!opening || (listed && opening.isUnlisted && onPage !== null && onPage === item)) continue;
    item = onPage;
    const before = lines.slice(start, index).filter(hasContent);
    if (before.length > 0 && (opened || !(isLetterhead(before) || isLoneTop(before)))) {
      const { top, apart } = bannerAbove(
        lines,
        start,
        councilAbove(lines, opening.bodyAbove ? underBody(lines, index) : index),
      );
      if (apart > start) close(apart);
      if (apart < top) segments.push({ kind: 'page', lines: lines.slice(apart, top) });
      start = top;
    }
    opened = opening.segment;
    index += opening.length - 1;
  }
  close(lines.length);
  return segments;
}

/** Whether a paper may begin right below a line: a marking, or a body's name where a paper may begin with that itself. */
function leadsToPaper(line: Line, isFresh: boolean): boolean {
  if (line.text.length > 240) return false;
  const words = bareText(line);
  return isMarkingOfLaw(words) || isMarking(words) || (isFresh && namesBody(words));
}

/** A body's name right above minutes that name none is theirs. */
function underBody(lines: readonly Line[], index: number): number {
  let at = index - 1;
  while (at > 0 && isBlank(lines[at] ?? { number: 0, text: '' })) at -= 1;
  const above = lines[at];
  return above && isBodyName(unmarkedName(bareText(above))) ? at : index;
}

/** Where the council's own name stands right above a line, above words on how to treat the paper; else the line itself. */
function councilAbove(lines: readonly Line[], index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - 8); at -= 1) {
    const line = lines[at] ?? none;
    if (isBlank(line) || marksEdition(bareText(line))) continue;
    return nameOfCouncil(bareText(line).slice(0, 120)) === null ? index : at;
  }
  return index;
}

const none: Line = { number: 0, text: '' };

/** "Minutes of the meeting held on …" right under the council's and the committee's names, without a blank line. */
function isUnderLetterhead(lines: readonly Line[], start: number, index: number): boolean {
  const line = lines[index];
  if (!line || index - start > 6 || !opensMinutes(line)) return false;
  return isLetterhead(lines.slice(start, index).filter(hasContent));
}

const hasContent = (line: Line): boolean => !isBlank(line) && !isFurniture(line);

function openingAt(
  lines: readonly Line[],
  index: number,
  listed: ListedReports | null,
  inPack: boolean,
): {
  readonly bodyAbove: boolean;
  /** A report that names its body, but not by a title that the agenda lists. */
  readonly isUnlisted: boolean;
  readonly segment: (part: readonly Line[]) => Segment;
  readonly length: number;
} | null {
  const minutes = isEntryOfList(lines, index)
    ? null
    : (minutesOpeningAt(lines, index) ??
      (inPack ? minutesFrontAt(lines, index) : null) ??
      minutesDatedAlone(lines, index));
  if (minutes) {
    const { facts, to: openTo, length } = minutes;
    const segment = (part: readonly Line[]): Segment => ({ kind: 'minutes', lines: part, facts, openTo });
    return { segment, length, bodyAbove: facts.body === null, isUnlisted: false };
  }
  const named = readPaperHeader(
    lines,
    index,
    () => nameOfCouncil(bareText(lines[councilAbove(lines, index)] ?? none)) !== null,
  );
  const titled = named && listed?.lists(named.title) ? null : (listed?.headerAt(index) ?? null);
  const header = titled ? { ...titled, body: named?.body ?? null, date: named?.date ?? null } : named;
  if (!header) return null;
  const mayList = header.author === null || /^1[.)]?\s/.test(header.title);
  if (header.kind === 'report' && mayList && !titled && listsBusiness(lines, index))
    return { bodyAbove: false, isUnlisted: false, segment: (part) => ({ kind: 'agenda', lines: part }), length: 1 };
  return {
    bodyAbove: false,
    isUnlisted: !titled && !listed?.lists(header.title),
    segment: (part) => ({ kind: 'headed', lines: part, header: underLetterhead(part, header) }),
    length: Math.max(1, lines.slice(index, index + 99).filter(({ number }) => number <= header.to).length),
  };
}

function underLetterhead(part: readonly Line[], header: PaperHeader): PaperHeader {
  const above = part.filter((line) => line.number < header.from && hasContent(line));
  const [first] = above;
  if (!first) return header;
  const label = header.label ?? above.map((line) => itemLast.exec(line.text.trim())?.[1]).find(Boolean) ?? null;
  return { ...header, label, from: first.number, lines: [...above.map(bareText), ...header.lines] };
}

/**
 * What a run of lines is that no header opens: the front of a pack, minutes without an opening sentence, or a page. It is a
 * front where it lists papers that follow it.
 */
function unopened(lines: readonly Line[], listsPapers = false): Segment {
  const texts = lines
    .filter((line) => !isBlank(line))
    .slice(0, 600)
    .map(({ text }) => plainText(text.slice(0, 400).replace(/^#{1,6}\s+/, '')));
  if (areMinutes(texts, lines)) return { kind: 'meeting-text', lines };
  const agenda =
    listsPapers ||
    texts.some((text) => /^(?:agenda|order of business)\.?$/i.test(text)) ||
    texts.slice(0, 6).some((text) => readCalling(text) !== null) ||
    /^(?:meeting\s*(?::|$|of\b)|notice of meeting\b)/i.test(texts[0] ?? '') ||
    listsBusiness(lines, 0);
  if (agenda) return { kind: 'agenda', lines };
  const front = minutesFrontAt(lines, lines.findIndex(hasContent));
  return front ? { kind: 'minutes', lines, facts: front.facts, openTo: front.to } : { kind: 'page', lines };
}
