import type { Reading } from './evidence.ts';
import { isEmptyWord, meansTheSame, type Word, wordsOf } from './plain-text.ts';

const SAYS =
  'said|says|stated|told|asked|argued|replied|responded|confirmed|explained|reported|advised|warned|cautioned|thought|believed|felt|commented|noted|added|suggested|undertook|promised|agreed|proposed|recommended|moved|seconded|requested|queried|questioned|welcomed|opposed|apologised|attributed|wrote|claimed|highlighted|preferred|wanted|declared|objected|accepted|approved|resolved|decided|judged|concluded|pledged|praised|criticised|urged|challenged|supported|rejected|emphasised|stressed|clarified|acknowledged|recognised|committed|spoke|voted|considers?|considered|expects?|expected|estimated|raised|pointed out|called for|put'; // prettier-ignore
const ACT = new RegExp(`\\b(?:${SAYS})\\b`, 'gi');
const START = /[;:.!?]\s|,\s(?:and|but|while|whereas|who)\s|\b(?:and|but|while|whereas|that|whether|because)\s/gi;
const AUXILIARIES = /\b(?:had|has|have|also|then|would|will|not)\b/gi;
const PASSIVE = /\b(?:is|are|was|were|been|be|being)(?: \w+ly)? $/i;
const PRONOUN = /^(?:it|they|he|she|this|who|there|one|some)$/i;
/** A body and its members speak with one voice in minutes. */
const BODY = /^(?:member|committe|panel|board|cabinet|forum|council|commission|sub)$/i;

interface Act {
  /** Stems of who said or did it. */
  readonly actor: readonly string[];
  /** Whether it is a person, a role or a body, and no paper or plan. */
  readonly person: boolean;
  readonly words: string;
  readonly verb: string;
  /** What was said: up to the next act. */
  readonly content: readonly Word[];
}

/** Who a statement says said or did a thing, where its evidence has somebody else say or do it; else null. */
export function saidByAnother(statement: Reading, evidence: readonly Reading[]): string | null {
  const acts = evidence.flatMap(actsOf);
  for (const claim of actsOf(statement)) {
    if (!claim.person || claim.content.length === 0) continue;
    const heard = ({ content }: Pick<Act, 'content'>): number => shareOf(claim.content, content);
    const own = acts.filter(({ verb, actor }) => verb === claim.verb && sameActor(claim.actor, actor));
    if (own.some((act) => heard(act) >= 0.25)) continue;
    if (own.length > 0) return claim.words;
    const best = Math.max(0, ...acts.map(heard));
    if (best < 0.5 || evidence.flatMap(partsOf).some((part) => part.names(claim.actor) && heard(part) > best)) continue;
    const likely = acts.filter((act) => heard(act) >= best - 0.1);
    if (likely.every(({ actor }) => !sameActor(claim.actor, actor))) return claim.words;
  }
  return null;
}

/** The parts of a sentence between semicolons, and whether each speaks of somebody. */
const partsOf = ({ plain }: Reading): { content: readonly Word[]; names: (actor: readonly string[]) => boolean }[] =>
  plain.split('; ').map((part) => {
    const content = wordsOf(part);
    return {
      content,
      names: (actor) =>
        sameActor(
          actor.filter((stem) => stem !== 'body'),
          content.map(({ stem }) => stem),
        ),
    };
  });

const PERSON =
  /^(?:The )?(?:Councillors?|Cllrs?|Mrs?|Ms|Miss|Dr|Sir|Dame|Leader|(?:[A-Z]\w+ )*(?:Director|Officer|Member|Head|Holder|Manager|Chief|Leader|Chair\w*|Minister|Secretary))\b(?:[^,;:]*?)(?= (?:has|have|had|was|were|is|will|would|\w+ed|\w+s)\b)/;

/** The person a statement opens with, where the sentence that says the rest does not speak of them; else null. */
export function absentActor(statement: Reading, evidence: readonly Reading[]): string | null {
  const person = PERSON.exec(statement.plain)?.[0];
  if (!person) return null;
  const rest = statement.words.filter((word) => word.start >= person.length && !isEmptyWord(word));
  const names = wordsOf(person).filter((word) => !isEmptyWord(word) && !TITLE.test(word.stem));
  const scored = evidence
    .map((sentence, index) => ({ sentence, index, shared: shareOf(rest, sentence.words) }))
    .toSorted((a, b) => b.shared - a.shared);
  const [best] = scored;
  if (!best || names.length === 0) return null;
  const speaksOf = (sentence: Reading | undefined): boolean =>
    sentence?.words.some(({ stem }) => names.some((name) => meansTheSame(name.stem, stem))) ?? false;
  const verb = statement.words.find(
    ({ start, text }) => start >= person.length && !/^(?:had|has|have|also|was|were)$/i.test(text),
  );
  const acts = (sentence: Reading): boolean => sentence.words.some(({ stem }) => stem === verb?.stem);
  const present = scored
    .filter(({ sentence, shared }) => shared >= best.shared - 0.1 || (shared > 0.2 && acts(sentence)))
    .some(
      ({ sentence, index }) =>
        speaksOf(sentence) || (/\b(?:[Hh]e|[Ss]he|[Tt]hey)\b/.test(sentence.plain) && speaksOf(evidence[index - 1])),
    );
  return present || !evidence.some(speaksOf) ? null : person;
}

const sameActor = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((stem) => !TITLE.test(stem) && b.some((other) => meansTheSame(stem, other))) ||
  (a.length > 0 && a.every((stem) => TITLE.test(stem)));
const TITLE = /^(?:councillor|cllr|mr|mrs|ms|miss|dr|the|of|head|officer|lead)$/;

const shareOf = (claim: readonly Word[], content: readonly Word[]): number =>
  claim.filter(({ stem }) => content.some((word) => meansTheSame(word.stem, stem))).length / claim.length;

function actsOf({ plain, figures }: Reading): Act[] {
  const starts = [...plain.matchAll(ACT)].flatMap((match) => {
    const from = startBefore(plain, match.index);
    const subject = plain.slice(from, match.index);
    const actor = wordsOf(subject.replace(AUXILIARIES, ' ')).filter(
      ({ text }) => !/^(?:the|a|an|of|for|and|in|at|to)$/i.test(text),
    );
    const known = actor.some((word) => (!isEmptyWord(word) && !PRONOUN.test(word.text)) || BODY.test(word.stem));
    const counted = figures.some(
      ({ start, unit }) => start === from || (unit === 'percent' && start > from && start < match.index),
    );
    return PASSIVE.test(subject) || !known || counted || actor.length > 10 ? [] : [{ match, from, subject, actor }];
  });
  return starts.map(({ match, subject, actor }, index) => {
    const after = match.index + match[0].length;
    const content = plain.slice(after, Math.max(after, starts[index + 1]?.from ?? plain.length));
    return {
      actor: actor.map(({ stem }) => (BODY.test(stem) ? 'body' : stem)),
      person: actor.some(
        ({ text, stem }) =>
          (/^\p{Lu}/u.test(text) && !isEmptyWord({ text, stem, start: 0, end: 0 })) || BODY.test(stem),
      ),
      words: subject.trim(),
      verb: match[0].toLowerCase(),
      content: wordsOf(content).filter((word) => !isEmptyWord(word)),
    };
  });
}

function startBefore(plain: string, place: number): number {
  return [...plain.slice(0, place).matchAll(START)].reduce(
    (from, { index, 0: words }) => Math.max(from, index + words.length),
    0,
  );
}
