import type { Evidence, Reading } from './evidence.ts';
import { withLists } from './lists.ts';
import { nameStands, readNames } from './names.ts';
import { isEmptyWord, meansTheSame, type Word } from './plain-text.ts';
import { SUPPORT } from './thresholds.ts';

/** The words of a reading that carry content: no grammar, no reporting, no figures or dates. */
export function contentWords({ words, figures, whens }: Reading): Word[] {
  const inside = (word: Word): boolean =>
    [...figures, ...whens].some(({ start, end }) => word.start < end && word.end > start);
  return words.filter((word) => !isEmptyWord(word) && !inside(word) && !DIRECTION.test(word.text));
}

/** Directions are compared by themselves; here "rose" may stand for "an increase". */
const DIRECTION =
  /^(?:increas|decreas|rise|rose|rising|fell|fall|higher|lower|fewer|above|below|up|down|grew|grow|drop|declin|reduc|slight|better|worse|improv)/i;

/** Share of `words` (0 to 1) that the passage or what stands around it holds, in the same or an everyday other form. */
export function supportOf(words: readonly Word[], evidence: Evidence, around: readonly Word[]): number {
  if (words.length === 0) return 1;
  const text = evidence.sentences.flatMap((sentence) => sentence.words);
  const weight = (word: Word, index: number): number => (index > 0 && /^\p{Lu}/u.test(word.text) ? SUPPORT.name : 1);
  const held = ({ stem }: Word): number => {
    if (text.some((other) => meansTheSame(other.stem, stem))) return 1;
    return around.some((other) => meansTheSame(other.stem, stem)) ? SUPPORT.around : 0;
  };
  const total = words.reduce((sum, word, index) => sum + weight(word, index), 0);
  return words.reduce((sum, word, index) => sum + weight(word, index) * held(word), 0) / total;
}

/** Verbs that carry a sentence and claim nothing by themselves ("reached 81%", "brought in", "is based on"). */
const LIGHT =
  /^(?:reach|bring|carr|lead|draw|drew|cover|mean|find|found|look|want|lie|lay|turn|run|keep|serve|rest|fall|mov|far|once|old|olds|future|almost|nearly|about|roughly|receive|stay|sit|bas|involv|concern|relat|regard|contain|consist|featur|describ|represent|account|total|amount|equat|equal|correspond|mention|specif|namely|actual|current|recent|present|altogether|combin|overall|whil|despit|meanwhil)/i; // prettier-ignore

/** The words that the passage and what stands around it do not hold in any form. */
export function strayWords(words: readonly Word[], { sentences, names }: Evidence, around: readonly Word[]): Word[] {
  const known = [...sentences.flatMap((sentence) => sentence.words), ...around];
  return words.filter(
    (word) =>
      !LIGHT.test(word.text) &&
      !known.some((other) => meansTheSame(other.stem, word.stem)) &&
      !readNames(`of ${word.text}`).some((name) => nameStands(name, names)),
  );
}

/** The sentences of a passage that a statement rests on: those that share most with it, and those that go on from them. */
export function sentencesBehind(statement: Reading, evidence: Evidence): Reading[] {
  const sentences = withLists(evidence.sentences);
  const wanted = contentWords(statement);
  const scores = sentences.map((sentence) => sharedWith(sentence, wanted, statement));
  const best = Math.max(0, ...scores);
  if (best === 0) return [...sentences];
  return sentences.filter((sentence, index) => {
    if ((scores[index] ?? 0) >= Math.max(0.6 * best, 0.5)) return true;
    return (
      (scores[index - 1] ?? 0) >= Math.max(0.8 * best, 0.5) &&
      /^(?:This|These|It|They|That|Those|Such)\b/.test(sentence.plain)
    );
  });
}

function sharedWith(sentence: Reading, wanted: readonly Word[], statement: Reading): number {
  const words = wanted.filter(({ stem }) => sentence.words.some((other) => meansTheSame(other.stem, stem))).length;
  const figures = statement.figures.filter(({ value }) =>
    sentence.figures.some((other) => other.value === value),
  ).length;
  return words + 2 * figures;
}
