import { type Concept, conceptsOf } from './concepts.ts';
import { flat, spellings } from './spellings.ts';
import { implied } from './vocabulary.ts';
import { rawWordsOf } from './words.ts';

/** What can be matched: the catalogue's names of one indicator. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly theme: string;
}

/** How well a text names an indicator. */
export interface Match {
  readonly id: string;
  readonly name: string;
  /** 0 to 1: how much of the text the indicator explains, rarer ideas weighing more. */
  readonly explained: number;
  /** 0 to 1: how much of the indicator's name (or of its best alias) the text says. */
  readonly said: number;
  /** Whether the text is, letter for letter apart from case and punctuation, one of its names. */
  readonly exact: boolean;
  /** Whether it is the name itself and no alias. */
  readonly byName: boolean;
  /** Whether something beyond a group of people ("children in care", "schools") is shared. */
  readonly telling: boolean;
  /** The ideas they share, numbers and stretches of time apart. */
  readonly ideas: readonly string[];
  /** How many ideas they share, numbers and stretches of time included. */
  readonly shares: number;
  /** The ideas of the name that the text leaves out. */
  readonly unsaid: readonly string[];
  /** Whether the text speaks of something of the sector that no indicator is about ("exclusions", "foster carers"). */
  readonly foreign: boolean;
  /** Every idea of the indicator's names. */
  readonly all: ReadonlySet<string>;
}

/** A name somebody typed (misspelt words are mended, words nobody knows weigh little), a question, or a paper's prose. */
export type TextKind = 'name' | 'question' | 'prose';

export interface Matcher {
  /** Every indicator that shares an idea with the text, best first. */
  match(text: string, kind: TextKind): readonly Match[];
  /** The ideas of a text as this matcher reads them, with how much each weighs. */
  read(text: string, kind: TextKind): readonly (Concept & { readonly weight: number; readonly known: boolean })[];
}

/** Ideas that say whom an indicator is about rather than what it measures. */
const groups = new Set([
  'child-in-care',
  'primary',
  'secondary',
  'care-leaver',
  'school',
  'family',
  'individual',
  'w:year',
  'send',
  'social-care',
  'plan',
  'worked-with',
  'provision',
  'eligible',
  'suitable',
  'same',
  'timeliness',
  'annual',
  'n:12',
  'w:month',
  'health',
  'in-receipt',
  'take-up',
  'repeat',
  'long',
]);

const timeOrNumber = /^(?:no:)?(?:n:|w:(?:year|month|day|week)$)/;

const everImplied = new Set(Object.values(implied).flat());

/** Reads names once; `match` then compares a text with all of them by the ideas they share, whatever the words. */
export function createMatcher(indicators: readonly Named[]): Matcher {
  const ownWords = new Set(indicators.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(rawWordsOf)));
  const entries = indicators.map((indicator) => {
    const names = [indicator.name, ...indicator.aliases];
    const sets = names.map((name) => idsOf(conceptsOf(name)));
    const theme = new Set([
      ...idsOf(conceptsOf(indicator.theme)),
      ...sets.flatMap((set) => [...set].flatMap((id) => implied[id] ?? [])),
    ]);
    return { indicator, names: names.flatMap(spellings), sets, all: new Set(sets.flatMap((set) => [...set])), theme };
  });
  const spread = new Map<string, number>();
  for (const { all } of entries) for (const concept of all) spread.set(concept, (spread.get(concept) ?? 0) + 1);
  const weigh = (concept: string) => {
    const positive = concept.replace(/^no:/, '');
    const rarity = Math.log(1 + entries.length / (spread.get(concept) ?? 1));
    return rarity * (timeOrNumber.test(positive) ? 0.5 : 1);
  };
  const weightOf = ({ any, mended }: Concept, kind: TextKind) => {
    const unheardOf = any.every((id) => id.startsWith('w:') && !spread.has(id));
    return Math.max(...any.map(weigh)) * (mended ? 0.85 : 1) * (unheardOf && kind === 'name' ? 0.6 : 1);
  };
  const sum = (concepts: Iterable<string>) => [...concepts].reduce((total, concept) => total + weigh(concept), 0);

  function read(text: string, kind: TextKind) {
    return unique(conceptsOf(text, kind === 'prose' ? undefined : ownWords)).map((concept) => ({
      ...concept,
      weight: weightOf(concept, kind),
      known: concept.any.some((id) => spread.has(id)),
    }));
  }

  function match(text: string, kind: TextKind): readonly Match[] {
    const asked = read(text, kind);
    const total = asked.reduce((weight, concept) => weight + concept.weight, 0);
    const words = flat(text);
    const foreign = asked.some(
      ({ any, known }) => !known && any.every((id) => !/^(?:no:)?[wn]:/.test(id) && !everImplied.has(id)),
    );
    return entries
      .map(({ indicator, names, sets, all, theme }) => {
        const exact = names.includes(words);
        const shared = asked.filter(({ any }) => any.some((id) => all.has(id)));
        const byTheme = asked.filter((concept) => !shared.includes(concept) && concept.any.some((id) => theme.has(id)));
        const against = asked.filter(({ any }) => any.every((id) => contradicts(id, all)));
        const weight = (concepts: typeof asked) => concepts.reduce((add, concept) => add + concept.weight, 0);
        const explained = total === 0 ? 0 : (weight(shared) + 0.75 * weight(byTheme) - 0.5 * weight(against)) / total;
        const best = sets
          .map((set) => {
            const unsaid = [...set].filter((id) => !asked.some(({ any }) => any.includes(id)));
            return { unsaid, said: set.size === 0 ? 0 : 1 - sum(unsaid) / sum(set) };
          })
          .reduce((a, b) => (b.said > a.said ? b : a));
        const isTelling = (id: string) => (all.has(id) || theme.has(id)) && !groups.has(id) && !id.startsWith('n:');
        const telling =
          exact ||
          [...shared, ...byTheme].some(({ any }) => (any.length === 1 || shared.length > 1) && any.some(isTelling));
        const ideas = [...new Set(shared.flatMap(({ any }) => any))].filter(
          (id) => all.has(id) && !timeOrNumber.test(id),
        );
        const { id, name } = indicator;
        return {
          id,
          name,
          explained: exact ? 1 : Math.max(0, explained),
          said: exact ? 1 : best.said,
          exact,
          byName: spellings(name).includes(words),
          telling,
          ideas,
          shares: shared.length,
          unsaid: exact ? [] : best.unsaid,
          all,
          foreign,
        };
      })
      .filter(({ explained }) => explained > 0)
      .sort((a, b) => Number(b.exact) - Number(a.exact) || rank(b) - rank(a));
  }

  return { match, read };
}

function rank({ explained, said }: { readonly explained: number; readonly said: number }): number {
  return explained + 0.35 * said;
}

/** "Without a plan" speaks against an indicator of those with one, and the other way round. */
function contradicts(id: string, all: ReadonlySet<string>): boolean {
  if (all.has(id)) return false;
  return id.startsWith('no:') ? all.has(id.slice(3)) : all.has(`no:${id}`);
}

function idsOf(concepts: readonly Concept[]): ReadonlySet<string> {
  return new Set(concepts.flatMap(({ any }) => any));
}

function unique(concepts: readonly Concept[]): readonly Concept[] {
  const seen = new Set<string>();
  return concepts.filter(({ any }) => {
    const key = any.join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
