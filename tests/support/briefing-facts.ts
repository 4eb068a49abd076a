import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BriefingLine, TopicBriefing } from '../../src/briefing/briefing.ts';
import type { Citation } from '../../src/papers/citation.ts';

interface Lines {
  readonly file: string;
  readonly lines: readonly [number, number];
}

/** One fact sheet: what a briefing on a topic must contain, and which lines of the papers are on the topic. */
export interface FactSheet {
  readonly topic: string;
  /** The folder of the papers it was written from. */
  readonly papers: string;
  readonly about: readonly Lines[];
  readonly facts: readonly { readonly part: string; readonly evidence: readonly string[] }[];
}

const FOLDER = 'tests/evaluation/briefings';

/** The sheets of the first set, or of a later one: topics and papers that nobody had in mind while building. */
export function readFactSheets(set: 'first' | 'second' | 'third' | 'fourth' | 'fifth' = 'first'): FactSheet[] {
  const folder = set === 'first' ? FOLDER : join(FOLDER, set);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => {
      const [head, ...facts] = readFileSync(join(folder, file), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      return { topic: head.topic, papers: head.papers ?? 'knowledge/papers', about: head.about, facts };
    });
}

/** Every line of a briefing, those under others and those of tables too, with its citations. */
export function linesOf(briefing: TopicBriefing): { text: string; marks: readonly number[]; part: string }[] {
  const flat = (line: BriefingLine, part: string): { text: string; marks: readonly number[]; part: string }[] => [
    { text: line.text, marks: line.marks, part },
    ...line.under.flatMap((below) => flat(below, part)),
  ];
  return briefing.parts.flatMap(({ name, table, lines }) => [
    ...(table?.rows ?? []).map(({ cells, marks }) => ({ text: cells.join(' '), marks, part: name })),
    ...lines.flatMap((line) => flat(line, name)),
  ]);
}

const even = (text: string): string => text.replace(/\s+/g, ' ');

/** The facts a briefing lacks, and its lines that cite nothing on the topic; standing questions are on every topic. */
export function measure(briefing: TopicBriefing, sheet: FactSheet) {
  const lines = linesOf(briefing);
  const citations = new Map(briefing.citations.map((citation) => [citation.mark, citation]));
  const cited = lines.flatMap(({ text, marks, part }) => {
    const sources = marks.flatMap((mark) => citations.get(mark) ?? []);
    return sources.length > 0 ? [{ text, sources, part }] : [];
  });
  const words = cited.map(({ text, sources }) => even(`${text} ${sources.map(({ quote }) => quote).join(' ')}`));
  const missing = sheet.facts.filter(
    ({ evidence }) => !evidence.some((fact) => words.some((line) => line.includes(even(fact)))),
  );
  const onTopic = ({ file, lines: [from, to] }: Citation) =>
    (/agenda-pack/.test(file) && from >= 49 && to <= 64) ||
    sheet.about.some((place) => place.file === file && from <= place.lines[1] && to >= place.lines[0]);
  const off = cited.filter(({ sources }) => !sources.some(onTopic));
  return { lines: lines.length, cited: cited.length, missing, off };
}
