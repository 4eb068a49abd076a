import { searchWords } from '../../indexing/search-words.ts';
import { COMMON_WORDS } from '../question/common-words.ts';
import type { Understanding } from '../question/understand.ts';

/** "The percentage of children in care who have had a dental check was …": what is measured, up to its verb. */
const MEASURED =
  /\b(?:percentage|proportion|share|number|rate)s? of (?<measured>[^.;:]{3,140}?) (?:was|were|is|are|stood|fell|rose|increased|decreased|dropped|remained|reached|totalled)\b/i;
/** What narrows the thing measured: its last clause that begins with one of these. */
const NARROWING =
  /^.*\b(?:who|whom|whose|that|which|with|without|having|receiving|taking|becoming|lasting|awaiting)\b(?<narrowed>.+)$/i;
const COUNTING = /\bhow many\b|\b(?:number|percentage|proportion|share|count) of\b/i;
const COMMON = new Set([...COMMON_WORDS].flatMap(searchWords));

/**
 * Whether a sentence counts something narrower than a question asks to count: children in care "who have had a dental
 * check" where the question is of children in care.
 */
export function countsSomethingNarrower(sentence: string, { question, terms }: Understanding): boolean {
  if (!COUNTING.test(question)) return false;
  if (inANarrowerPlace(sentence, question)) return true;
  const measured = MEASURED.exec(sentence)?.groups?.['measured'];
  const narrowed = measured && NARROWING.exec(measured)?.groups?.['narrowed'];
  if (!narrowed) return false;
  const asked = new Set([...searchWords(question), ...terms.flatMap(({ words, others }) => [words, ...others].flat())]);
  const telling = searchWords(narrowed).filter((word) => !COMMON.has(word) && !/^\d/.test(word));
  return telling.length > 0 && !telling.some((word) => asked.has(word));
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
