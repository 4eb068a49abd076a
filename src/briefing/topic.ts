import { explainedAcronyms } from '../answering/question/glossary.ts';
import { searchWords } from '../indexing/search-words.ts';
import { asWords, type Statement } from './statements.ts';
import { asTyped, FILLER_STEMS, readWords, type TopicWords } from './topic-words.ts';

/** One idea of a topic; each form is stemmed words with blanks around them, as statements keep theirs. */
export interface Idea {
  /** The words as asked. */
  readonly own: string;
  /** Other ways to say the same. */
  readonly same: readonly string[];
  /** What is part of it. */
  readonly holds: readonly string[];
}

/** What a topic is about: any of its alternatives ("fostering and adoption"), each wanting all of its ideas. */
export interface Topic {
  readonly text: string;
  readonly alternatives: readonly (readonly Idea[])[];
  /** Words of the topic that no paper uses; the rest was looked for without them. */
  readonly unheard: readonly string[];
  /** Words that no paper uses, and the papers' own that they were taken for. */
  readonly mended: readonly (readonly [typed: string, read: string])[];
}

/** Words that join one idea to another: a phrase does not run across them. */
const JOINS = new Set('for with on about by among from at who that'.split(' ').flatMap(searchWords));
/** Whom nearly everything is about; beside another idea they tell nothing. */
const PEOPLE = new Set(
  'child children pupil student people person resident family household parent member user customer'
    .split(' ')
    .flatMap(searchWords),
);

/** Reads a topic into ideas with the glossary, the sector's topic map, and the short forms the papers explain. */
export function readTopic(
  text: string,
  { glossary, topics = [] }: TopicWords,
  statements: readonly Statement[],
): Topic {
  const { words, mended } = readWords(text, { glossary, topics }, statements);
  const stems = words.map(({ stem }) => stem);
  const alternatives: Idea[][] = [[]];
  const short = () => shortForms(statements);
  for (let at = 0; at < words.length; ) {
    if (words[at]?.apart || stems[at] === 'and' || stems[at] === 'or') alternatives.push([]);
    const length = Math.max(
      glossary.at(stems, at)?.length ?? 0,
      ...topics.flatMap(({ names }) => names.map((name) => lengthAt(stems, at, name))),
      longestSaid(stems, at, statements),
    );
    const own = stems.slice(at, at + Math.max(1, length));
    at += own.length;
    if (own.every((stem) => FILLER_STEMS.has(stem))) continue;
    alternatives.at(-1)?.push(ideaOf(own, { glossary, topics }, short(), statements));
  }
  const heard = (idea: Idea) =>
    statements.some(({ words: said, context }) => sayIt(idea, said) || sayIt(idea, context));
  const all = alternatives.map(withoutPeople).map((ideas) => ({ ideas, known: ideas.filter(heard) }));
  return {
    text: mended.reduce((said, [typed, meant]) => said.replace(typed, meant), text),
    alternatives: all.map(({ ideas, known }) => (known.length > 0 ? known : ideas)).filter((ideas) => ideas.length > 0),
    unheard: all.flatMap(({ ideas, known }) =>
      known.length > 0 ? ideas.filter((idea) => !known.includes(idea)).map(({ own }) => asTyped(own.trim(), text)) : [],
    ),
    mended,
  };
}

/** The ideas without mere people, where another idea of two words or two other ideas stand beside them. */
function withoutPeople(ideas: readonly Idea[]): readonly Idea[] {
  const rest = ideas.filter(({ own }) => !PEOPLE.has(own.trim()));
  return rest.length >= 2 || rest.some(({ own }) => own.trim().includes(' ')) ? rest : ideas;
}

const sayIt = ({ own, same, holds }: Idea, words: string): boolean =>
  [own, ...same, ...holds].some((form) => words.includes(form));

function lengthAt(stems: readonly string[], at: number, phrase: readonly string[]): number {
  return phrase.length > 0 && phrase.every((stem, index) => stems[at + index] === stem) ? phrase.length : 0;
}

