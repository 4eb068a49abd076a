import type { Paper } from '../../papers/paper.ts';

/** Before what somebody does or undertakes to do. */
const owes = '(?:to|will|would|shall|(?:undertook|undertakes|agreed|promised|offered|committed) to)(?! (?:be|have)\\b)';
const acts = `(?:${owes}|undertook|undertakes|agreed|promised|offered|committed|said|confirmed|advised|explained|took)\\b`;
const initialsBefore = new RegExp(`\\b[A-Z]{2,4}(?=(?:(?: and |, | & |/)[A-Z]{2,4})* ${acts})`, 'g');
const name = "[A-Z][\\w'\\u2019-]+(?: [A-Z][\\w'\\u2019.-]*){1,3}";
const names = `\\b((?:${name}(?:,? and | & |, |/)){0,5}${name})`;
const actorsBefore = new RegExp(`${names}(?= ${acts})`);
const ownersBefore = new RegExp(`${names}(?= ${owes} [a-z])`);
const bracketed = new RegExp(`(${name}) \\(([A-Z]{2,4})\\)`, 'g');

export interface KnownPeople {
  /** A sentence with whole names for initials before what they do: "PR will circulate …" is "Priti Raval will circulate …". */
  inFull(sentence: string): string;
  /** Whom that the paper lists such a sentence has act, by the whole name. */
  acting(sentence: string): string | null;
  /** Whether the sentence says that one of them is to do something. */
  owes(sentence: string): boolean;
}

/** Those whom a paper lists, by their names and initials; initials that two bear, without brackets, name neither. */
export function knownPeople(paper: Paper): KnownPeople {
  const listed = new Set(paper.people.map(({ name }) => name));
  const called = new Map<string, string | null>();
  for (const name of listed) {
    const initials = initialsOf(name);
    called.set(initials, called.has(initials) ? null : name);
  }
  for (const { kind, text } of paper.nodes)
    if (kind === 'attendance')
      for (const [, name = '', initials = ''] of text.matchAll(bracketed)) {
        listed.add(name);
        called.set(initials, name);
      }
  const known = (before: RegExp, sentence: string): string | null => {
    const said = before.exec(sentence)?.[1] ?? '';
    return said !== '' && said.split(/,? and | & |, |\//).every((one) => listed.has(one)) ? said : null;
  };
  return {
    inFull: (sentence) => sentence.replace(initialsBefore, (initials) => called.get(initials) ?? initials),
    acting: (sentence) => known(actorsBefore, sentence),
    owes: (sentence) => known(ownersBefore, sentence) !== null,
  };
}

const initialsOf = (name: string): string => name.replace(/[^\p{Lu}]/gu, '');
