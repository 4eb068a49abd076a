import { searchWords } from '../../indexing/search-words.ts';
import type { NodeKind } from '../../papers/paper.ts';
import type { Vocabulary } from '../../retrieval/passage-search.ts';
import { isMainlyOf, isOwnPlace, isPaperOf } from '../paper-of-place.ts';
import { ownNames } from '../question/place-known.ts';
import { placeAtTheEnd } from '../question/proper-names.ts';
import type { Reading } from '../quoting/quoting-writer.ts';
import type { Shelf } from '../shelf.ts';

const TITLES = /\b(?:Mrs?|Ms|Miss|Dr|Sir|Councillor|Cllr)\b\.?/g;
const BODY =
  /\b(?:did|does|has|by|at|of) (?:the )?((?:\p{Lu}[\p{L}’'-]+ (?:and |of |for |on )?)+(?:Board|Committee|Panel|Commission|Forum|Cabinet|Partnership|Sub-Committee|Assembly|Trust))\b/u;
/** What a school, a house or a street is called after its own name: "Mill Bank Primary School". */
const KINDS_OF_PLACE = new Set(
  searchWords(
    'primary secondary infant junior school academy college nursery centre hub house home court lodge hall hospital library park road street lane avenue close',
  ),
);
/** What a body did itself, which only its own minutes record. */
const BODY_ACTED =
  /\bdid (?:the )?(?:\p{Lu}[\p{L}’'-]+ (?:and |of |for |on )?)+(?:Board|Committee|Panel|Commission|Forum|Cabinet|Partnership|Assembly) (?:\w+ )?(?:resolve|decide|agree|approve|recommend|conclude|note)\b/u;
const KINDS_OF_BODY = new Set(searchWords('board committee panel commission forum cabinet partnership assembly'));
const TITLED = /\b(?:Mrs?|Ms|Miss|Dr|Sir|Councillor|Cllr)\b/;
const LISTS_OF_NAMES: ReadonlySet<NodeKind> = new Set(['attendance', 'membership', 'contact', 'cover']);
const ABOUT_PEOPLE = /\b(?:who|role|title|member of|attend\w*|present)\b/i;
const NAME =
  /\b(?:Mrs?|Ms|Miss|Dr|Sir|Councillor|Cllr)\.? (?:\p{Lu}\.? ?)*\p{Lu}\p{Ll}+|\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ MP\b/u;
const OFFICE =
  /\bwho(?:['’]s| is| was) (?:the|our) ((?:\w+ ){0,4}?(?:director|officer|manager|head|chair(?:man)?|lead member|leader|minister|secretary|governor)\b(?: (?:of|for) [\w ]+)?)/i;

/** "What did the Health Board decide?" is not answered by what another body decided. */
export function wrongBody({ question, quotes }: Reading, shelf: Shelf): string | null {
  const body = BODY.exec(question.question)?.[1]?.replace(/['’]s\b/g, '');
  if (!body) return null;
  const acted = BODY_ACTED.test(question.question);
  const held = quotes.some(({ passage: { text, context, source, paper, kind } }) => {
    const outline = shelf.papers().find(({ id }) => id === paper);
    const asked = searchWords(body).filter(
      (word) => KINDS_OF_BODY.has(word) || !outline || !isPaperOf(word, outline, shelf),
    );
    const ofWhom = acted && kind === 'resolution' ? source.meeting.body : `${text} ${context} ${source.meeting.body}`;
    const written = new Set(searchWords(ofWhom));
    return asked.every((word) => written.has(word));
  });
  return held ? null : `I hold nothing of the ${body} on this.`;
}

/** What inspectors found of somewhere is not told by words that never speak of inspectors. */
export function silentInspectors({ question, quotes, scored }: Reading): string | null {
  const { speaker } = question;
  if (!speaker?.isOutside) return null;
  const said = scored.some(({ spoken, passage }) => spoken && quotes.some((quote) => quote.passage === passage));
  const names = new RegExp(`\\b${searchWords(speaker.name).at(-1) ?? ''}`, 'i');
  const spokenOf = quotes.some(({ passage: { text, context } }) =>
    names.test(searchWords(`${text} ${context}`).join(' ')),
  );
  return said || spokenOf ? null : `The papers do not say that of ${speaker.name}.`;
}

/** What one named member or officer said or did is not answered by what others did. */
export function silentPerson({ question, quotes, scored }: Reading): string | null {
  const person = question.names.find((name) => TITLED.test(name));
  if (!person || question.askedFor.includes('contact')) return null;
  if (scored.some(({ spoken, passage }) => spoken && quotes.some((quote) => quote.passage === passage))) return null;
  const words = searchWords(person.replace(TITLES, ''));
  const written = new Set(quotes.flatMap(({ passage }) => searchWords(`${passage.text} ${passage.context}`)));
  const onlyListed =
    quotes.every(({ passage }) => LISTS_OF_NAMES.has(passage.kind)) && !ABOUT_PEOPLE.test(question.question);
  return words.every((word) => written.has(word)) && !onlyListed ? null : `The papers do not say that of ${person}.`;
}

const PLACED = 'in|for|at|from|across|of';
const ASKED_OF = 'does|do|did|has|have|had|is|are|was|were|can|will';

/** The words of a name that are its own: "mill bank" of "Mill Bank Primary School"; all of them where it has no others. */
function ownWords(name: string): readonly string[] {
  const words = searchWords(name.replace(TITLES, ''));
  const last = words.findLastIndex((word) => !KINDS_OF_PLACE.has(word));
  return last < 0 ? words : words.slice(0, last + 1);
}

/** A name that the papers know, but not in what was found, is somebody or somewhere else. */
export function elsewhere(
  { question, quotes, scored }: Reading,
  vocabulary: Pick<Vocabulary, 'frequencies'>,
  shelf: Shelf,
): string | null {
  const passages = [...quotes.map(({ passage }) => passage), ...scored.slice(0, 1).map(({ passage }) => passage)];
  const written = new Set(
    passages.flatMap(({ text, context, source }) => searchWords(`${text} ${context} ${source.meeting.body}`)),
  );
  const papers = shelf.papers().filter(({ id }) => passages.some(({ paper }) => paper === id));
  const last = placeAtTheEnd(question.question);
  const placed = namesWith(last, question.names).filter((name) =>
    new RegExp(
      `\\b(?:${TITLED.test(name) ? PLACED : `${PLACED}|${ASKED_OF}`}) (?:the )?${name}\\b|\\b${name}['’]s\\b`,
    ).test(question.question),
  );
  const other = placed.find((name) => {
    const words = ownWords(name);
    const explained = question.terms.some(
      ({ words: own, others }) => others.length > 0 && own.some((word) => words.includes(word)),
    );
    return (
      !explained &&
      words.length > 0 &&
      vocabulary.frequencies(words).size > 0 &&
      !words.some((word) => written.has(word)) &&
      !papers.some((paper) => (name === last ? isMainlyOf : isPaperOf)(name, paper, shelf)) &&
      !isOwnPlace(name, shelf)
    );
  });
  return other ? `The papers do not say that of ${other}.` : null;
}

/** Who holds an office is answered by a name beside the words of the office. */
export function noOfficeHolder({ question, quotes }: Reading): string | null {
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

/** A telephone number or address of somebody must stand beside their name. */
export function noContact({ question, scored }: Reading): string | null {
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

/** A surname asked for must stand beside the first name, or the other way round. */
export function noFullName({ question, scored }: Reading): string | null {
  if (!/\b(?:surname|last name|full name|second name|first name)\b/i.test(question.question)) return null;
  const name = question.names.at(-1) ?? /\b(?:called|named|of|is|for) (\p{Lu}\p{Ll}+)\b/u.exec(question.question)?.[1];
  if (!name || name.includes(' ')) return null;
  const beside = new RegExp(
    `\\b${name} (?!CC\\b)\\p{Lu}\\p{Ll}+|\\b(?!(?:Mrs|Mr|Ms|Miss|Dr)\\b)\\p{Lu}\\p{Ll}+ ${name}\\b`,
    'u',
  );
  return scored.some(({ text }) => beside.test(text)) ? null : `The papers give only the name ${name}.`;
}

/** A title may swallow the place after it: "Built on Love in Cornwall". */
function namesWith(place: string | null, names: readonly string[]): readonly string[] {
  return place === null || names.includes(place) ? names : [...names, place];
}

/** A person, place or thing by a name that no paper knows. */
export function unknownName(
  { question }: Reading,
  vocabulary: Pick<Vocabulary, 'frequencies'>,
  shelf: Shelf,
): string | null {
  const unknown = namesWith(placeAtTheEnd(question.question), question.names).find((name) => {
    const words = ownWords(name);
    const explained = question.terms.some(
      ({ words: own, others }) => others.length > 0 && own.some((word) => words.includes(word)),
    );
    return (
      words.length > 0 &&
      !explained &&
      vocabulary.frequencies(words).size === 0 &&
      !words.every((word) => ownNames(shelf).has(word))
    );
  });
  return unknown ? `The papers do not mention ${unknown}.` : null;
}
