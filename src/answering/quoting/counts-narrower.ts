import { searchWords } from '../../indexing/search-words.ts';
import { COMMON_WORDS } from '../question/common-words.ts';
import type { Understanding } from '../question/understand.ts';

/** "The percentage of children in care who have had a dental check was …": what is measured, up to its verb. */
const MEASURED =
  /\b(?:percentage|proportion|share|number|rate)s? of (?<measured>[^.;:]{3,140}?) (?:was|were|is|are|stood|fell|rose|increased|decreased|dropped|remained|reached|totalled)\b/i;
/** What narrows the thing measured: its last clause that begins with one of these. */
const NARROWING =
  /^.*(?<narrowed>\b(?:who|whom|whose|that|which|with|without|having|receiving|taking|becoming|lasting|awaiting|for an?|for the|for second)\b.+)$/i;
const COUNTING = /\bhow many\b|\b(?:number|percentage|proportion|share|count) of\b/i;
/** One word of an indicator's name may be a short form of what is asked. */
const FEWEST_IN_A_NAME = 2;
const COMMON = new Set([...COMMON_WORDS].flatMap(searchWords));

/**
 * Whether a sentence counts something narrower than a question asks to count: children in care "who have had a dental
 * check" where the question is of children in care.
 */
export function countsSomethingNarrower(sentence: string, asking: Understanding): boolean {
  const { question } = asking;
  if (!COUNTING.test(question)) return false;
  if (inANarrowerPlace(sentence, question)) return true;
  const measured = MEASURED.exec(sentence)?.groups?.['measured'];
  return measured !== undefined && narrowsBeyond(measured, asking);
}

/** Whether the last thing that narrows a phrase is none that the question speaks of. */
function narrowsBeyond(phrase: string, { question, terms }: Understanding, fewest = 1): boolean {
  const narrowed = NARROWING.exec(phrase.replace(/\b(\p{L}+ed) with\b/giu, '$1'))?.groups?.['narrowed'];
  if (!narrowed) return false;
  const asked = new Set([...searchWords(question), ...terms.flatMap(({ words, others }) => [words, ...others].flat())]);
  const telling = searchWords(narrowed).filter((word) => !COMMON.has(word) && !/^\d/.test(word));
  return telling.length >= fewest && !telling.some((word) => asked.has(word));
}

/** Whether an indicator, by its name, is of something narrower than a question asks to count. */
export function isOfSomethingNarrower(name: string, question: Understanding): boolean {
  if (!COUNTING.test(question.question)) return false;
  return narrowsBeyond(name, question, FEWEST_IN_A_NAME);
}

/** "57 young people in residential care" where the question is of young people in care. */
function inANarrowerPlace(sentence: string, question: string): boolean {
  const [, preposition = '', place = ''] = /\b(in|on|under) (?:the |our )?(\p{L}+)\b/iu.exec(question) ?? [];
  if (!place) return false;
  const within = new RegExp(
    `\\b\\d[\\d,]* (?:\\p{L}+ ){1,4}?${preposition} (?<narrowing>(?:\\p{L}+ ){1,2})${place}\\b`,
    'iu',
  );
  const narrowing = within.exec(sentence)?.groups?.['narrowing'];
  const asked = new Set(searchWords(question));
  return narrowing !== undefined && !searchWords(narrowing).some((word) => asked.has(word) || COMMON.has(word));
}
