import {
  type BriefingLine,
  type BriefingPart,
  type BriefingTable,
  PART_NAMES,
  type PartName,
  type TopicBriefing,
} from './briefing.ts';
import type { Evidence } from './evidence.ts';
import { sortDate } from './paper-age.ts';
import { ageLines, gapLines } from './parts/coverage.ts';
import { decisionLines } from './parts/decisions.ts';
import { exchangeLines } from './parts/exchanges.ts';
import { figureTable, statedFigures } from './parts/figures.ts';
import { matterLines } from './parts/matter.ts';
import { peopleLines } from './parts/people.ts';
import { followPromises, promiseLines } from './parts/promises.ts';
import { questionLines } from './parts/questions.ts';
import { moneyLines, positionLines, riskLines } from './parts/quoted.ts';
import { reportedLines } from './parts/reported.ts';
import { inOrderOfUse } from './renumber.ts';
import { sortStatements } from './sort-statements.ts';

export const PART_TITLES: Readonly<Record<PartName, string>> = {
  matter: 'The matter',
  figures: 'Key figures',
  reported: 'What has been reported, and when',
  exchanges: 'What members asked and what they were told',
  decisions: 'Decisions, recommendations and things noted',
  promises: 'Promises and plans',
  money: 'Money',
  risks: 'Risks and challenges the papers name',
  position: 'What the council has said publicly',
  people: 'People to ask',
  questions: 'Likely questions',
  'not-covered': 'What the papers do not cover',
  age: 'How old this is',
};

/** Writes the parts that have evidence, in their order, with citations numbered as they come. */
export function writeBriefing(topic: string, evidence: Evidence, wanted: readonly PartName[]): TopicBriefing {
  const sorted = sortStatements(evidence);
  const promised = followPromises(evidence, sorted);
  const lines: Readonly<Record<PartName, () => readonly BriefingLine[]>> = {
    matter: () => matterLines(evidence, sorted),
    figures: () => statedFigures(evidence, sorted),
    reported: () => reportedLines(evidence, sorted),
    exchanges: () => exchangeLines(evidence, sorted),
    decisions: () => decisionLines(evidence, sorted),
    promises: () => promiseLines(evidence, promised),
    money: () => moneyLines(evidence, sorted),
    risks: () => riskLines(evidence, sorted),
    position: () => positionLines(evidence, sorted),
    people: () => peopleLines(evidence),
    questions: () => questionLines(evidence, sorted, promised),
    'not-covered': () => gapLines(evidence, sorted),
    age: () => ageLines(evidence),
  };
  const parts = PART_NAMES.filter((name) => wanted.includes(name)).map((name) =>
    partOf(name, name === 'figures' ? figureTable(evidence) : null, lines[name]()),
  );
  const held = parts.filter((part) => part.lines.length > 0 || part.table !== null);
  const leftOut = parts.filter((part) => !held.includes(part)).map(({ name }) => name);
  const numbered = inOrderOfUse(held, evidence.book.citations());
  return {
    kind: 'briefing',
    topic,
    title: titleOf(topic),
    ...numbered,
    leftOut,
    lastLine: sayLeftOut(leftOut),
    asAt: ageOf(evidence),
  };
}

function partOf(name: PartName, table: BriefingTable | null, lines: readonly BriefingLine[]): BriefingPart {
  return { name, title: PART_TITLES[name], table, lines };
}

function titleOf(topic: string): string {
  return `Briefing: ${topic.trim()}`;
}

function sayLeftOut(parts: readonly PartName[]): string | null {
  const empty = parts.filter((name) => name !== 'not-covered');
  if (empty.length === 0) return null;
  return `Left out because the papers hold nothing for them: ${empty.map((name) => PART_TITLES[name].toLowerCase()).join('; ')}.`;
}

function ageOf({ relevant, papers, readings }: Evidence): TopicBriefing['asAt'] {
  const used = new Set([...relevant.map(({ statement }) => statement.paper.id), ...readings.map(({ paper }) => paper)]);
  const dated = papers.filter(({ id }) => used.has(id)).sort((a, b) => sortDate(a).localeCompare(sortDate(b)));
  const dates = dated.flatMap(({ meeting }) => (meeting.date ? [meeting.date] : []));
  return { newest: dates.at(-1) ?? null, oldest: dates[0] ?? null, papers: used.size };
}
