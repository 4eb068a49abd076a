import { expect, test } from 'vitest';
import { madeLibrary } from '../../scripts/bench/made-library.ts';
import { spread } from '../../scripts/bench/timing.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';

test('a made library is the same each time, and every paragraph of it is read as one numbered paragraph', () => {
  const papers = [...madeLibrary(250)];
  expect([...madeLibrary(250)]).toEqual(papers);
  expect(papers.map(({ paragraphs }) => paragraphs.length)).toEqual([100, 100, 50]);
  for (const { file, text, paragraphs } of papers) {
    const nodes = parseFile({ file, bytes: text }).papers.flatMap((paper) => paper.nodes);
    const numbered = nodes.filter(({ kind }) => kind === 'paragraph');
    expect(numbered.map(({ label }) => label)).toEqual(paragraphs.map((_, index) => `${index + 1}`));
  }
});

test('percentiles are those of the times given, in whatever order', () => {
  const times = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(spread(times)).toEqual({ p50: 51, p95: 96 });
});
