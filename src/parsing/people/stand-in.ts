import type { DraftNode, DraftPerson } from '../body/draft.ts';
import { readPerson } from './people.ts';

const represented =
  /^(.{3,160}?)[,;]?\s+\(?(?:(?:who )?(?:was )?represented by|substituted by|substitute:|for whom)\s+(.{3,100}?)(?:\s+(?:substituted|deputised|attended))?\)?\.?$/i;

/** Those a list of absent people names, each with who came instead: "Tamsin Uphill (Alliance), represented by Gwilym Stott". */
export function standInsIn(text: string): { readonly text: string; readonly standIn: string | null }[] {
  if (!/\b(?:represented by|substituted by|substitute:|for whom)\s/i.test(text)) return [{ text, standIn: null }];
  return text.split(/;\s+/).map((part) => {
    const [, absent, standIn] = represented.exec(part) ?? [];
    return absent && standIn ? { text: absent, standIn } : { text: part, standIn: null };
  });
}

const member =
  "(?:(?:County |Borough |City |Town )?Councillor|Cllr|Mrs?|Ms|Miss|Dr|Canon|Revd?)\\.? (?:[A-Z]\\.? ?){0,3}[A-Z][\\w'\u2019-]+(?: [A-Z][\\w'\u2019-]+)?";
/** "Councillor Avey had been appointed as substitute for Councillor Baldwin", "Cllr Deacon, who was substituting for Cllr Snow". */
const substitutes = new RegExp(
  `\\b(${member}),? (?:who )?(?:(?:was|is|were|had been|has been|would be) )?(?:then |also )?(?:appointed |acting |attending |present |attended |sat |nominated )?(?:as )?(?:an? |the )?(?:named )?(?:substitut(?:e|ed|ing)|deput(?:ised|ising|y)|stood in|standing in|in place|on behalf)(?: member)? (?:for|of) (${member})`,
  'g',
);

/** Who came for whom, where a sentence of minutes says so. Who is listed already is not named again. */
export function substitutesIn(nodes: readonly DraftNode[], known: readonly DraftPerson[]): DraftPerson[] {
  const told = nodes
    .filter(
      ({ kind, text }) =>
        kind !== 'heading' && text.length < 1500 && /substitut|deputis|\bstood in|\bstanding in|in place of/.test(text),
    )
    .flatMap(({ text, from, to }) =>
      [...text.matchAll(substitutes)].flatMap(([, came = '', away = '']): DraftPerson[] => [
        { ...readPerson(came, 'present', [from, to]), role: 'Substitute' },
        readPerson(away, 'apologies', [from, to]),
      ]),
    );
  return told.filter(({ name }) => !known.some((one) => surnameOf(one.name) === surnameOf(name)));
}

const surnameOf = (name: string): string => name.split(' ').at(-1)?.toLowerCase() ?? '';
