import type { Passage } from '../indexing/passage.ts';
import type { Period } from '../indicators/period.ts';
import { findPeriods } from '../indicators/period-in-text.ts';
import type { Retrieve, ScoredPassage } from '../retrieval/retrieve.ts';
import { asShares } from './as-shares.ts';
import { shareSpoken } from './question/share-spoken.ts';
import type { Understanding } from './question/understand.ts';
import { wantedKinds } from './question/wanted-kinds.ts';
import { hasShape } from './quoting/answer-shape.ts';
import { underNamedSection } from './quoting/named-section.ts';
import { countsThatVeryThing } from './quoting/telling-signs.ts';
import { timeFit } from './quoting/time-fit.ts';

import { type HeldMeeting, heldIn, meetingsOf } from './record/meetings-held.ts';
import type { Shelf } from './shelf.ts';

/** How many passages are read closely for one question. */
const OFFERED = 30;
/** Search among the meetings of the time asked for. */
const OF_THE_TIME = 0.6;
/** The best hits bring their neighbours, which often hold the answer to a heading or a lead-in. */
const WITH_NEIGHBOURS = 6;
const NEIGHBOUR = 0.55;
/** Where a reason is asked, passages with one are read this far on from the best hits. */
const REASONS_AFTER_HITS = 4;
const REASONS_WITHIN = 4;
/** Papers of the best hits bring their blocks of a wanted kind. */
const PAPERS = 3;
const OF_WANTED_KIND = 0.6;
/** … and what a speaker's own papers say of this share of the ideas. */
const OWN_SHARE = 0.6;
/** How far down a search for a number goes. */
const COUNTED_AMONG = 80;
const LISTS_OF_NAMES = 8;

/**
 * Finds what to read for a question: search everywhere and among the meetings of the time asked for, the neighbours of the best
 * hits, and from their papers the blocks that answer by what they are (contacts, resolutions, lists of names).
 */
export async function gather(
  question: Understanding,
  retrieve: Retrieve,
  shelf: Shelf,
): Promise<readonly ScoredPassage[]> {
  const found = new Map<string, ScoredPassage>();
  const add = (scored: ScoredPassage) => {
    const before = found.get(scored.passage.id);
    if (!before || before.score < scored.score) found.set(scored.passage.id, scored);
  };
  for (const scored of asShares((await retrieve({ text: question.question, limit: OFFERED })).kept)) add(scored);
  const anywhere = new Map(found);
  for (const meetings of meetingsOfEach(question.periods, shelf)) {
    for (const scored of asShares(
      (await retrieve({ text: untimed(question.question), limit: OFFERED, meetings })).kept,
    )) {
      add({ ...scored, score: (anywhere.get(scored.passage.id)?.score ?? 0) + OF_THE_TIME * scored.score });
    }
  }
  const hits = [...found.values()].sort((a, b) => b.score - a.score);
  for (const hit of hits.slice(0, WITH_NEIGHBOURS)) {
    for (const passage of neighboursOf(hit.passage, shelf)) add(brought(passage, NEIGHBOUR * hit.score, 'neighbours'));
  }
  if (question.askedFor.includes('reason')) {
    for (const hit of hits.slice(0, REASONS_AFTER_HITS)) {
      for (const passage of reasonsAfter(hit.passage, shelf)) add(brought(passage, NEIGHBOUR * hit.score, 'reason'));
    }
  }
  for (const paper of new Set(hits.slice(0, WITH_NEIGHBOURS).map(({ passage }) => passage.paper)))
    for (const passage of underNamedSection(question.question, shelf.passagesOf(paper)))
      add(brought(passage, OF_WANTED_KIND * (hits[0]?.score ?? 1), 'section'));
  for (const passage of await exactCounts(question, retrieve))
    add(brought(passage, OF_WANTED_KIND * (hits[0]?.score ?? 1), 'count'));
  for (const passage of ownWords(question, shelf))
    add(brought(passage, OF_WANTED_KIND * (hits[0]?.score ?? 1), 'speaker'));
  for (const passage of blocksWanted(question, hits, shelf))
    add(brought(passage, OF_WANTED_KIND * (hits[0]?.score ?? 1), 'kind'));
  return [...found.values()].sort((a, b) => b.score - a.score);
}

/** The meetings held in a time asked for, or whose papers were published then. */
function meetingsIn(period: Period, meetings: readonly HeldMeeting[]): readonly string[] {
  const within = (date: string | null | undefined) => date != null && date >= period.start && date <= period.end;
  const held = new Set(heldIn(meetings, [period]));
  return meetings
    .filter((meeting) => held.has(meeting) || meeting.papers.some(({ publishedIn }) => within(publishedIn?.date)))
    .map(({ id }) => id);
}

