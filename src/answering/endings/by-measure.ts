import type { Passage } from '../../indexing/passage.ts';
import type { Reading } from '../../indicators/indicator.ts';
import type { AskDependencies } from '../ask-dependencies.ts';
import { quoteFrom } from '../cite.ts';
import { type CitedPart, joinParts } from '../cited-part.ts';
import { otherCounted, otherGroup, otherPredicate, otherSex } from '../doubt/of-figure.ts';
import { answerFromReadings } from '../measure/answer-from-readings.ts';
import { isPaperOf } from '../paper-of-place.ts';
import { asksMoney, statesMoney } from '../question/asks-money.ts';
import type { Understanding } from '../question/understand.ts';
import { isOfSomethingNarrower } from '../quoting/counts-narrower.ts';
import { type Reading as CloseReading, readForQuotes } from '../quoting/quoting-writer.ts';
import { DOUBT } from '../quoting/weights.ts';
import type { Shelf } from '../shelf.ts';
import type { Ending, Endings } from './endings.ts';
import { answerSecondAsk } from './second-ask.ts';

/** Answers a question about indicators from their readings and the paragraph that speaks of them; null for other questions. */
export async function answerByMeasure(
  question: Understanding,
  deps: AskDependencies,
  end: Endings,
  own: string = question.question,
): Promise<Ending | null> {
  const library = deps.indicators?.();
  if (!library) return null;
  const measured = answerFromReadings(question, library, own);
  if (!measured) return null;
  switch (measured.kind) {
    case 'several':
      return end.clarify(measured.choices);
    case 'no-figure':
      return { ...end.nothingFound(measured.message, undefined, measured.nearest), indicator: measured.indicator };
    case 'answered': {
      const elsewhere = placeElsewhere(question, measured.about, deps.shelf);
      if (elsewhere && deps.shelf.papers().some((paper) => isPaperOf(elsewhere, paper, deps.shelf))) return null;
      if (elsewhere)
        return end.nothingFound(`The papers give no figure for ${elsewhere}.`, undefined, measured.about[0]?.source);
      const closely = await readRows(question, measured.about, deps);
      const part = onlyAPart(question, measured.about);
      if (!measured.plain && asksMoney(question.question) && !closely.quotes.some(({ passage }) => isOfMoney(passage)))
        return null;
      if (!measured.plain && (part || !speaksOfIt(closely))) return null;
      const strayed =
        part ?? otherSex(closely) ?? otherGroup(closely) ?? otherPredicate(closely) ?? otherCounted(closely);
      if (strayed) return end.nothingFound(strayed, undefined, measured.about[0]?.source);
      const narrated = measured.narrate
        ? await Promise.all(measured.about.map((reading) => narrate(question, reading, deps)))
        : [];
      const parts = measured.parts.flatMap((part, index) => [part, ...(narrated[index] ? [narrated[index]] : [])]);
      const [only] = measured.narrate && measured.about.length === 1 ? measured.about : [];
      const beside = only
        ? await answerSecondAsk(question.question, only, parts.map(({ text }) => text).join('\n'), deps)
        : null;
      return end.answered(joinParts(beside ? [...parts, beside] : parts), measured.about, measured.indicator);
    }
    default:
      return measured satisfies never;
  }
}

/** "Wexmoor city" is another place than the county of its name. */
const CITY = (place: string) => new RegExp(`\\b${place} (?:city|town|borough|district|village)\\b(?! council)`, 'i');

/** A place or body the figure is wanted for of which the reading's paper never speaks. */
function placeElsewhere({ question, names }: Understanding, about: readonly Reading[], shelf: Shelf): string | null {
  const places = names.filter((name) =>
    new RegExp(
      `\\b(?:in|for|across|of|at|do|does|did|has|have|is|are|was|were|will|can) (?:the )?${name}\\b|\\b${name}['’]s\\b`,
    ).test(question),
  );
  const papers = shelf.papers().filter(({ id }) => about.some(({ paper }) => paper === id));
  const town = places.find(
    (place) =>
      CITY(place).test(question) &&
      papers.every(({ id }) => !shelf.passagesOf(id).some(({ text }) => CITY(place).test(text))),
  );
  if (town) return CITY(town).exec(question)?.[0] ?? town;
  return places.find((place) => !papers.some((paper) => isPaperOf(place, paper, shelf))) ?? null;
}

/** Where every reading found is of less than the question asks to count. */
function onlyAPart(question: Understanding, about: readonly Reading[]): string | null {
  const names = about.map(({ indicator, reportedAs }) => reportedAs || indicator.name);
  const parts = names.every((name) => isOfSomethingNarrower(name, question));
  return parts
    ? `The papers do not count that as a whole, only ${names.map((name) => `“${name}”`).join(' and ')}.`
    : null;
}

/** The rows of some readings and the prose about them, read with a question in mind. */
async function readRows(
  question: Understanding,
  about: readonly Reading[],
  { shelf, words }: AskDependencies,
): Promise<CloseReading> {
  const wanted = new Set(
    about.flatMap(({ source, narrative }) => [source.reference, ...narrative.map(({ reference }) => reference)]),
  );
  const passages = [...new Set(about.map(({ paper }) => paper))]
    .flatMap((paper) => shelf.passagesOf(paper))
    .filter(({ source }) => wanted.has(source.reference));
  const read = await readForQuotes(
    question,
    passages.map((passage) => ({ passage, score: 1, parts: {}, rejected: null })),
    words,
  );
  const quotes = passages.map((passage, offered) => ({ passage, offered, sentences: passage.sentences, score: 1 }));
  return { ...read, quotes };
}

/** Money in a row stands in its cells, or in what its columns, name and headings say it counts: "Cost (£000)". */
function isOfMoney({ text, context, source }: Passage): boolean {
  return statesMoney(`${source.text} ${text} ${context}`) || /\b(?:costs?|spend(?:ing)?|budget|price)\b/i.test(text);
}

/** Whether the row and the prose about it speak of enough of the question; else an everyday word has led astray. */
function speaksOfIt({ scored: [best] }: CloseReading): boolean {
  return best === undefined || best.coverage >= DOUBT.ofMeasure;
}

/** The sentence of the paper's prose about a reading that fits the question best. */
async function narrate(
  question: Understanding,
  reading: Reading,
  { shelf, words }: AskDependencies,
): Promise<CitedPart | null> {
  const wanted = new Set(reading.narrative.map(({ reference }) => reference));
  if (wanted.size === 0) return null;
  const offered = shelf
    .passagesOf(reading.paper)
    .filter(({ source }) => wanted.has(source.reference))
    .map((passage) => ({ passage, score: 1, parts: {}, rejected: null }));
  const { quotes } = await readForQuotes(question, offered, words);
  const quote = quotes.find(({ sentences }) => /\d/.test(sentences.join(' ').replace(TIMES, ' ')));
  if (!quote) return null;
  return {
    text: quote.sentences.join(' '),
    from: [{ source: quote.passage.source, quote: quoteFrom(quote.passage, quote.sentences) }],
  };
}

/** Prose that only says when an indicator is reported tells nothing beside its row. */
const TIMES = /\b(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?\b|\b(?:q|quarter )\d\b|\b\d{1,2}[- ]year[- ]olds?\b/gi;
