import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/answering/checks/check-draft.ts';
import { type DraftFixture, readDrafts, readLines } from '../../support/draft-fixtures.ts';

const WAYS = [
  'attribution-swapped',
  'comparator-swapped',
  'decision-status',
  'general-knowledge',
  'hedge-dropped',
  'invented-cause',
  'invented-committee',
  'merged-sources',
  'negation-dropped',
  'plan-as-done',
  'quantity-qualifier',
  'reversed-direction',
  'scope-widened',
  'subset-as-whole',
  'swapped-figure',
  'unit-swapped',
  'wrong-mark',
  'wrong-period',
];

const NEAR_WAYS = [
  'general-knowledge',
  'invented-committee',
  'merged-sources',
  'reversed-direction',
  'swapped-figure',
  'wrong-mark',
  'wrong-period',
];

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

/**
 * The near-quotations are what the prompts ask a model for: what the checks were tuned on keeps to the aim of 2 % and 5 %;
 * the newest half dropped 15 % of the right ones when it was first scored, and keeps to what was mended since. The freer
 * drafts put other words in the place of the papers'; their wrong ones have to be caught as well, and their right ones are
 * mostly dropped, on purpose.
 */
describe.each([
  { half: 'near-development', mostWrong: 0.02, mostRight: 0.05 },
  { half: 'near-held-out', mostWrong: 0.02, mostRight: 0.06 },
  { half: 'development', mostWrong: 0.02, mostRight: 0.46 },
  { half: 'held-out', mostWrong: 0.06, mostRight: 0.64 },
] as const)('draft answers, $half', ({ half, mostWrong, mostRight }) => {
  const { wrong, passed, right, dropped } = measure(readDrafts(half));
  const share = (part: number, whole: number) => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

  it('lets few of the wrong ones pass and drops few of the right ones', () => {
    console.log(
      `${half}: wrong drafts that pass ${share(passed.length, wrong)}, right drafts that lose a statement ${share(dropped.length, right)}`,
    );
    expect({ passed: passed.map(({ id }) => id), share: passed.length / wrong }).toSatisfy(
      (result: { share: number }) => result.share <= mostWrong,
    );
    expect({ dropped: dropped.map(({ id }) => id), share: dropped.length / right }).toSatisfy(
      (result: { share: number }) => result.share <= mostRight,
    );
  });

  it('is wrong in every way, a good part of it', () => {
    const ways = new Set(readDrafts(half).flatMap((draft) => draft.wrong ?? []));
    expect([...ways].sort()).toEqual(half.startsWith('near') ? NEAR_WAYS : WAYS);
    expect(wrong).toBeGreaterThanOrEqual(0.35 * (wrong + right));
  });
});

describe('the passages behind the drafts', () => {
  it('stand in the papers they are said to be taken from', () => {
    const flat = (text: string) => text.replace(/[\s\u00a0]+(?:[-•] )?/g, ' ');
    const folders = [
      '../../../knowledge/papers/',
      '../../fixtures/evaluation-papers/',
      '../../fixtures/more-evaluation-papers/',
      '../../fixtures/briefing-papers/',
    ];
    const read = (file: string) =>
      folders.flatMap((folder) => {
        try {
          return [flat(readFileSync(new URL(`${folder}${file}`, import.meta.url), 'utf8'))];
        } catch {
          return [];
        }
      })[0];
    for (const { id, file, text } of readLines<{ id: string; file?: string | null; text: string }>('passages.jsonl')) {
      if (file) expect(read(file), id).toContain(flat(text));
    }
  });
});
