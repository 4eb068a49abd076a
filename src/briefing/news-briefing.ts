import type { Meeting } from '../papers/meeting.ts';
import { sayDate } from '../papers/say-source.ts';
import type { BriefingLine, BriefingOptions, BriefingPart, NoBriefing, TopicBriefing } from './briefing.ts';
import type { BriefingDependencies } from './dependencies.ts';
import type { Evidence } from './evidence.ts';
import { createMarkBook, quote } from './marks.ts';
import { itemsOf, type MeetingItem } from './meeting-items.ts';
import { decisionLines } from './parts/decisions.ts';
import { figureTable } from './parts/figures.ts';
import { followPromises, promiseLines } from './parts/promises.ts';
import { inOrderOfUse } from './renumber.ts';
import { sayNothing } from './say-endings.ts';
import { isBoilerplate, onlyIntroduces } from './sentence-kinds.ts';
import { sortStatements } from './sort-statements.ts';
import { readStatements, type Statement } from './statements.ts';
import { visiblePapers } from './visible.ts';

/** What the later of two meetings brought that the earlier did not have: items, figures, decisions, and word on promises. */
export async function briefNews(
  earlier: Meeting,
  later: Meeting,
  topic: string,
  deps: BriefingDependencies,
  options: BriefingOptions,
): Promise<TopicBriefing | NoBriefing> {
  const papers = visiblePapers(deps.library.papers(), options);
  const statements = readStatements(papers);
  const known = new Set(itemsOf(earlier.id, papers).map(({ item }) => item.title.toLowerCase()));
  const items = itemsOf(later.id, papers);
  if (items.length === 0) return sayNothing(topic, []);
  const of = (meeting: Meeting) =>
    statements.filter(({ paper }) => paper.meeting.id === meeting.id && paper.kind !== 'agenda');
  const readings = deps.library
    .readings()
    .filter(({ paper }) => papers.some(({ id, meeting }) => id === paper && meeting.id === later.id));
  const evidence: Evidence = {
    topic: { text: topic, alternatives: [], unheard: [], mended: [] },
    relevant: of(later).map((statement) => ({ statement, why: 'title', strength: 1 })),
    score: () => 1,
    papers,
    statements,
    readings,
    book: createMarkBook(),
    home: null,
  };
  const opening = ({ item, heading }: MeetingItem) =>
    of(later).find((statement) => {
      const { node } = statement;
      const here = heading === null ? node.item.title === item.title : node.headings.at(-1) === heading;
      return here && says(statement);
    });
  const itemLines = items.flatMap((one): BriefingLine[] => {
    const { item } = one;
    const first = opening(one);
    const label = `${known.has(item.title.toLowerCase()) ? 'Again' : 'New'}: ${item.label ? `${item.label}. ` : ''}${item.title}`;
    return first ? [quote(first, evidence.book, { label })] : [];
  });
  const promised = followPromises(evidence, {
    ...sortStatements(evidence),
    promises: promisesOf(of(earlier), evidence),
  });
  const parts: BriefingPart[] = [
    { name: 'matter', title: 'Items', table: null, lines: itemLines },
    { name: 'figures', title: 'Figures', table: figureTable(evidence), lines: [] },
    {
      name: 'decisions',
      title: 'Decisions, recommendations and things noted',
      table: null,
      lines: decisionLines(evidence, sortStatements(evidence)),
    },
    {
      name: 'promises',
      title: `Promised on ${dateOf(earlier)}, and since`,
      table: null,
      lines: promiseLines(evidence, promised),
    },
  ];
  const held = parts.filter(({ lines, table }) => lines.length > 0 || table);
  return {
    kind: 'briefing',
    topic,
    title: `What is new: ${later.body.name}, ${dateOf(later)}, since ${dateOf(earlier)}`,
    ...inOrderOfUse(held, evidence.book.citations()),
    leftOut: [],
    lastLine: null,
    asAt: { newest: later.date, oldest: earlier.date, papers: new Set(of(later).map(({ paper }) => paper.id)).size },
  };
}

const dateOf = ({ date, dateNote }: Meeting): string => (date ? sayDate(date) : (dateNote ?? 'date not stated'));

const says = (statement: Statement): boolean => !onlyIntroduces(statement) && !isBoilerplate(statement);

function promisesOf(statements: readonly Statement[], evidence: Evidence): readonly Statement[] {
  return sortStatements({
    ...evidence,
    relevant: statements.map((statement) => ({ statement, why: 'title', strength: 1 })),
  }).promises;
}
