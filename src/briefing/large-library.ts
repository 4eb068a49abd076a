import type { Reading } from '../indicators/indicator.ts';
import type { Paper } from '../papers/paper.ts';
import type { BriefingOptions } from './briefing.ts';
import { choosesReadings } from './choose-readings.ts';
import type { BriefingLibrary } from './library.ts';
import { itemsOf } from './meeting-items.ts';
import { dateIn } from './meetings-named.ts';
import { sortDate } from './paper-age.ts';
import { readRequest } from './request.ts';

/** A paper with `nodes` left empty; the key finds it whole. */
export interface OutlinedPaper {
  readonly key: number;
  readonly paper: Paper;
  readonly passages: number;
}

/** A library too large to be read whole for each briefing. */
export interface LargeLibrary {
  /** Every paper, in the order of the library. */
  outlines(): readonly OutlinedPaper[];
  /** These papers with their paragraphs, in the order of the keys. */
  whole(keys: readonly number[]): readonly Paper[];
  /** How much papers speak of a text, by their ids; higher is more, and what is not named does not. */
  speakingOf(text: string): ReadonlyMap<string, number>;
  share(stem: string): number;
  readings(): readonly Reading[];
}

/** So many passages are read whole: a briefing has room for far fewer, and a second is as long as a reader waits gladly. */
const PASSAGES = 4000;
/** A library of more passages is large. */
const WHOLE = 6000;
/** Items of the newest papers are offered where a topic says nothing. */
const NEWEST = 8;
/** A paper that speaks of the topic less than this share of the one that does most is not about it. */
const SPEAKS = 0.25;
/** Of what may be read, this share goes to the papers that speak of it most, and the rest to the newest of the others. */
const BY_WORDS = 0.6;
/** So many titles of a meeting's items are looked for. */
const TITLES = 12;

/** Whether a briefing reads some papers only. */
export const isLargeLibrary = (outlines: readonly OutlinedPaper[]): boolean =>
  outlines.reduce((total, { passages }) => total + passages, 0) > WHOLE;

/**
 * What one briefing reads of a large library: the papers that speak of its topic most and the newest that do, those of the
 * meetings it names, the newest of all, and every exempt one, whose titles tell what to be silent on. The others stand
 * among them without their paragraphs, so that meetings, dates and titles are those of the whole library.
 */
export function libraryFor(
  topic: string,
  options: BriefingOptions,
  large: LargeLibrary,
  most: number = PASSAGES,
): BriefingLibrary {
  const outlines = large.outlines();
  const chosen = new Map<number, Paper>();
  const take = (wanted: readonly OutlinedPaper[]): readonly Paper[] => {
    const missing = wanted.filter(({ key }) => !chosen.has(key));
    const read = large.whole(missing.map(({ key }) => key));
    for (const [at, paper] of read.entries()) chosen.set(missing[at]?.key ?? -1, paper);
    return wanted.flatMap(({ key }) => chosen.get(key) ?? []);
  };
  const newestFirst = [...outlines].sort((a, b) => sortDate(b.paper).localeCompare(sortDate(a.paper)));
  const meetings = meetingsOf(topic, options, outlines);
  const held = take(within(newestFirst, ({ paper }) => meetings.has(paper.meeting.id), most / 2));
  take(newestFirst.slice(0, NEWEST));
  take(newestFirst.filter(({ paper }) => paper.kind === 'position-statement').slice(0, 1));
  take(outlines.filter(({ paper }) => paper.visibility === 'exempt'));
  if (choosesReadings(topic)) {
    const measured = new Set(large.readings().map(({ paper }) => paper));
    take(within(newestFirst, ({ paper }) => measured.has(paper.id), most));
  }
  const titles = [...meetings].flatMap((id) => itemsOf(id, held).map(({ item }) => item.title));
  take(speaking([topic, ...titles.slice(0, TITLES)].join('. '), newestFirst, large, most));
  const papers = outlines.map(({ key, paper }) => chosen.get(key) ?? paper);
  return { papers: () => papers, readings: () => large.readings(), share: (stem) => large.share(stem) };
}

/** The meetings a topic names, as far as outlines tell. */
function meetingsOf(topic: string, options: BriefingOptions, outlines: readonly OutlinedPaper[]): ReadonlySet<string> {
  const papers = outlines.map(({ paper }) => paper);
  const request = readRequest(topic, papers, options);
  if (request.kind === 'meeting') return new Set([request.meeting.id]);
  if (request.kind === 'news') return new Set([request.earlier.id, request.later.id]);
  const date = dateIn(topic);
  return new Set(papers.flatMap(({ meeting }) => (date !== null && meeting.date === date ? [meeting.id] : [])));
}

/** Those that fit, first ones first, up to so many passages. */
function within(
  outlines: readonly OutlinedPaper[],
  fits: (one: OutlinedPaper) => boolean,
  most: number,
): OutlinedPaper[] {
  let passages = 0;
  return outlines.filter((one) => {
    if (passages >= most || !fits(one)) return false;
    passages += one.passages;
    return true;
  });
}

function speaking(text: string, newestFirst: readonly OutlinedPaper[], large: LargeLibrary, most: number) {
  const scores = large.speakingOf(text);
  const best = [...scores.values()].reduce((highest, score) => Math.max(highest, score), 0);
  const score = ({ paper }: OutlinedPaper) => scores.get(paper.id) ?? 0;
  const fitting = newestFirst.filter((one) => best > 0 && score(one) >= SPEAKS * best);
  const byWords = within(
    [...fitting].sort((a, b) => score(b) - score(a)),
    () => true,
    BY_WORDS * most,
  );
  const taken = new Set(byWords);
  return [...byWords, ...within(fitting, (one) => !taken.has(one), (1 - BY_WORDS) * most)];
}
