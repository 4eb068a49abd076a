import type { Vocabulary } from '../../retrieval/passage-search.ts';
import { otherJudgement, untoldDirection } from '../measure/premise.ts';
import type { Reading } from '../quoting/quoting-writer.ts';
import { DOUBT } from '../quoting/weights.ts';
import type { Shelf } from '../shelf.ts';
import { unspokenSubject } from './of-attribute.ts';
import { uncounted } from './of-count.ts';
import { noFigure, otherGroup, otherMeasure, otherPredicate, otherSex } from './of-figure.ts';
import { unnamed } from './of-instances.ts';
import {
  elsewhere,
  noContact,
  noFullName,
  noOfficeHolder,
  silentInspectors,
  silentPerson,
  unknownName,
  wrongBody,
} from './of-names.ts';
import { noLength, noMotion, noRecord, otherAge, undefinedThing, wrongShape } from './of-shape.ts';
import { unnamedSpeaker } from './of-speaker.ts';
import { otherPeriod, stillToCome } from './of-time.ts';

/** Why the sentences found are not an answer, in the reader's words. A firm doubt is a reason that no wording can mend. */
export interface Doubt {
  readonly why: string;
  readonly firm: boolean;
}

/** Weighs whether what was found answers at all; null where it does. */
export function whyDoubt(reading: Reading, vocabulary: Pick<Vocabulary, 'frequencies'>, shelf: Shelf): Doubt | null {
  const why = firmDoubt(reading, vocabulary, shelf);
  if (why) return { why, firm: true };
  const { terms, scored, quotes } = reading;
  const mendable = softDoubt(reading) ?? unspokenSubject(reading, vocabulary);
  if (mendable) return { why: mendable, firm: false };
  const quoted = scored.filter(({ passage }) => quotes.some((quote) => quote.passage === passage));
  const spoken = Math.max(scored[0]?.coverage ?? 0, ...quoted.map(({ coverage }) => coverage));
  const theirs = terms.length === 0 && quoted.some((sentence) => sentence.spoken);
  const weak = quotes.length === 0 || (!theirs && (terms.length === 0 || spoken < DOUBT.coverage));
  return weak ? { why: 'The papers do not say.', firm: false } : null;
}

/** What another choice of sentences might mend. */
function softDoubt(reading: Reading): string | null {
  return (
    narrowerCount(reading) ??
    unnamed(reading) ??
    unnamedSpeaker(reading) ??
    otherPeriod(reading) ??
    stillToCome(reading) ??
    noMotion(reading) ??
    noLength(reading) ??
    undefinedThing(reading) ??
    noFigure(reading) ??
    otherMeasure(reading) ??
    otherGroup(reading) ??
    otherSex(reading) ??
    otherPredicate(reading) ??
    otherDirection(reading)
  );
}

/** A rise or a fall that the question takes for granted and the passages do not speak of. */
function otherDirection({ question, quotes }: Reading): string | null {
  const said = quotes.map(({ passage }) => `${passage.text} ${passage.context}`).join(' ');
  const why = untoldDirection(question.question, said) ?? otherJudgement(question.question, said);
  const [first] = quotes;
  return why && first ? `${why} What they say: “${first.sentences.join(' ')}”` : why;
}

/** Where only something narrower than what is asked for is counted. */
function narrowerCount({ quotes, scored }: Reading): string | null {
  const [first] = quotes;
  const narrower =
    first && scored.find(({ passage, text }) => passage === first.passage && first.sentences.includes(text));
  return narrower?.narrower ? 'The papers count only a part of that.' : null;
}

function firmDoubt(reading: Reading, vocabulary: Pick<Vocabulary, 'frequencies'>, shelf: Shelf): string | null {
  const { question, scored } = reading;
  const [best] = scored;
  if (question.periods.length > 0 && best?.time === 'conflicts') {
    return `The papers do not say for ${question.periods.map(({ label }) => label).join(' or ')}.`;
  }
  return (
    wrongBody(reading, shelf) ??
    silentPerson(reading) ??
    silentInspectors(reading) ??
    elsewhere(reading, vocabulary, shelf) ??
    noOfficeHolder(reading) ??
    otherAge(reading) ??
    noContact(reading) ??
    noFullName(reading) ??
    unknownName(reading, vocabulary, shelf) ??
    noRecord(reading, shelf) ??
    wrongShape(reading) ??
    uncounted(reading)
  );
}