/** The longest run of words from here that some paper says as it stands, beginning and ending with telling words. */
function longestSaid(stems: readonly string[], at: number, statements: readonly Statement[]): number {
  if (FILLER_STEMS.has(stems[at] ?? '')) return 0;
  const join = stems.findIndex((stem, index) => index > at && JOINS.has(stem));
  const most = Math.min(8, (join < 0 ? stems.length : join) - at);
  for (let length = most; length >= 2; length -= 1) {
    if (FILLER_STEMS.has(stems[at + length - 1] ?? '')) continue;
    const phrase = ` ${stems.slice(at, at + length).join(' ')} `;
    if (statements.some(({ words, context }) => words.includes(phrase) || context.includes(phrase))) return length;
  }
  return 0;
}

function ideaOf(
  own: readonly string[],
  { glossary, topics = [] }: TopicWords,
  short: ReadonlyMap<string, string>,
  statements: readonly Statement[],
): Idea {
  const words = own.join(' ');
  const entry = glossary.at(own, 0);
  const others = entry?.length === own.length ? entry.others.map((phrase) => phrase.join(' ')) : [];
  const said = statements.some((statement) => statement.words.includes(` ${words} `));
  const parts = topics.filter(({ names }) => names.some((name) => name.join(' ') === words));
  const acronym = short.get(words);
  return {
    own: ` ${words} `,
    same: [
      ...others.filter((other) => !said || own.length > 1 || other.includes(' ')),
      ...(acronym ? [acronym] : []),
      ...longerNames(own, short),
      ...fieldsOf(own, statements),
    ].map((form) => ` ${form} `),
    holds: [
      ...parts.flatMap(({ holds }) => holds.map((phrase) => ` ${phrase.join(' ')} `)),
      ...halves(own, statements),
    ],
  };
}

/** So much of a name must be said to be taken for it. */
const MOST_OF_NAME = 0.6;

/** Names that begin with the words, with their short forms: "free early education" is the Free Early Education Entitlement (FEEE). */
function longerNames(own: readonly string[], short: ReadonlyMap<string, string>): string[] {
  if (own.length < 2) return [];
  return [...short].flatMap(([long, letters]) => {
    const words = long.split(' ');
    const begins = words.length > own.length && own.every((word, index) => words[index] === word);
    return begins && own.length / words.length >= MOST_OF_NAME ? [long, letters] : [];
  });
}

/** "Social workers" do social work: who is called by a field is spoken of by the field's name, where papers use it. */
function fieldsOf(own: readonly string[], statements: readonly Statement[]): string[] {
  const [last = ''] = own.slice(-1);
  if (own.length < 2 || !/^worker/.test(last)) return [];
  const field = [...own.slice(0, -1), 'work'].join(' ');
  return statements.some(({ words }) => words.includes(` ${field} `)) ? [field] : [];
}

/** From this share on of what uses it, a half of "damp and mould" alone speaks of the whole. */
const TELLS_WHOLE = 0.6;

/** The halves of a pair that is said as one, each where it is hardly used for anything else. */
function halves(own: readonly string[], statements: readonly Statement[]): string[] {
  if (own.length !== 3 || own[1] !== 'and') return [];
  const whole = ` ${own.join(' ')} `;
  return [own[0], own[2]].flatMap((half) => {
    const form = ` ${half} `;
    const using = statements.filter(({ words }) => words.includes(form));
    const within = using.filter(({ around, context }) => around.includes(whole) || context.includes(whole));
    return using.length > 0 && within.length / using.length >= TELLS_WHOLE ? [form] : [];
  });
}

const learned = new WeakMap<readonly Statement[], ReadonlyMap<string, string>>();

/** Short forms the papers explain in brackets, both ways round, stemmed. */
function shortForms(statements: readonly Statement[]): ReadonlyMap<string, string> {
  const known = learned.get(statements);
  if (known) return known;
  const forms = new Map<string, string>();
  for (const { text } of statements) {
    if (!/\([‘'“"]?[A-Z]/.test(text)) continue;
    for (const [letters, long] of explainedAcronyms(text)) {
      const [a, b] = [asWords(letters).trim(), asWords(long).trim()];
      if (!forms.has(a)) forms.set(a, b);
      if (!forms.has(b)) forms.set(b, a);
    }
  }
  learned.set(statements, forms);
  return forms;
}
