import type { Passage } from '../../src/indexing/passage.ts';
import { searchWords } from '../../src/indexing/search-words.ts';
import type {
  MeaningHit,
  PassageSearch,
  Phrase,
  Scope,
  WordHits,
  WordQuery,
} from '../../src/retrieval/passage-search.ts';

/** A PassageSearch over a list of passages: counts words instead of weighing them, compares every sentence. */
export class MemorySearch implements PassageSearch {
  readonly #passages: readonly Passage[];
  readonly #vectors: ReadonlyMap<string, Float32Array>;

  constructor(passages: readonly Passage[], vectors: ReadonlyMap<string, Float32Array> = new Map()) {
    this.#passages = passages;
    this.#vectors = vectors;
  }

  byWords({ words, pairs, others }: WordQuery, scope: Scope, limit: number): WordHits {
    const single = words.map((word) => [word]);
    const passages = this.#within(scope)
      .map((row) => ({
        ...this.#place(row),
        words: this.#count(row, single),
        pairs: this.#count(row, pairs),
        others: others.filter((ways) => this.#count(row, ways) > 0).length,
      }))
      .filter((hit) => hit.words + hit.others > 0)
      .sort((a, b) => b.words + b.others - a.words - a.others)
      .slice(0, limit);
    const total = (name: (row: number) => string) =>
      passages.reduce(
        (sums, { row, words: score }) => sums.set(name(row), (sums.get(name(row)) ?? 0) + score),
        new Map<string, number>(),
      );
    return {
      passages,
      papers: total((row) => this.#at(row).paper),
      meetings: total((row) => this.#at(row).meeting),
      possible: words.length,
    };
  }

  byMeaning(vector: Float32Array, scope: Scope, limit: number, also: readonly number[]): MeaningHit[] {
    const compared = this.#within(scope)
      .map((row) => {
        const cosines = this.#at(row).sentences.map((sentence) => dot(vector, this.#vectors.get(sentence)));
        return {
          ...this.#place(row),
          best: Math.max(...cosines),
          whole: cosines.reduce((a, b) => a + b, 0) / cosines.length,
        };
      })
      .sort((a, b) => b.best - a.best);
    return compared.filter(({ row }, index) => index < limit || also.includes(row));
  }

  read(rows: readonly number[]): Map<number, Passage> {
    return new Map(rows.map((row) => [row, this.#at(row)]));
  }

  #within({ meetings, papers, exempt }: Scope): number[] {
    return [...this.#passages.keys()].filter((row) => {
      const { meeting, paper, visibility } = this.#at(row);
      if (visibility === 'exempt' && exempt !== 'allowed') return false;
      return (meetings?.includes(meeting) ?? true) && (papers?.includes(paper) ?? true);
    });
  }

  #at(row: number): Passage {
    const passage = this.#passages[row];
    if (!passage) throw new Error(`no passage ${row}`);
    return passage;
  }

  #place(row: number) {
    const { kind, paper, meeting, order } = this.#at(row);
    const paperSize = this.#passages.filter((other) => other.paper === paper).length;
    return { row, kind, paper, meeting, order, paperSize };
  }

  #count(row: number, phrases: readonly Phrase[]): number {
    const text = ` ${searchWords(this.#at(row).text).join(' ')} `;
    return phrases.filter((phrase) => text.includes(` ${phrase.join(' ')} `)).length;
  }
}

function dot(one: Float32Array, other: Float32Array | undefined): number {
  return other ? one.reduce((total, value, index) => total + value * (other[index] ?? 0), 0) : 0;
}
