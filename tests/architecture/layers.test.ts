import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { importsBelow, layerFault } from './layers.ts';

const PLANTED: readonly (readonly [file: string, specifier: string])[] = [
  ['papers/planted.ts', 'node:fs'],
  ['papers/planted.ts', '../parsing/parse-file.ts'],
  ['indicators/planted.ts', '../indexing/passage.ts'],
  ['indexing/planted.ts', 'better-sqlite3'],
  ['retrieval/planted.ts', '../answering/answer.ts'],
  ['retrieval/planted.ts', 'hnswlib-node'],
  ['answering/checks/planted.ts', '../../slack/app.ts'],
  ['answering/planted.ts', '@langchain/core/messages'],
  ['briefing/planted.ts', '@slack/types'],
  ['slack/planted.ts', '../adapters/sqlite/open-database.ts'],
  ['workspace/planted.ts', '../slack/app.ts'],
  ['adapters/files/planted.ts', '../../workspace/open-workspace.ts'],
  ['main.ts', './adapters/files/read-library.ts'],
];

const ALLOWED: readonly (readonly [file: string, specifier: string])[] = [
  ['papers/planted.ts', 'node:crypto'],
  ['papers/planted.ts', 'zod'],
  ['answering/planted.ts', '../retrieval/retrieve.ts'],
  ['adapters/files/planted.ts', '../../papers/paper.ts'],
  ['slack/blocks/planted.ts', '@slack/types'],
  ['compose.ts', './adapters/files/read-library.ts'],
];

/** Rooms within a room: held by this test alone, for the lint rule knows the rooms of `src` only. */
const PLANTED_WITHIN: readonly (readonly [file: string, specifier: string])[] = [
  ['parsing/exempt/wordings/planted.ts', '../within/own-words.ts'],
  ['parsing/exempt/listings/planted.ts', '../elsewhere/mentions.ts'],
  ['parsing/exempt/planted.ts', './wordings/exempt.ts'],
];

describe('the layers of the house', () => {
  it('hold for every import in src', () => {
    const imports = importsBelow('src');
    expect(imports.length).toBeGreaterThan(50);
    expect(imports.map(layerFault).filter(Boolean)).toEqual([]);
  });

  it.each([...PLANTED, ...PLANTED_WITHIN])('notice %s importing %s', (from, specifier) => {
    expect(layerFault({ from, specifier })).toContain(from);
  });

  it.each(ALLOWED)('let %s import %s', (from, specifier) => {
    expect(layerFault({ from, specifier })).toBeNull();
  });
});

describe('the lint rule', () => {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-lint-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('fails on each planted import and on none of the allowed ones', () => {
    cpSync('.biome.json', join(folder, '.biome.json'));
    const plant = ([file, specifier]: readonly [string, string], index: number) => {
      const path = join(folder, 'src', index < PLANTED.length ? file.replace('planted', `bad-${index}`) : file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `import { thing } from '${specifier}';\n\nexport const other = thing;\n`);
    };
    [...PLANTED, ...ALLOWED].forEach(plant);
    const faulty = lintedFiles(folder);
    const expected = PLANTED.map(([file], index) => `src/${file.replace('planted', `bad-${index}`)}`);
    expect(faulty.sort()).toEqual(expected.sort());
  });
});

function lintedFiles(folder: string): string[] {
  const biome = join(process.cwd(), 'node_modules', '.bin', 'biome');
  try {
    execFileSync(biome, ['lint', '--only=style/noRestrictedImports', '--reporter=github'], {
      cwd: folder,
      stdio: 'pipe',
    });
    return [];
  } catch (failure) {
    const output = String((failure as { stdout?: Buffer }).stdout);
    return [...new Set([...output.matchAll(/file=[^,\s]*?(src\/[^,\s]+)/g)].map((match) => match[1] ?? ''))];
  }
}
