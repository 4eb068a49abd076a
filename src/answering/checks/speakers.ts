import type { Reading } from './evidence.ts';
import { isEmptyWord, meansTheSame, type Word, wordsOf } from './plain-text.ts';

const SAYS =
  'said|says|stated|told|asked|argued|replied|responded|confirmed|explained|reported|advised|warned|cautioned|thought|believed|felt|commented|noted|added|suggested|undertook|promised|agreed|proposed|recommended|moved|seconded|requested|queried|questioned|welcomed|opposed|apologised|attributed|wrote|claimed|highlighted|preferred|wanted|declared|objected|accepted|approved|resolved|decided|judged|concluded|pledged|praised|criticised|urged|challenged|supported|rejected|emphasised|stressed|clarified|acknowledged|recognised|committed|spoke|voted|considers?|considered|expects?|expected|estimated|raised|pointed out|called for|put'; // prettier-ignore
const ACT = new RegExp(`\\b(?:${SAYS})\\b`, 'gi');
const START = /[;:.!?]\s|,\s(?:and|but|while|whereas|who)\s|\b(?:and|but|while|whereas|that|whether|because)\s/gi;
const MEMBERS = /^(?:member|committe|panel|board|cabinet|forum|council|commission|it|they|he|she|this|who)$/i;

interface Act {
  /** Stems of who said or did it. */
  readonly actor: readonly string[];
  readonly named: boolean;
  readonly words: string;
  /** What was said: up to the next act. */
  readonly content: readonly Word[];
}

/** Who a statement says said or did a thing, where its evidence has somebody else say or do it; else null. */
export function saidByAnother(statement: Reading, evidence: readonly Reading[]): string | null {
  const acts = evidence.flatMap(actsOf);
  for (const claim of actsOf(statement)) {
    if (!claim.named || claim.content.length < 2) continue;
    const scored = acts
      .map((act) => ({ act, shared: shareOf(claim.content, act.content) }))
      .toSorted((a, b) => b.shared - a.shared);
    const best = scored[0];
    if (!best || best.shared < 0.5) continue;
    const likely = scored.filter(({ shared }) => shared >= best.shared - 0.1).map(({ act }) => act);
    if (likely.every((act) => act.named && !sameActor(claim.actor, act.actor))) return claim.words;
  }
  return null;
}

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
  a.every((stem) => TITLE.test(stem));
const TITLE = /^(?:councillor|cllr|mr|mrs|ms|miss|dr|the|of|head|officer|lead)$/;

const shareOf = (claim: readonly Word[], content: readonly Word[]): number =>
  claim.filter(({ stem }) => content.some((word) => meansTheSame(word.stem, stem))).length / claim.length;

function actsOf({ plain, figures }: Reading): Act[] {
  const matches = [...plain.matchAll(ACT)];
  return matches.flatMap((match, index) => {
    const from = startBefore(plain, match.index);
    const subject = plain
      .slice(from, match.index)
      .replace(/\b(?:had|has|have|was|were|also|then|would|will|not|been|be)\b/gi, ' ');
    const actor = wordsOf(subject).filter((word) => !/^(?:the|a|an|of|for|and|in|at|to)$/i.test(word.text));
    const end = matches[index + 1] ? startBefore(plain, matches[index + 1]?.index ?? plain.length) : plain.length;
    const content = wordsOf(
      plain.slice(match.index + match[0].length, Math.max(end, match.index + match[0].length)),
    ).filter((word) => !isEmptyWord(word));
    if (actor.length === 0 || actor.length > 10) return [];
    return [
      {
        actor: actor.map(({ stem }) => stem),
        named:
          actor.some(
            (word) =>
              /^\p{Lu}/u.test(word.text) &&
              !isEmptyWord(word) &&
              !MEMBERS.test(word.stem) &&
              !figures.some(({ words }) => words.startsWith(word.text)),
          ) || /\b(?:officers?|inspectors?|parents|headteachers?|director)\b/i.test(subject),
        words: subject.trim(),
        content,
      },
    ];
  });
}

function startBefore(plain: string, place: number): number {
  return [...plain.slice(0, place).matchAll(START)].reduce(
    (from, { index, 0: words }) => Math.max(from, index + words.length),
    0,
  );
}
