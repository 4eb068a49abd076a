import { readFileSync } from 'node:fs';
import type { Statement } from '../../src/answering/draft.ts';
import type { Passage } from '../../src/indexing/passage.ts';
import { type PassageFacts, passageOf } from './passages.ts';

/** A draft answer written by hand; `wrong` names what is wrong with its last statement, null where all of it is right. */
export interface DraftFixture {
  readonly id: string;
  readonly wrong: string | null;
  readonly passages: readonly Passage[];
  readonly statements: readonly Statement[];
}

const FOLDER = new URL('../fixtures/drafts/', import.meta.url);

export function readLines<T>(name: string): T[] {
  return readFileSync(new URL(name, FOLDER), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): T => JSON.parse(line));
}

export function readPassages(): Map<string, Passage> {
  return new Map(
    readLines<PassageFacts & { id: string }>('passages.jsonl').map((facts) => [facts.id, passageOf(facts)]),
  );
}

export type DraftFile = 'near-development' | 'near-held-out' | 'development' | 'held-out';

export function readDrafts(half: DraftFile): DraftFixture[] {
  const passages = readPassages();
  return readLines<Omit<DraftFixture, 'passages'> & { offered: string[] }>(`${half}.jsonl`).map(
    ({ offered, ...draft }) => ({
      ...draft,
      passages: offered.map((id) => {
        const passage = passages.get(id);
        if (!passage) throw new Error(`${draft.id} offers ${id}, which passages.jsonl does not hold`);
        return passage;
      }),
    }),
  );
}
