import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/answering/checks/check-draft.ts';
import { type DraftFixture, readDrafts, readLines } from '../../support/draft-fixtures.ts';

/** How many wrong drafts get through and how many right statements are lost. */
function measure(drafts: readonly DraftFixture[]) {
  const wrong = drafts.filter((draft) => draft.wrong !== null);
  const right = drafts.filter((draft) => draft.wrong === null);
  const kept = (draft: DraftFixture) =>
    checkDraft({ statements: draft.statements, missing: null, answered: true }, draft.passages).statements;
  const passed = wrong.filter((draft) => kept(draft).length === draft.statements.length);
  const dropped = right.filter((draft) => kept(draft).length < draft.statements.length);
  return { wrong: wrong.length, passed, right: right.length, dropped };
}

describe.each(['development', 'held-out'] as const)('draft answers, %s half', (half) => {
  const { wrong, passed, right, dropped } = measure(readDrafts(half));
  const share = (part: number, whole: number) => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

  it('lets at most 2 % of the wrong ones pass and drops at most 5 % of the right ones', () => {
    console.log(
      `${half}: wrong drafts that pass ${share(passed.length, wrong)}, right drafts that lose a statement ${share(dropped.length, right)}`,
    );
    expect({ passed: passed.map(({ id }) => id), share: passed.length / wrong }).toSatisfy(
      (result: { share: number }) => result.share <= 0.02,
    );
    expect({ dropped: dropped.map(({ id }) => id), share: dropped.length / right }).toSatisfy(
      (result: { share: number }) => result.share <= 0.05,
    );
  });

  it('is half wrong, in all seven ways', () => {
    const ways = new Set(readDrafts(half).flatMap((draft) => draft.wrong ?? []));
    expect([...ways].sort()).toEqual([
      'general-knowledge',
      'invented-committee',
      'merged-sources',
      'reversed-direction',
      'swapped-figure',
      'wrong-mark',
      'wrong-period',
    ]);
    expect(wrong).toBeGreaterThanOrEqual(0.45 * (wrong + right));
  });
});

describe('the passages behind the drafts', () => {
  it('stand in the papers they are said to be taken from', () => {
    const flat = (text: string) => text.replace(/[\s\u00a0]+/g, ' ');
    const folders = ['../../../knowledge/papers/', '../../fixtures/evaluation-papers/'];
    const read = (file: string) =>
      folders.flatMap((folder) => {
        try {
          return [flat(readFileSync(new URL(`${folder}${file}`, import.meta.url), 'utf8'))];
        } catch {
          return [];
        }
      })[0];
    for (const { id, file, text } of readLines<{ id: string; file: string | null; text: string }>('passages.jsonl')) {
      if (file !== null) expect(read(file), id).toContain(flat(text));
    }
  });
});
