import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { saysClosed } from '../../src/parsing/exempt/wordings/access-words.ts';
import { closed, endsPublic, forbids, maySayClosed } from '../../src/parsing/exempt/wordings/closed-wordings.ts';

const root = new URL('../../', import.meta.url);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, root)).map((file) => readFileSync(new URL(`${folder}${file}`, root), 'utf8'));
const paragraphs = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => text.split(/\n\s*\n/));

const library = paragraphs(filesIn('knowledge/papers/'));
const cases = filesIn('tests/evaluation/exempt-cases/').flatMap((list) =>
  paragraphs(
    list
      .trim()
      .split('\n')
      .flatMap((line): string[] => Object.values(JSON.parse(line).files)),
  ),
);

describe('the first look at a text', () => {
  it('passes by no text of which a line or a sentence says "not public"', () => {
    const says = (part: string): boolean =>
      [closed, forbids, endsPublic].some((wording) => wording.test(part)) || saysClosed(part);
    const texts = [...new Set([...library, ...cases])];
    const passedBy = texts.filter(
      (text) => !maySayClosed(text) && [text, ...text.split(/\n|(?<=[.;!?])\s+/)].some((part) => says(part)),
    );
    expect(texts.length).toBeGreaterThan(2000);
    expect(passedBy).toEqual([]);
  });

  it('lets through few of plain papers', () => {
    expect(library.filter(maySayClosed).length / library.length).toBeLessThan(0.1);
  });
});
