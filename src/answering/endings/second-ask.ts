import type { Passage } from '../../indexing/passage.ts';
import type { Reading } from '../../indicators/indicator.ts';
import type { AskDependencies } from '../ask-dependencies.ts';
import { quoteFrom } from '../cite.ts';
import type { CitedPart } from '../cited-part.ts';
import { understand } from '../question/understand.ts';
import { readForQuotes } from '../quoting/quoting-writer.ts';

const SECOND = /[,;–-]? and (?<rest>(?:what|why|how|who)\b[^?]*)\W*$/i;
/** What no row of figures tells. */
const BESIDE_FIGURES =
  /\b(?:done|doing|do about|actions?|address(?:ed|ing)?|helped|why|because|reasons?|behind|caus\w+|expla\w+|plan(?:s|ned)?|respon\w+|who)\b/i;
/** Reports tell what is done about a figure within so many paragraphs, under the same heading. */
const WITHIN = 3;
/** How far what is found must speak of what is asked beside the figure. */
const SPEAKS = 0.25;

/** "… and what is being done about it?": what the paragraphs after a figure say to that; null where nothing beside figures is asked. */
export async function answerSecondAsk(
  question: string,
  reading: Reading,
  said: string,
  { shelf, words }: Pick<AskDependencies, 'shelf' | 'words'>,
): Promise<CitedPart | null> {
  const rest = SECOND.exec(question)?.groups?.['rest'];
  if (!rest || !BESIDE_FIGURES.test(rest)) return null;
  const after = aboutIt(reading, shelf.passagesOf(reading.paper)).filter(
    ({ sentences }) => !sentences.every((sentence) => said.includes(sentence)),
  );
  const asked = understand(`${rest} ${reading.reportedAs}`, words.glossary);
  const offered = after.map((passage) => ({ passage, score: 1, parts: {}, rejected: null }));
  const { quotes, scored } = await readForQuotes(asked, offered, words);
  const [quote] = quotes;
  if (!quote || (scored[0]?.coverage ?? 0) < SPEAKS) return null;
  const { passage, sentences } = quote;
  return { text: sentences.join(' '), from: [{ source: passage.source, quote: quoteFrom(passage, sentences) }] };
}

/** The prose about a reading, and what follows it. */
function aboutIt({ narrative }: Reading, passages: readonly Passage[]): readonly Passage[] {
  const told = new Set(narrative.map(({ reference }) => reference));
  const spoken = passages.filter(({ source }) => told.has(source.reference));
  return passages.filter(
    ({ order, kind, source }) =>
      kind !== 'table-row' &&
      spoken.some(
        (one) =>
          order >= one.order &&
          order <= one.order + WITHIN &&
          one.source.headings.join('\n') === source.headings.join('\n'),
      ),
  );
}
