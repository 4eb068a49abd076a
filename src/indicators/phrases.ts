import { vocabulary } from './vocabulary.ts';
import { stem, wordsOf } from './words.ts';

/** Words of the sector that stand for ideas. */
export interface Phrase {
  readonly stems: readonly string[];
  readonly concepts: readonly (readonly string[])[];
}

const byFirstStem = new Map<string, readonly Phrase[]>();
for (const { concepts, phrases } of vocabulary) {
  for (const phrase of phrases) {
    const stems = wordsOf(phrase).map(stem);
    const first = stems[0];
    if (first === undefined) continue;
    const others = byFirstStem.get(first) ?? [];
    byFirstStem.set(
      first,
      [...others, { stems, concepts }].sort((a, b) => b.stems.length - a.stems.length),
    );
  }
}

/** The longest phrase that begins at a place in a text given as stems. */
export function phraseAt(stems: readonly string[], at: number): Phrase | undefined {
  const choices = byFirstStem.get(stems[at] ?? '') ?? [];
  return choices.find(({ stems: wanted }) => wanted.every((word, index) => stems[at + index] === word));
}
