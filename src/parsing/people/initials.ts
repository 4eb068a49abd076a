import type { Paper } from '../../papers/paper.ts';

/** Before what somebody does or undertakes to do. */
const acts = '(?:to|will|would|shall|undertook|undertakes|agreed|promised|offered|committed)\\b';
const initialsBefore = new RegExp(`\\b[A-Z]{2,4}(?=(?:(?: and |, | & |/)[A-Z]{2,4})* ${acts})`, 'g');
const nameBefore = new RegExp(`\\b([A-Z][\\w'\\u2019-]+(?: [A-Z][\\w'\\u2019.-]*){1,3})(?= ${acts})`);
const bracketed = /([A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019.-]*){1,3}) \(([A-Z]{2,4})\)/g;

export interface KnownPeople {
  /** A sentence with whole names for initials before what they do: "PR will circulate …" is "Priti Raval will circulate …". */
  inFull(sentence: string): string;
  /** Whom that the paper lists such a sentence has act, by the whole name. */
  acting(sentence: string): string | null;
}

/** Those whom a paper lists, by their names and initials; initials that two bear, without brackets, name neither. */
export function knownPeople(paper: Paper): KnownPeople {
  const names = new Set(paper.people.map(({ name }) => name));
  const called = new Map<string, string | null>();
  for (const name of names) {
    const initials = initialsOf(name);
    called.set(initials, called.has(initials) ? null : name);
  }
  for (const { kind, text } of paper.nodes)
    if (kind === 'attendance')
      for (const [, name = '', initials = ''] of text.matchAll(bracketed)) {
        names.add(name);
        called.set(initials, name);
      }
  return {
    inFull: (sentence) => sentence.replace(initialsBefore, (initials) => called.get(initials) ?? initials),
    acting: (sentence) => {
      const name = nameBefore.exec(sentence)?.[1] ?? '';
      return names.has(name) ? name : null;
    },
  };
}

const initialsOf = (name: string): string => name.replace(/[^\p{Lu}]/gu, '');
