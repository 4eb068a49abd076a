import type { Passage } from '../../indexing/passage.ts';
import type { Statement } from '../draft.ts';
import { readSentence } from './evidence.ts';
import { meansTheSame } from './plain-text.ts';
import { contentWords } from './support.ts';

const LONGEST_RUN = 3;

/**
 * The words of the passage that support a statement best, verbatim: the shortest run of up to three sentences that holds
 * its figures and most of its words; the whole row of a table.
 */
export function supportingQuote(statement: Statement | string, passage: Passage): string {
  const { text } = passage;
  if (passage.kind === 'table-row') return text;
  const places = placesOf(passage.sentences, text);
  if (places.length === 0) return text;
  const claim = readSentence(typeof statement === 'string' ? statement : statement.text);
  const wanted = contentWords(claim);
  const runs = places.flatMap(([from], index) =>
    places.slice(index, index + LONGEST_RUN).map(([, to], length) => {
      const quote = text.slice(from, to);
      const { figures, whens, words } = readSentence(quote);
      const facts =
        claim.figures.filter(({ value }) => figures.some((figure) => figure.value === value)).length +
        claim.whens.filter((when) =>
          whens.some(({ parts }) =>
            Object.entries(when.parts).every(([part, value]) =>
              Object.entries(parts).some(([other, given]) => other === part && given === value),
            ),
          ),
        ).length;
      const shared = wanted.filter(({ stem }) => words.some((word) => meansTheSame(word.stem, stem))).length;
      // where two runs hold as much, the small words decide
      const small = claim.words.filter(({ stem }) => words.some((word) => word.stem === stem)).length;
      return { quote, score: 3 * facts + shared + small / 20 - 1.5 * length - quote.length / 2000 };
    }),
  );
  return runs.toSorted((a, b) => b.score - a.score)[0]?.quote ?? text;
}

/** Where each sentence stands in the text; empty where one does not stand there verbatim. */
function placesOf(sentences: readonly string[], text: string): (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  let from = 0;
  for (const sentence of sentences) {
    const at = text.indexOf(sentence, from);
    if (at < 0) return [];
    places.push([at, at + sentence.length]);
    from = at + sentence.length;
  }
  return places;
}
