import type { Passage } from '../../indexing/passage.ts';
import { searchWords } from '../../indexing/search-words.ts';
import { isNumber } from '../counting-words.ts';
import { tellsJudgement } from '../measure/premise.ts';
import { asksDate, asksDeadline, namesDate, namesDeadline } from '../question/asks-date.ts';
import { asksDuration, namesDuration } from '../question/asks-duration.ts';
import { asksForTheMost, namesTheMost } from '../question/asks-for-most.ts';
import { asksFrequency, namesFrequency } from '../question/asks-frequency.ts';
import type { Understanding } from '../question/understand.ts';
import { QUOTING_WEIGHTS as W } from './weights.ts';

/** What a sentence gains by telling the very kind of thing asked: a date, a length of time, a judgement, an exact count. */
export function tellingSigns(text: string, { source }: Passage, asking: Understanding): number {
  const { question } = asking;
  return (
    (asksDate(question) && namesDate(`${text} ${source.headings.at(-1) ?? ''}`) ? W.dated : 0) +
    (asksDate(question) && isDatedAbove(source.headings.at(-1) ?? '', asking) ? W.datedAbove : 0) +
    (asksDeadline(question) && namesDeadline(text) ? W.due : 0) +
    (asksFrequency(question) && namesFrequency(text) ? W.often : 0) +
    (asksForTheMost(question) && namesTheMost(text) ? W.most : 0) +
    (isDefinedBelow(source.headings.at(-1) ?? '', asking) ? W.explains : 0) +
    (asksDuration(question) && namesDuration(text) ? W.lasting : 0) +
    (tellsJudgement(question, text) ? W.judges : 0) +
    (countsThatVeryThing(text, asking) ? W.countedExactly : 0)
  );
}

/** "Open Day – 4 May" above a paragraph dates the open day. */
function isDatedAbove(heading: string, { terms }: Understanding): boolean {
  const written = new Set(searchWords(heading));
  const named = terms.filter(({ words, others }) =>
    [words, ...others].some((way) => way.length > 0 && way.every((word) => written.has(word))),
  );
  return namesDate(heading) && terms.length > 0 && named.length / terms.length >= OF_HEADING;
}

/** "Definition of a young carer" above a paragraph defines one. */
function isDefinedBelow(heading: string, { askedFor, terms }: Understanding): boolean {
  if (!askedFor.includes('definition') || !/\b(?:definitions?|meaning|glossary|what is)\b/i.test(heading)) return false;
  const written = new Set(searchWords(heading));
  return terms.some(({ words }) => words.length > 0 && words.every((word) => written.has(word)));
}

const OF_HEADING = 0.6;
const SMALL = new Set(searchWords('our the of a an these those their'));
/** "580 disabled children in care" counts fewer, "580 local children in care" does not always: at most this many words stand between. */
const BETWEEN = 1;

/** Whether a number stands right before all the words of what is counted: "580 children in our care". */
export function countsThatVeryThing(text: string, { question, terms }: Understanding): boolean {
  if (!/\bhow many\b/i.test(question)) return false;
  const asked = searchWords(/\bhow many ([^?.,;]*)/i.exec(question)?.[1] ?? '');
  const thing = terms.find(({ words }) => words.every((word) => asked.includes(word)));
  if (!thing || thing.words.length < 2) return false;
  const words = searchWords(text).filter((word) => !SMALL.has(word));
  const ways = [thing.words, ...thing.others].filter((way) => way.length > 1);
  return words.some(
    (word, at) =>
      isNumber(word) &&
      Array.from({ length: BETWEEN + 1 }, (_, skipped) => at + 1 + skipped).some((from) =>
        ways.some((way) => way.every((part, index) => words[from + index] === part)),
      ),
  );
}
