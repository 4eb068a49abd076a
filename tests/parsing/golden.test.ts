import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLibrary } from '../../src/parsing/parse-library.ts';
import { lostLines } from './nothing-lost.ts';
import { sayNode, sayPaper, sayRows } from './say-golden.ts';

const folder = new URL('../fixtures/parsing/', import.meta.url);
const files = readdirSync(folder);
const goldens = files.filter((file) => file.endsWith('.json'));

interface Golden {
  readonly papers: readonly string[];
  readonly nodes: readonly string[];
  readonly people?: readonly string[];
  readonly furniture?: readonly number[];
  /** Every table row with the name of each column beside its cell. */
  readonly rows?: readonly string[];
  readonly findings: readonly string[];
}

describe('small papers, one oddity each', () => {
  it.each(goldens)('%s', (golden) => {
    const expected = JSON.parse(readFileSync(new URL(golden, folder), 'utf8')) as Golden;
    const file = files.find((name) => name !== golden && name.startsWith(golden.replace(/json$/, ''))) ?? '';
    const text = readFileSync(new URL(file, folder), 'utf8');
    const [parsed] = parseLibrary([{ file, bytes: text }]);
    if (!parsed) throw new Error('nothing parsed');
    const people = parsed.papers.flatMap((paper) => paper.people);
    expect({
      papers: parsed.papers.map(sayPaper),
      nodes: parsed.papers.flatMap((paper) => paper.nodes).map(sayNode),
      findings: parsed.findings.map(({ rule }) => rule),
      ...(expected.furniture ? { furniture: parsed.furniture.map(({ lines }) => lines[0]).sort((a, b) => a - b) } : {}),
      ...(expected.rows ? { rows: parsed.papers.flatMap((paper) => paper.nodes).flatMap(sayRows) } : {}),
      ...(expected.people
        ? { people: people.map(({ capacity, name, role }) => [capacity, name, role].filter(Boolean).join(' | ')) }
        : {}),
    }).toEqual(expected);
    expect(lostLines(parsed, text)).toEqual([]);
  });
});
