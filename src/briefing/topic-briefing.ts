import type { Paper } from '../papers/paper.ts';
import type { Retrieval } from '../retrieval/retrieve.ts';
import { type BriefingOptions, type NoBriefing, PART_NAMES, type TopicBriefing } from './briefing.ts';
import { choosesReadings, readingsOn } from './choose-readings.ts';
import type { BriefingDependencies } from './dependencies.ts';
import type { Evidence } from './evidence.ts';
import { bearsExemptTitle, isExemptTitle } from './exempt-titles.ts';
import type { BriefingLibrary } from './library.ts';
import { createMarkBook } from './marks.ts';
import type { MeetingItem } from './meeting-items.ts';
import { names } from './mention.ts';
import { briefReadings } from './readings-briefing.ts';
import { recent } from './recent.ts';
import { findRelevant, type Relevant } from './relevance.ts';
import { sayBroad, sayExempt, sayNothing, topicsOf } from './say-endings.ts';
import { isBoilerplate, counts as statesCount, tellsWhen } from './sentence-kinds.ts';
import { asWords, readStatements, type Statement } from './statements.ts';
import { readTopic, type Topic } from './topic.ts';
import { visiblePapers } from './visible.ts';
import { writeBriefing } from './write-briefing.ts';

/** In fewer papers than this, a word that all of them use may still tell something. */
const FEW_PAPERS = 4;
/** From this share of all passages on, a word is in nearly everything; a passage says more words than a sentence of it. */
const COMMON_PASSAGES = 0.25;
/** How many passages retrieval ranks for a topic. */
const RANKED = 80;

/** A briefing on one topic, or why there is none. */
export async function briefTopic(
  asked: string,
  deps: BriefingDependencies,
  options: BriefingOptions,
): Promise<TopicBriefing | NoBriefing> {
  const papers = visiblePapers(deps.library.papers(), options);
  const chosen = choosesReadings(asked);
  if (chosen) return briefReadings(asked, chosen.fits, deps, options);
  const statements = readStatements(papers);
  const topic = readTopic(asked, deps, statements);
  if (mostlyUnheard(topic)) {
    if (bearsExemptTitle(topic, deps, options)) return sayExempt(topic.text);
    const retrieval = await deps.retrieve({ text: topic.text, limit: RANKED });
    return sayNothing(asked, nearestTopics(retrieval, papers));
  }
  if (topic.alternatives.length === 0 || meansEverything(topic, statements, deps.library)) {
    return sayBroad(asked, papers, papers.length > 0);
  }
  if (isExemptTitle(topic, statements, deps, options)) return sayExempt(topic.text);
  const relevant = findRelevant(statements, topic);
  return brief(topic, relevant, deps, options);
}

/** A briefing on an item of a meeting: all it says, and what other papers say of its topic. */
export async function briefItem(
  { item, paper, heading }: MeetingItem,
  deps: BriefingDependencies,
  options: BriefingOptions,
): Promise<TopicBriefing | NoBriefing> {
  const statements = readStatements(visiblePapers(deps.library.papers(), options));
  const topic = readTopic(item.title, deps, statements);
  const elsewhere = new Map(findRelevant(statements, topic).map((found) => [found.statement, found]));
  const relevant = statements.flatMap((statement): Relevant[] => {
    const titled =
      heading === null ? statement.node.item.title === item.title : statement.node.headings.at(-1) === heading;
    const own = statement.paper === paper && titled;
    const found = elsewhere.get(statement);
    if (own) return [found?.why === 'mention' ? found : { statement, why: 'title', strength: 1.1 }];
    return found ? [found] : [];
  });
  return brief({ ...topic, text: item.title }, relevant, deps, options, paper);
}

