import type { Reading } from './evidence.ts';
import type { Word } from './plain-text.ts';

const PAST =
  /(?:[a-z]{2}ed|begun|began|held|led|ran|met|gave|given|took|taken|paid|spent|lost|chose|chosen|built|made|bought|left|rose|fell|grew|cut|opened|went|gone|brought|won|set|sent|put|drew|wrote|written|came)$/i;
const NOUN_FOLLOWS = /\b(?:the|a|an|its|their|of|aged) $/i;
const AUXILIARY = /\b(?:has|have|had|will|would|is|are|was|were|be|been|being) (?:\w+ly |also |now |already |not )?$/i;

/** Helping and reporting verbs. */
const SAYS_NOTHING =
  /^(?:been|being|be|had|has|have|having|done|did|was|were|said|told|reported|noted|heard|stated|added|explained|became|not|now|also|only|still|the|a|an|to|by|for|in|at|on|of|no|more|less|from|\d+)$/i;

/** The words that say what happened: past forms, and what follows "has", "was" or "will". */
export const predicatesOf = ({ plain, words }: Reading): Word[] =>
  words.filter((word) => {
    const before = plain.slice(0, word.start);
    return (
      !SAYS_NOTHING.test(word.text) && ((PAST.test(word.text) && !NOUN_FOLLOWS.test(before)) || AUXILIARY.test(before))
    );
  });