/** The meetings of each time asked for, as each is searched by itself. */
function meetingsOfEach(periods: readonly Period[], shelf: Shelf): readonly (readonly string[])[] {
  const all = meetingsOf(shelf.papers());
  const each = periods.map((period) => meetingsIn(period, all)).filter((meetings) => meetings.length > 0);
  return [...new Map(each.map((meetings) => [meetings.join('\n'), meetings])).values()];
}

/** Words of a time choose the meetings; among those they would only lead to what names the time. */
function untimed(question: string): string {
  return findPeriods(question).reduceRight(
    (text, { text: words, index }) => `${text.slice(0, index)} ${text.slice(index + words.length)}`,
    question,
  );
}

function neighboursOf({ paper, order, kind }: Passage, shelf: Shelf): readonly Passage[] {
  if (kind === 'table-row') return [];
  return shelf.passagesOf(paper).filter((other) => Math.abs(other.order - order) === 1 && other.kind !== 'table-row');
}

/** Where a number of something is asked for, the passages that give a number of that very thing, however deep they lie. */
async function exactCounts(question: Understanding, retrieve: Retrieve): Promise<readonly Passage[]> {
  const counted = /\bhow many (?<thing>[^?.,;]{3,60})/i.exec(question.question)?.groups?.['thing'];
  if (!counted) return [];
  const { kept } = await retrieve({ text: `number of ${counted}`, limit: COUNTED_AMONG });
  return kept
    .filter(({ passage }) => passage.sentences.some((text) => countsThatVeryThing(text, question)))
    .map(({ passage }) => passage);
}

/** Where somebody's words are asked for, what their own papers say of it, the newest first. */
function ownWords({ speaker, terms }: Understanding, shelf: Shelf): readonly Passage[] {
  if (!speaker) return [];
  const own = shelf
    .papers()
    .filter(({ id }) => speaker.wrote(id))
    .sort((a, b) => (b.meeting.date ?? '').localeCompare(a.meeting.date ?? ''));
  return own
    .slice(0, PAPERS)
    .flatMap(({ id }) => shelf.passagesOf(id))
    .filter(({ text, context }) => shareSpoken(terms, `${context} ${text}`) >= OWN_SHARE);
}

/** Reports give the figure first and its reasons some paragraphs on, under the same heading. */
function reasonsAfter({ paper, order, source }: Passage, shelf: Shelf): readonly Passage[] {
  const section = source.headings.join('\n');
  return shelf
    .passagesOf(paper)
    .filter((other) => other.order > order && other.order <= order + REASONS_WITHIN)
    .filter(({ source: there, kind }) => kind !== 'table-row' && there.headings.join('\n') === section)
    .filter((passage) => hasShape('reason', passage.text, passage));
}

function blocksWanted(question: Understanding, hits: readonly ScoredPassage[], shelf: Shelf): readonly Passage[] {
  const kinds = wantedKinds(question.question, question.askedFor);
  if (kinds.size === 0) return [];
  const near = new Set(hits.slice(0, 10).map(({ passage }) => passage.paper));
  const names = kinds.has('membership') || kinds.has('attendance');
  const papers = names ? papersWithNames(question.periods, shelf) : [...near].slice(0, PAPERS);
  const items = new Set(hits.slice(0, 8).map(({ passage }) => `${passage.paper}\n${passage.source.item.title}`));
  return papers
    .flatMap((paper) => shelf.passagesOf(paper))
    .filter(({ kind }) => kinds.has(kind))
    .filter((passage) => passage.kind !== 'resolution' || items.has(`${passage.paper}\n${passage.source.item.title}`))
    .filter((passage) => timeFit(question.periods, passage) !== 'conflicts');
}

/** Agendas and minutes hold the lists of names: those of the time asked for, newest first. */
function papersWithNames(periods: readonly Period[], shelf: Shelf): readonly string[] {
  const meetings = meetingsOf(shelf.papers().filter(({ kind }) => kind === 'agenda' || kind === 'minutes'));
  const fitting = heldIn(meetings, periods);
  return (fitting.length > 0 ? fitting : meetings)
    .flatMap(({ papers }) => papers)
    .slice(0, LISTS_OF_NAMES)
    .map(({ id }) => id);
}

function brought(passage: Passage, score: number, part: string): ScoredPassage {
  return { passage, score, parts: { [part]: score }, rejected: null };
}
