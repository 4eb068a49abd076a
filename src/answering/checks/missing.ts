import type { Evidence } from './evidence.ts';
import { readSentence } from './evidence.ts';
import { nameSourceOf, nameStands, readNames } from './names.ts';
import { meansTheSame, plainText, wordsOf } from './plain-text.ts';
import { foreignMarkup } from './quotations.ts';
import { contentWords } from './support.ts';

const PLAIN_WORDS = wordsOf(
  'answer question information detail data breakdown reason offered found find covered mentioned shown passages documents available recorded explain described specific exact later recent update anything',
).map(({ stem }) => stem); // prettier-ignore
const LONGEST = 240;

/** What a draft says is missing, where it says so in words of the question and the passages and states no figure of its own; otherwise a plain sentence. */
export function checkedMissing(missing: string | null, question: string, evidence: readonly Evidence[]): string | null {
  if (missing === null || missing.trim() === '') return null;
  const plain = plainText(missing);
  const asked = readSentence(question);
  const said = readSentence(plain);
  const names = [nameSourceOf(question), ...evidence.flatMap((source) => source.names)];
  const known = [...asked.words, ...evidence.flatMap(({ sentences }) => sentences.flatMap(({ words }) => words))];
  const stray = contentWords(said).filter(
    ({ stem }) =>
      !PLAIN_WORDS.some((word) => meansTheSame(word, stem)) && !known.some((word) => meansTheSame(word.stem, stem)),
  );
  const clean =
    plain.length <= LONGEST &&
    foreignMarkup(plain, []) === null &&
    said.figures.every(({ value }) => asked.figures.some((figure) => figure.value === value)) &&
    said.whens.every(({ words }) => plainText(question).toLowerCase().includes(words.toLowerCase())) &&
    readNames(plain).every((name) => nameStands(name, names)) &&
    stray.length <= 1;
  return clean ? plain : 'The papers found do not say the rest of what was asked.';
}
