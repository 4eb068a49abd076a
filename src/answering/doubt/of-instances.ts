import { properNames } from '../question/proper-names.ts';
import type { Reading } from '../quoting/quoting-writer.ts';

/** Things that have names, each with the words that stand in such names. */
const NAMED: Readonly<Record<string, RegExp>> = {
  schools: /\b(?:School|Academy|Primary|College|Infants?|Juniors?)\b/,
  academies: /\b(?:Academy|Trust)\b/,
  nurseries: /\b(?:Nursery|Pre-?school|Playgroup)\b/,
  colleges: /\bCollege\b/,
  homes: /\b(?:House|Home|Lodge|Cottage)\b/,
  centres: /\b(?:Centre|Hub|House)\b/,
  hospitals: /\b(?:Hospital|Infirmary)\b/,
};
const OTHER_NAMED =
  'providers|councillors|members|officers|councils|authorities|companies|firms|charities|villages|towns|wards|districts|trusts|headteachers|employers';
const THINGS = `${Object.keys(NAMED).join('|')}|${OTHER_NAMED}`;
const ASKS_WHICH = new RegExp(
  `\\b(?:which|list|names? (?:of )?(?:all )?)\\b(?: of)?(?: (?:the|our|all))? (?:[\\w’'-]+ ){0,2}?(?<thing>${THINGS})\\b`,
  'i',
);
const PERSON = /\b(?:Mrs?|Ms|Miss|Dr|Sir|Councillor|Cllr)\.? (?:\p{Lu}\.? ?)*\p{Lu}\p{Ll}+/u;
const PEOPLE = /^(?:councillors|members|officers|headteachers)$/;
const SEVERAL = /\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*(?:, \p{Lu}\p{L}+(?: (?:and )?\p{Lu}\p{L}+)*)+,? and \p{Lu}\p{L}+/u;

/** The kind of thing a question wants the names of: "schools" of "Which schools were inspected?"; null for other questions. */
export function namesWanted(question: string): string | null {
  return ASKS_WHICH.exec(question)?.groups?.['thing']?.toLowerCase() ?? null;
}

/** "Which schools …" is answered by names of schools, not by how many there were. */
export function unnamed({ question, quotes }: Reading): string | null {
  const thing = namesWanted(question.question);
  if (!thing) return null;
  const named = NAMED[thing];
  const told = quotes.some(({ sentences, passage }) =>
    sentences.some(
      (sentence) =>
        (PEOPLE.test(thing) && PERSON.test(sentence)) ||
        SEVERAL.test(sentence) ||
        properNames(sentence).some((name) =>
          named
            ? name.includes(' ') && named.test(name.replace(/^\S+ /, ''))
            : isNew(name, question.names) && !isOfAPerson(name, sentence),
        ) ||
        passage.kind === 'membership' ||
        passage.kind === 'attendance',
    ),
  );
  return told ? null : `The papers do not name the ${thing}.`;
}

/** Names that stand in papers of every council, and so name none of the things asked for. */
const EVERYWHERE =
  /\b(?:Council|Committee|Panel|Board|Commission|Cabinet|Department|Director|Service|Services|Government|Ofsted|Report|Strategy|Plan|Programme|Block|Grant|Member|Members|Officer|Chairman|Chair)\b/;

function isOfAPerson(name: string, sentence: string): boolean {
  return PERSON.exec(sentence)?.[0].includes(name) === true;
}

function isNew(name: string, asked: readonly string[]): boolean {
  return !EVERYWHERE.test(name) && !asked.some((other) => other.includes(name) || name.includes(other));
}