async function brief(
  topic: Topic,
  found: readonly Relevant[],
  deps: BriefingDependencies,
  options: BriefingOptions,
  home: Paper | null = null,
): Promise<TopicBriefing | NoBriefing> {
  const papers = visiblePapers(deps.library.papers(), options);
  const counts = recent(found, options);
  const relevant = found.filter(({ statement: { paper } }) => paper.kind !== 'agenda' && counts(paper));
  const wholly = new Set(
    relevant
      .map(({ statement }) => statement)
      .filter(
        ({ paper, node }) => paper.kind === 'report' && names(asWords(`${paper.title} ${node.item.title}`), topic),
      )
      .map(({ paper }) => paper.id),
  );
  const seen = new Set(papers.filter(counts).map(({ id }) => id));
  const onTopic = readingsOn(topic, deps.library.readings());
  const readings = deps.library
    .readings()
    .filter((reading) => seen.has(reading.paper) && (onTopic.includes(reading) || wholly.has(reading.paper)));
  const retrieval = await deps.retrieve({
    text: topic.text,
    limit: RANKED,
    ...(options.exempt && { exempt: options.exempt }),
  });
  if (!relevant.some(({ statement }) => !isBoilerplate(statement)) && readings.length === 0) {
    return bearsExemptTitle(topic, deps, options)
      ? sayExempt(topic.text)
      : sayNothing(topic.text, nearestTopics(retrieval, papers));
  }
  const evidence: Evidence = {
    topic,
    relevant,
    score: scoring(relevant, retrieval),
    papers,
    statements: readStatements(papers),
    readings,
    book: createMarkBook(),
    home,
  };
  return writeBriefing(topic.text, evidence, options.only ?? PART_NAMES);
}

/** Where no paper uses half of a topic, a single word that is left is not what was asked for ("potholes in Leicester"). */
function mostlyUnheard({ alternatives, unheard }: Topic): boolean {
  const heard = alternatives.flat();
  return unheard.length >= heard.length && unheard.length > 0 && heard.every(({ own }) => !own.trim().includes(' '));
}

/** One word that half of all papers and many sentences use says nothing about what is wanted. */
function meansEverything({ alternatives }: Topic, statements: readonly Statement[], library: BriefingLibrary): boolean {
  const papers = new Set(statements.map(({ paper }) => paper));
  const bodies = [...papers].map(({ meeting }) => asWords(meeting.body.name));
  // What a committee is called stands for all it does.
  const namesBody = (own: string) =>
    papers.size >= FEW_PAPERS && bodies.filter((name) => name.includes(own)).length / papers.size > 0.5;
  const broad = (own: string) => {
    if (own.trim().includes(' ')) return false;
    if (library.share) return library.share(own.trim()) > COMMON_PASSAGES;
    const hits = statements.filter(({ words }) => words.includes(own));
    if (hits.length > Math.max(20, statements.length * 0.12)) return true;
    const said = new Set(hits.map(({ paper }) => paper));
    return (
      papers.size >= FEW_PAPERS &&
      said.size / papers.size >= 0.8 &&
      hits.length > Math.max(20, statements.length * 0.05)
    );
  };
  return alternatives.every((ideas) =>
    ideas.every(({ own, holds }) => namesBody(own) || (holds.length === 0 && broad(own))),
  );
}

function scoring(relevant: readonly Relevant[], { kept }: Retrieval): (statement: Statement) => number {
  const strength = new Map(relevant.map((found) => [found.statement, found.strength]));
  const best = kept[0]?.score || 1;
  const retrieved = new Map(kept.map(({ passage, score }) => [passage.id, Math.max(0, score) / best]));
  const scores = new Map<Statement, number>();
  return (statement) => {
    const known = scores.get(statement);
    if (known !== undefined) return known;
    const score =
      (strength.get(statement) ?? 0) +
      0.5 * (retrieved.get(statement.passage.id) ?? 0) +
      (statement.index === 0 ? 0.1 : 0) +
      (statesCount(statement) ? 0.1 : 0) +
      (tellsWhen(statement) ? 0.1 : 0) -
      (statement.text.length > 450 ? 0.1 : 0);
    scores.set(statement, score);
    return score;
  };
}

/** Items whose passages come nearest, best first. */
function nearestTopics({ kept }: Retrieval, papers: readonly Paper[]): string[] {
  const known = new Set(papers.flatMap(topicsOf));
  const near = kept
    .flatMap(({ passage }) => [passage.source.headings.at(-1) ?? '', passage.source.item.title])
    .filter((title) => known.has(title));
  return [...new Set(near)].slice(0, 5);
}
