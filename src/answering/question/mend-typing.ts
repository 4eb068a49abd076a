import { plainWords } from '../../indexing/search-words.ts';
import { stem } from '../../indexing/stem.ts';
import type { Vocabulary } from '../../retrieval/passage-search.ts';
import { COMMON_WORDS } from './common-words.ts';
import type { Glossary } from './glossary.ts';
import { saysTheShapeOfAny } from './shape-words.ts';

/** Words that tell what a question asks for; misspelt, they would tell nothing. */
const TELLING =
  `accounts action agreed amount annual answer apologies appointed approve approved asked attend attended average budget cabinet chair chairman
  children committee compare compared comparison conclude contact cost costs council councillor councillors councils date deadline decide decided
  decision definition deputy describe difference directorate director education email explain figure figures forecast happen happened highest
  leader length lowest meaning measure measures meeting meetings member members minutes moved month number numbers officer officers
  outcome panel percent percentage performance present previous priorities promise promised proportion proposed publish pupils quarter quarters
  question questions raised rating reason reasons recommend recommended recommendation recommendations reported request resolve resolved
  resolution responsible result school schools scrutiny seconded service services suggest target targets telephone total trend voted which where when
  about people young families support`
    .split(/\s+/)
    .filter((word) => word.length >= 5);
const ENDINGS =
  ',s,es,ed,ing,ings,e,er,ers,ion,ions,ation,ations,ator,ators,ative,ment,ments,al,ally,ly,ic,ics,ical,ance,ence,able,ity,ities,ive,ives,y'.split(
    ',',
  );
/** A shorter word is one slip away from too many. */
const SHORTEST = 5;
const SHORTEST_OF_LIBRARY = 6;
const SHORTEST_MEANT = 7;

/**
 * A question with its plain slips of the keyboard put right: a word that neither the papers nor the glossary know, and that is
 * one letter dropped, doubled or out of order away from one they use or one that questions ask with. Names and short forms stay.
 */
export function typingMended(question: string, vocabulary: Vocabulary, glossary: Glossary): string {
  return question.replace(/(?<![\p{L}\p{N}’'-])\p{Ll}{5,}(?![\p{L}\p{N}-]|[’'](?!s\b))/gu, (word) => {
    const [plain = ''] = plainWords(word);
    const root = stem(plain);
    if (plain !== word || COMMON_WORDS.has(plain) || TELLING.includes(plain) || glossary.knows(root)) return word;
    if (saysTheShapeOfAny(root)) return word;
    if (vocabulary.frequencies([root]).size > 0) return word;
    return closest(word, vocabulary) ?? word;
  });
}

function closest(word: string, vocabulary: Vocabulary): string | null {
  const telling = word.length < SHORTEST ? undefined : TELLING.find((known) => isOneSlip(word, known));
  if (telling || word.length < SHORTEST_OF_LIBRARY) return telling ?? null;
  const near = [0, 3, 5].flatMap((less) => vocabulary.similarTo(less === 0 ? stem(word) : word.slice(0, -less)));
  return (
    near
      .filter(({ word: root }) => root.length >= 4 && root.startsWith(word.slice(0, 2)))
      .sort((a, b) => b.count - a.count)
      .flatMap(({ word: root }) =>
        formsOf(root).filter((form) => form.length >= SHORTEST_MEANT && isOneSlip(word, form) && stem(form) === root),
      )[0] ?? null
  );
}

/** How a stemmed word may have been written. */
function formsOf(root: string): readonly string[] {
  if (root.endsWith('i')) return ['y', 'ies', 'ied'].map((ending) => root.slice(0, -1) + ending);
  const bare = root.endsWith('e') ? root.slice(0, -1) : null;
  const roots = bare ? [root, bare] : [root, root + (root.at(-1) ?? '')];
  return roots.flatMap((written) => ENDINGS.map((ending) => written + ending));
}

/** One letter dropped, one too many, or two neighbours swapped; the first stays where it was. */
function isOneSlip(typed: string, meant: string): boolean {
  if (typed[0] !== meant[0] || typed === meant) return false;
  let at = 0;
  while (at < Math.min(typed.length, meant.length) && typed[at] === meant[at]) at += 1;
  if (typed.length === meant.length)
    return typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && typed.slice(at + 2) === meant.slice(at + 2);
  if (typed.length + 1 === meant.length) return typed.slice(at) === meant.slice(at + 1);
  return typed.length === meant.length + 1 && typed.slice(at + 1) === meant.slice(at);
}
