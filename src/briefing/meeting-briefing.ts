import type { Meeting } from '../papers/meeting.ts';
import { sayDate } from '../papers/say-source.ts';
import type {
  BriefingLine,
  BriefingOptions,
  BriefingPart,
  MeetingBriefing,
  NoBriefing,
  PartName,
  TopicBriefing,
} from './briefing.ts';
import { PART_NAMES } from './briefing.ts';
import type { BriefingDependencies } from './dependencies.ts';
import { createMarkBook, type MarkBook } from './marks.ts';
import { itemsOf, type MeetingItem } from './meeting-items.ts';
import { figureTable } from './parts/figures.ts';
import { calls } from './parts/questions.ts';
import { recite } from './recite.ts';
import { inOrderOfUse } from './renumber.ts';
import { sayNoItems } from './say-endings.ts';
import { briefItem } from './topic-briefing.ts';
import { visiblePapers } from './visible.ts';
import { PART_TITLES } from './write-briefing.ts';

interface Briefed {
  readonly of: MeetingItem;
  readonly briefing: TopicBriefing;
}

/** One briefing for each item of a meeting that says something, and an overview of one page. */
export async function briefMeeting(
  meeting: Meeting,
  topic: string,
  deps: BriefingDependencies,
  options: BriefingOptions,
): Promise<MeetingBriefing | NoBriefing> {
  const papers = visiblePapers(deps.library.papers(), options);
  const quoted: Briefed[] = [];
  for (const item of itemsOf(meeting.id, papers)) {
    const briefing = await briefItem(item, deps, options);
    if (briefing.kind === 'briefing') quoted.push({ of: item, briefing });
  }
  const briefed = await polished(quoted, deps);
  if (briefed.length === 0) return sayNoItems(topic, meeting);
  const title = `${meeting.body.name}, ${meeting.date ? sayDate(meeting.date) : (meeting.dateNote ?? 'date not stated')}`;
  const overview = overviewOf(title, briefed, deps);
  return {
    kind: 'meeting',
    topic,
    title,
    overview,
    items: briefed.map(({ briefing }) => briefing),
    citations: overview.citations,
  };
}

/** So many items of one meeting are put into a model's sentences, all at once. */
const MOST_POLISHED = 6;

async function polished(briefed: readonly Briefed[], { polish }: BriefingDependencies): Promise<readonly Briefed[]> {
  if (!polish) return briefed;
  return Promise.all(
    briefed.map(async ({ of, briefing }, at) => ({
      of,
      briefing: at < MOST_POLISHED ? await polish(briefing) : briefing,
    })),
  );
}

/** How many lines of each item come into the overview: one page in all. */
const FROM_EACH: Partial<Record<PartName, number>> = { decisions: 3, promises: 1, questions: 2, people: 2 };

function overviewOf(title: string, briefed: readonly Briefed[], deps: BriefingDependencies): TopicBriefing {
  const book = createMarkBook();
  const ids = new Set(briefed.map(({ of }) => of.paper.id));
  const readings = deps.library.readings().filter((reading) => ids.has(reading.paper) && calls(reading));
  const lines: Partial<Record<PartName, BriefingLine[]>> = {
    matter: briefed.flatMap(({ of, briefing }) => openingOf(of, briefing, book)),
  };
  for (const [name, most] of Object.entries(FROM_EACH)) {
    const part = PART_NAMES.find((known) => known === name);
    if (part)
      lines[part] = distinct(
        briefed.flatMap(({ of, briefing }) => linesFrom(briefing, part, most, of, book)),
        part,
      );
  }
  const parts = PART_NAMES.map(
    (name): BriefingPart => ({
      name,
      title: name === 'matter' ? 'The items' : name === 'figures' ? 'Red and worsening indicators' : PART_TITLES[name],
      table: name === 'figures' ? figureTable({ readings, book }) : null,
      lines: lines[name] ?? [],
    }),
  ).filter((part) => part.lines.length > 0 || part.table !== null);
  const numbered = inOrderOfUse(parts, book.citations());
  const dates = briefed.flatMap(({ of }) => (of.paper.meeting.date ? [of.paper.meeting.date] : []));
  return {
    kind: 'briefing',
    topic: title,
    title: `Overview: ${title}`,
    ...numbered,
    leftOut: [],
    lastLine: null,
    asAt: { newest: dates[0] ?? null, oldest: dates[0] ?? null, papers: ids.size },
  };
}

function openingOf(
  { item, paper, heading }: MeetingItem,
  { parts, citations }: TopicBriefing,
  book: MarkBook,
): BriefingLine[] {
  const reported = parts.find(({ name }) => name === 'reported')?.lines ?? [];
  const matter = parts.find(({ name }) => name === 'matter')?.lines ?? [];
  const own = (line: BriefingLine) =>
    citations.some(
      ({ mark, file, item: { title }, headings }) =>
        line.marks.includes(mark) &&
        file === paper.file &&
        (heading === null ? title === item.title : headings.at(-1) === heading),
    );
  const says = (line: BriefingLine) => !line.text.endsWith(':');
  const told = [...matter, ...reported].filter(says);
  const first = told.find(own) ?? told[0] ?? matter[0];
  if (!first) return [];
  const label = item.label ? `${item.label}. ${item.title}` : item.title;
  return [recite({ ...first, label, note: null, under: [] }, citations, book)];
}

function linesFrom(
  { parts, citations }: TopicBriefing,
  name: PartName,
  most: number,
  { item, paper }: MeetingItem,
  book: MarkBook,
): BriefingLine[] {
  const part = parts.find((candidate) => candidate.name === name);
  const ofItem = (line: BriefingLine) =>
    citations.some(({ mark, file }) => line.marks.includes(mark) && file === paper.file) &&
    !/standing question/i.test(line.label ?? '');
  const label = (line: BriefingLine) =>
    name === 'people' || name === 'decisions' ? line.label : [item.title, line.label].filter(Boolean).join(' – ');
  return (part?.lines ?? [])
    .filter(ofItem)
    .slice(0, most)
    .map((line) => recite({ ...line, label: label(line) }, citations, book));
}

/** Lines once each, and people once by name: the first place that names them leads there. */
function distinct(lines: readonly BriefingLine[], name: PartName): BriefingLine[] {
  const key = ({ text }: BriefingLine) => (name === 'people' ? text.replace(/,.*$/s, '') : text);
  const found = new Map<string, BriefingLine>();
  for (const line of lines) if (!found.has(key(line))) found.set(key(line), line);
  return [...found.values()];
}
