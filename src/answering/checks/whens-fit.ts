import { excludeOneAnother } from './contrary-words.ts';
import type { Reading } from './evidence.ts';
import { isEmptyWord, meansTheSame, wordsOf } from './plain-text.ts';
import type { When } from './whens.ts';

/**
 * The date of a statement that its evidence gives to something else named in the same sentence ("in October in the north
 * and in April in the south"), or null.
 */
export function whenOfAnother(statement: Reading, behind: readonly Reading[]): When | null {
  const said = statement.words.filter((word) => !isEmptyWord(word)).map(({ stem }) => stem);
  const says = (stems: readonly string[]): boolean => stems.some((stem) => said.some((own) => meansTheSame(own, stem)));
  for (const when of statement.whens) {
    for (const sentence of behind) {
      const mine = sentence.whens.find((other) => sameParts(other, when));
      const rivals = sentence.whens.filter(
        (other) => other !== mine && alike(other, when) && !statement.whens.some((stated) => sameParts(stated, other)),
      );
      if (!mine) continue;
      const own = goesWith(mine, sentence);
      for (const rival of rivals) {
        const theirs = goesWith(rival, sentence);
        const contrary = own.some((stem) => !says([stem]) && said.some((word) => excludeOneAnother(word, stem)));
        if (says(less(theirs, own)) && own.length > 0 && (contrary || !says(less(own, theirs)))) return when;
      }
    }
  }
  return null;
}

const sameParts = (a: When, b: When): boolean => JSON.stringify(a.parts) === JSON.stringify(b.parts);
const alike = (a: When, b: When): boolean => Object.keys(a.parts).join() === Object.keys(b.parts).join();
const less = (some: readonly string[], others: readonly string[]): string[] =>
  some.filter((stem) => !others.some((other) => meansTheSame(stem, other)));

/** The words after a date, up to the next break. */
function goesWith({ end }: When, { plain }: Reading): string[] {
  const after = plain.slice(end);
  const span = after.slice(
    0,
    after.search(/[,;:.()]|\b(?:and|but|while|whereas|to|from|than|compared|against|with)\b|$/),
  );
  return wordsOf(span)
    .filter((word) => !isEmptyWord(word))
    .map(({ stem }) => stem);
}
