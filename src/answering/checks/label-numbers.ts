import type { Evidence, Reading } from './evidence.ts';
import type { Figure } from './figures.ts';
import { type Word, wordsOf } from './plain-text.ts';
import { rootsAgree } from './safe-words.ts';
import { isLabelNumber } from './slot-labels.ts';

/** A number that belongs to a name ("aged 10-17", "within 12 months") and stands in the passage beside none of the same words; else null. */
export function strayLabelNumber(claim: Reading, { sentences }: Evidence): Figure | null {
  const stray = claim.figures.find(
    (figure) =>
      isLabelNumber(figure, claim.plain) &&
      !isTheSameOrdinal(figure, claim, sentences) &&
      !sentences.some((sentence) =>
        sentence.figures.some(
          (printed) => printed.value === figure.value && shareAWord(claim, figure, sentence, printed),
        ),
      ),
  );
  return stray ?? null;
}

/** "the third": what it is the third of may stand further back. */
const isTheSameOrdinal = ({ words, start }: Figure, { plain }: Reading, sentences: readonly Reading[]): boolean =>
  /\bthe $/i.test(plain.slice(0, start)) &&
  sentences.some((sentence) => new RegExp(`\\bthe ${words}\\b`, 'i').test(sentence.plain));

function shareAWord(claim: Reading, figure: Figure, sentence: Reading, printed: Figure): boolean {
  const [own, theirs] = [beside(claim, figure), beside(sentence, printed)];
  return own.some((word, side) => {
    const other = theirs[side];
    return word !== undefined && other !== undefined && rootsAgree(word, other);
  });
}

const LITTLE = /^(?:the|a|an|of|was|were|is|are|in|at|to|and|for)$/i;

/** The next word on each side that says something. */
function beside({ plain }: Reading, { start, end }: Figure): [Word | undefined, Word | undefined] {
  const before = /[^;:]*$/.exec(plain.slice(0, start))?.[0] ?? '';
  const after = /^[^;:]*/.exec(plain.slice(end))?.[0] ?? '';
  const says = ({ text }: Word): boolean => !LITTLE.test(text);
  return [wordsOf(before).findLast(says), wordsOf(after).find(says)];
}
