import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../../src/adapters/files/readers/read-bytes.ts';
import type { ParsedFile } from '../../../../src/papers/paper.ts';
import { parseFile } from '../../../../src/parsing/parse-file.ts';
import { sayNode, sayPaper } from '../../../parsing/say-golden.ts';

const folder = new URL('../../../fixtures/formats/', import.meta.url);
const files = readdirSync(folder);

interface Golden {
  readonly papers: readonly string[];
  readonly nodes: readonly string[];
  readonly webAddress?: string;
  readonly people?: readonly string[];
  /** Ranges of lines of the file that carry no content. */
  readonly furniture?: readonly (readonly [number, number])[];
  readonly findings: readonly string[];
}

async function parse(file: string): Promise<ParsedFile> {
  const bytes = readFileSync(new URL(file, folder));
  const read = await readBytes(bytes);
  if (!read) throw new Error(`${file} was taken for plain text`);
  return parseFile({ file, bytes, read });
}

describe('saved pages and answers of the web service', () => {
  it.each(files.filter((file) => file.endsWith('.json')))('%s', async (golden) => {
    const expected = JSON.parse(readFileSync(new URL(golden, folder), 'utf8')) as Golden;
    const file = files.find((name) => name !== golden && name.startsWith(golden.replace(/json$/, ''))) ?? '';
    const { papers, findings, furniture } = await parse(file);
    const people = papers.flatMap((paper) => paper.people);
    expect({
      papers: papers.map(sayPaper),
      nodes: papers.flatMap(({ nodes }) => nodes).map(sayNode),
      findings: findings.map(({ rule }) => rule),
      ...(expected.webAddress ? { webAddress: papers[0]?.webAddress } : {}),
      ...(expected.furniture ? { furniture: furniture.map(({ lines }) => lines) } : {}),
      ...(expected.people
        ? { people: people.map(({ capacity, name, role }) => [capacity, name, role].filter(Boolean).join(' | ')) }
        : {}),
    }).toEqual(expected);
  });
});
