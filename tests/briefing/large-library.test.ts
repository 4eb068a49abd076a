import { expect, it } from 'vitest';
import { createGlossary } from '../../src/answering/question/glossary.ts';
import { createBriefing } from '../../src/briefing/create-briefing.ts';
import type { Paper } from '../../src/papers/paper.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';

const PARAGRAPHS = 10_000;
const EACH = 200;
const SUBJECTS = [
  'libraries',
  'allotments',
  'footpaths',
  'museums',
  'markets',
  'cemeteries',
  'sports halls',
  'archives',
];

function report(index: number): Paper[] {
  const subject = SUBJECTS[index % SUBJECTS.length];
  const day = String((index % 27) + 1).padStart(2, '0');
  const paragraphs = Array.from(
    { length: EACH },
    (_, at) =>
      `${at + 1}. In year ${at} the service for ${subject} in ward ${index}-${at} cost £${at + 1},000 and was used by ${at * 7} residents. Members asked whether this would be reviewed.`,
  );
  const bytes = `AMENITIES COMMITTEE\n\n${Number(day)} MAY 2021\n\n${subject?.toUpperCase()} REPORT ${index}\n\nREPORT OF THE DIRECTOR\n\nBackground\n\n${paragraphs.join('\n')}\n`;
  return [...parseFile({ file: `amenities-2021-05-${day}-${index}.txt`, bytes }).papers];
}

/** Processor time, so that other work on the machine does not count. */
it('briefs on ten thousand paragraphs in under two seconds, the first time too', async () => {
  const papers = Array.from({ length: PARAGRAPHS / EACH }, (_, index) => report(index)).flat();
  const briefing = createBriefing({
    retrieve: async () => ({ kept: [], rejected: [], confidence: 0 }),
    library: { papers: () => papers, readings: () => [] },
    glossary: createGlossary([]),
  });
  const started = process.cpuUsage();
  const made = await briefing('footpaths');
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(2000);
  expect(papers.flatMap(({ nodes }) => nodes).length).toBeGreaterThan(PARAGRAPHS);
  expect(made.kind).toBe('briefing');
});
