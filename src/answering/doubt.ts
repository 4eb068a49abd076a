import { searchWords } from '../indexing/search-words.ts';
import type { NodeKind } from '../papers/paper.ts';
import type { Vocabulary } from '../retrieval/passage-search.ts';
import { hasShape } from './quoting/answer-shape.ts';
import type { Reading } from './quoting/quoting-writer.ts';
import { DOUBT } from './quoting/weights.ts';

const MONEY =
  /\bhow much\b.*\b(?:cost|costs|charge[ds]?|pa(?:y|ys|id)|spen[dt]|price|worth|grant|budget|money|funding|fund|allocated|sav(?:e|ed|ings?))\b|\bwhat (?:does|did|will|would) .*\bcost\b|\bwhat(?:'s|’s| is| was| are| were)? (?:the|our|its|their) (?:\w+ )?(?:budget|cost|price|grant|salary|wage|spend|spending|fee)\b|\b(?:salary|wage)\b|\bin pounds\b/i;
const SUM = /£|\b(?:million|billion|pounds|pence)\b/i;
const TITLES = /\b(?:Mrs?|Ms|Miss|Dr|Sir|Councillor|Cllr)\b\.?/g;
const LISTS_OF_NAMES: ReadonlySet<NodeKind> = new Set(['attendance', 'membership', 'contact', 'cover']);
const ABOUT_PEOPLE = /\b(?:who|role|title|member of|attend\w*|present)\b/i;
const NAME =
  /\b(?:Mrs?|Ms|Miss|Dr|Sir|Councillor|Cllr)\.? (?:\p{Lu}\.? ?)*\p{Lu}\p{Ll}+|\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ MP\b/u;
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const OFFICE =
  /\bwho(?:['’]s| is| was) (?:the|our) ((?:\w+ ){0,4}?(?:director|officer|manager|head|chair(?:man)?|lead member|leader|minister|secretary|governor)\b(?: (?:of|for) [\w ]+)?)/i;
const DECIDED =
  /\bresolved\b|\bit was (?:agreed|decided)\b|\b(?:committee|panel|board|cabinet|council|commission|forum) (?:has |had )?(?:agreed|decided|deferred|approved|asked|recommended)\b|\bwill therefore\b/i;
const TITLED = /\b(?:Mrs?|Ms|Miss|Dr|Sir|Councillor|Cllr)\b/;
const BODY =
  /\b(?:did|does|has|by|at|of) (?:the )?((?:\p{Lu}[\p{L}’'-]+ (?:and |of |for |on )?)+(?:Board|Committee|Panel|Commission|Forum|Cabinet|Partnership|Sub-Committee|Assembly|Trust))\b/u;

/** Why the sentences found are not an answer, in the reader's words. A firm doubt is a reason that no wording can mend. */
export interface Doubt {
  readonly why: string;
  readonly firm: boolean;
}

/** Weighs whether what was found answers at all; null where it does. */
export function whyDoubt(reading: Reading, vocabulary: Pick<Vocabulary, 'frequencies'>): Doubt | null {
  const why = firmDoubt(reading, vocabulary);
  if (why) return { why, firm: true };
  const { terms, scored, quotes } = reading;
  const weak = !scored[0] || quotes.length === 0 || terms.length === 0 || scored[0].coverage < DOUBT.coverage;
  return weak ? { why: 'The papers do not say.', firm: false } : null;
}

function firmDoubt(reading: Reading, vocabulary: Pick<Vocabulary, 'frequencies'>): string | null {
  const { question, scored } = reading;
  const [best] = scored;
  if (question.periods.length > 0 && best?.time === 'conflicts') {
    return `The papers do not say for ${question.periods.map(({ label }) => label).join(' or ')}.`;
  }
  return (
    wrongBody(reading) ??
    silentPerson(reading) ??
    elsewhere(reading, vocabulary) ??
    noOfficeHolder(reading) ??
    otherAge(reading) ??
    noContact(reading) ??
    noFullName(reading) ??
    unknownName(reading, vocabulary) ??
    noRecord(reading) ??
    wrongShape(reading)
  );
}

/** "What did the Health Board decide?" is not answered by what another body decided. */
function wrongBody({ question, quotes }: Reading): string | null {
  const body = BODY.exec(question.question)?.[1];
  if (!body) return null;
  const words = searchWords(body);
  const held = quotes.some(({ passage }) => {
    const written = new Set(searchWords(`${passage.text} ${passage.context} ${passage.source.meeting.body}`));
    return words.every((word) => written.has(word));
  });
  return held ? null : `I hold nothing of the ${body} on this.`;
}

/** A telephone number or address of somebody must stand beside their name. */
function noContact({ question, scored }: Reading): string | null {
  if (!question.askedFor.includes('contact')) return null;
  const person = question.names.find((name) =>
    /\b(?:Mrs?|Ms|Miss|Dr|Sir|Councillor|Cllr)\b|^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name),
  );
  const words = person ? searchWords(person.replace(TITLES, '')) : [];
  const wanted = wayToReach(question.question);
  const found = scored.some(({ passage }) => {
    const written = new Set(searchWords(passage.text));
    return wanted.test(passage.text) && words.every((word) => written.has(word));
  });
  return found ? null : `The papers give no such contact details${person ? ` for ${person}` : ''}.`;
}

function wayToReach(question: string): RegExp {
  if (/\bmobile\b/i.test(question)) return /\b07\d{3} ?\d/;
  if (/\be-?mail\b/i.test(question)) return /@/;
  if (/\b(?:phone|telephone|ring|call)\b/i.test(question)) return /\b0\d{2,4}[ )]?\d/;
  return /@|\b0\d{2,4}[ )]?\d/;
}

/** What one named member or officer said or did is not answered by what others did. */
function silentPerson({ question, quotes }: Reading): string | null {
  const person = question.names.find((name) => TITLED.test(name));
  if (!person || question.askedFor.includes('contact')) return null;
  const words = searchWords(person.replace(TITLES, ''));
  const written = new Set(quotes.flatMap(({ passage }) => searchWords(`${passage.text} ${passage.context}`)));
  const onlyListed =
    quotes.every(({ passage }) => LISTS_OF_NAMES.has(passage.kind)) && !ABOUT_PEOPLE.test(question.question);
  return words.every((word) => written.has(word)) && !onlyListed ? null : `The papers do not say that of ${person}.`;
}

/** A name that the papers know, but not in what was found, is somebody or somewhere else. */
function elsewhere({ question, quotes, scored }: Reading, vocabulary: Pick<Vocabulary, 'frequencies'>): string | null {
  const passages = [...quotes.map(({ passage }) => passage), ...scored.slice(0, 1).map(({ passage }) => passage)];
  const written = new Set(
    passages.flatMap(({ text, context, source }) => searchWords(`${text} ${context} ${source.meeting.body}`)),
  );
  const placed = question.names.filter((name) =>
    new RegExp(`\\b(?:in|for|at|from|across|of) (?:the )?${name}\\b|\\b${name}['’]s\\b`).test(question.question),
  );
  const other = placed.find((name) => {
    const words = searchWords(name.replace(TITLES, ''));
    const explained = question.terms.some(
      ({ words: own, others }) => others.length > 0 && own.some((word) => words.includes(word)),
    );
    return (
      !explained &&
      words.length > 0 &&
      vocabulary.frequencies(words).size > 0 &&
      !words.some((word) => written.has(word))
    );
  });
  return other ? `The papers do not say that of ${other}.` : null;
}

/** Who holds an office is answered by a name beside the words of the office. */
function noOfficeHolder({ question, quotes }: Reading): string | null {
  const office = OFFICE.exec(question.question)?.[1];
  if (!office) return null;
  const words = searchWords(office).filter((word) => !/^(?:of|for|and|the|in|at|on)$/.test(word));
  const named = quotes.some(({ passage }) => {
    const written = new Set(searchWords(passage.text));
    const held = words.filter((word) => written.has(word)).length / words.length;
    return held >= 0.6 && (LISTS_OF_NAMES.has(passage.kind) || NAME.test(passage.text));
  });
  return named ? null : 'The papers name nobody for that.';
}

/** "Four-year-olds" are not answered by what is said of three-year-olds. */
function otherAge({ question, quotes }: Reading): string | null {
  const age = /\b(\d{1,2})[- ]?(?:year|yr)s?[- ]?olds?\b|\baged (\d{1,2})\b/i.exec(question.question);
  const digits = age?.[1] ?? age?.[2];
  if (!digits) return null;
  const said = quotes.map(({ passage }) => passage.text).join(' ');
  const word = NUMBERS[Number(digits)];
  return new RegExp(`\\b${digits}\\b${word ? `|\\b${word}\\b` : ''}`, 'i').test(said)
    ? null
    : `The papers do not say that for the age of ${digits}.`;
}

/** Decisions and attendance stand in minutes; where there are none of them, nothing else will do. */
function noRecord({ question, quotes }: Reading): string | null {
  const asks = question.question;
  const kinds = new Set(quotes.map(({ passage }) => passage.kind));
  const said = quotes.map(({ sentences }) => sentences.join(' ')).join(' ');
  if (
    /\b(?:what (?:was|were|has been|did .*)|was anything) (?:decide[d]?|resolve[d]?)\b|\bdecisions?\b.*\b(?:made|taken)\b/i.test(
      asks,
    )
  ) {
    if (!kinds.has('resolution') && !DECIDED.test(said)) return 'The papers record no decision on that.';
  }
  if (
    /^\W*who (?:was|were|else was) (?:present|there|in attendance|absent)|\bwho (?:attended|turned up|came|sent apologies)\b/i.test(
      asks,
    ) &&
    !kinds.has('attendance')
  ) {
    return 'The papers do not record who was there.';
  }
  return null;
}

/** A surname asked for must stand beside the first name, or the other way round. */
function noFullName({ question, scored }: Reading): string | null {
  if (!/\b(?:surname|last name|full name|second name|first name)\b/i.test(question.question)) return null;
  const name = question.names.at(-1) ?? /\b(?:called|named|of|is|for) (\p{Lu}\p{Ll}+)\b/u.exec(question.question)?.[1];
  if (!name || name.includes(' ')) return null;
  const beside = new RegExp(
    `\\b${name} (?!CC\\b)\\p{Lu}\\p{Ll}+|\\b(?!(?:Mrs|Mr|Ms|Miss|Dr)\\b)\\p{Lu}\\p{Ll}+ ${name}\\b`,
    'u',
  );
  return scored.some(({ text }) => beside.test(text)) ? null : `The papers give only the name ${name}.`;
}

/** A person, place or thing by a name that no paper knows. */
function unknownName({ question }: Reading, vocabulary: Pick<Vocabulary, 'frequencies'>): string | null {
  const unknown = question.names.find((name) => {
    const words = searchWords(name.replace(TITLES, ''));
    const explained = question.terms.some(
      ({ words: own, others }) => others.length > 0 && own.some((word) => words.includes(word)),
    );
    return words.length > 0 && !explained && vocabulary.frequencies(words).size === 0;
  });
  return unknown ? `The papers do not mention ${unknown}.` : null;
}

/** A sum of money, a number or a date asked for must be in what is quoted. */
function wrongShape({ question, quotes }: Reading): string | null {
  const said = quotes.map(({ sentences }) => sentences.join(' ')).join(' ');
  const passages = quotes.map(({ passage }) => passage);
  const shaped = (asked: 'figure' | 'date') => passages.some((passage) => hasShape(asked, said, passage));
  if (MONEY.test(question.question) && !SUM.test(quotes[0]?.sentences.join(' ') ?? ''))
    return 'The papers give no sum of money for that.';
  if (/\bhow many\b/i.test(question.question) && !shaped('figure')) return 'The papers give no number for that.';
  if (
    /^\W*when\b/i.test(question.question) &&
    !shaped('date') &&
    !/\b(?:spring|summer|autumn|winter|christmas|easter|term|year|month|week)\b/i.test(said)
  ) {
    return 'The papers give no date for that.';
  }
  return null;
}
