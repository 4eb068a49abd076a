import type { DraftNode, DraftPerson } from '../body/draft.ts';
import { namesPerson } from '../body/heading.ts';
import { saysSomething } from '../body/item-title.ts';
import { isPlainName, namesIn, readPerson } from './people.ts';
import { plainNames } from './run-names.ts';

const sent =
  /\bapolog(?:y|ies)\b[^.]{0,80}?\b(?:from|on behalf of|by|(?:recorded|received|given|noted) for)\s*:?\s*(.{3,900}?)(?:\.\s|\.?$)/i;

/** "Derbyniwyd ymddiheuriadau gan y Cynghorydd Emlyn Roberts." */
const sentWelsh = /\bymddiheuriadau\b[^.]{0,80}?\b(?:gan|oddi wrth)\s+(.{3,900}?)(?:\.\s|\.?$)/i;

/** Stands for the stop after an initial, which ends no sentence. */
const initialStop = '\u2024';

/** "Councillor Dan Rook sent his apologies." */
const sentBy =
  /^((?:the )?(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Revd?|[A-Z][a-z]+ [A-Z]).{2,300}?),? (?:had |has |have )?(?:sent|gave|given|tendered|submitted|offered) (?:(?:his|her|their|an?|formal) )?apolog(?:y|ies)\b/;

/** "Councillor Rook and Ms Okafor were unable to attend." */
const unable =
  /^((?:the )?(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Revd?|[A-Z][a-z]+ [A-Z]).{2,300}?),? (?:(?:was|were|had been) (?:absent|unable to (?:attend|be present|come))|could not (?:attend|be present|come))\b/;

/** Whom a line of a list says was away: "Councillor Rook was absent, having sent apologies." */
export const toldAway = (line: string): string | null =>
  line.length < 300 ? ((sentBy.exec(line) ?? unable.exec(line))?.[1] ?? null) : null;

/** "Apologies: Councillors Prentice and Whitlock." */
const listed = /^apologies(?: for absence)?\s*[:\u2013-]\s*(.{3,900}?)\.?\s*$/i;

/**
 * Who sent apologies, where the minutes say so in a sentence: "Apologies were received from Councillors Khan and Lee."
 * Who is listed as away already is not named again.
 */
export function apologiesIn(nodes: readonly DraftNode[], known: readonly DraftPerson[]): DraftPerson[] {
  return nodes
    .filter(
      ({ kind, text, item }) =>
        kind === 'paragraph' &&
        text.length < 1500 &&
        (/\bapolog|\bymddiheur/i.test(text) || unable.test(text) || namesAlone(item.title, text)),
    )
    .flatMap(({ text: given, item, from, to }) => {
      const text = namesAlone(item.title, given) && !sentBy.test(given) ? `Apologies: ${given}` : given;
      const words = `${text.replace(/\b(Mr|Mrs|Ms|Dr|Cllrs?|Rev)\./g, '$1').replace(/\b([A-Z])\.(?=\s?[A-Z])/g, `$1${initialStop}`)} `;
      const said =
        sent.exec(words) ?? listed.exec(words) ?? sentWelsh.exec(words) ?? sentBy.exec(words) ?? unable.exec(words);
      const [named, came] = withoutStandIns(said?.[1] ?? '');
      const told = named.replace(severalIn, '');
      const names = told.replaceAll(initialStop, '.').replace(/\by(?= Cynghor)/g, 'Y');
      const instead = came.map((name) => ({ ...readPerson(name, 'present', [from, to]), role: 'Substitute' }));
      const away = parts(names)
        .flatMap((name) => {
          const plain = plainNames(name, 'apologies', from).map((person) => person.name);
          return plain.length > 0 ? plain : namesIn(name);
        })
        .map((name) => name.replace(/\s+(?:and|who|[Ww]ith|due|as|[\u2013-])(?:\s.*)?$/, '').trim())
        .filter(
          (name) =>
            name.replace(/\s*\([^()]*\)/g, '').split(' ').length <= 8 &&
            (namesPerson(`${name} `) ? name.split(' ').length > 1 : isPlainName(name)),
        )
        .map((name) => {
          const person = readPerson(name, 'apologies', [from, to]);
          return { ...person, role: person.role ?? officeBehind(named, name) };
        })
        .filter(({ name }) => !known.some((one) => one.name === name && one.capacity === 'apologies'));
      return [...away, ...instead.filter(({ name }) => !known.some((one) => sameName(one.name, name)))];
    });
}

const whoCame =
  /,?\s+(?:for whom|\(?(?:substituted|represented|replaced) by|\(?with)\s+((?:(?:Councillor|Cllr|Mrs?|Ms|Miss|Dr|Canon|Revd?)\.?\s+)?[A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+){0,2})(?:\s\([^()]{3,80}\))?(?:\s+(?:had )?(?:substituted|deputised|attended|stood in|as (?:his |her |their |a )?substitute|substituting))?(?:\))?/g;

/** Names in a sentence without those who came instead of them, and who came: "from Cllr Stansgate, for whom Cllr Pask substituted". */
const withoutStandIns = (names: string): readonly [string, readonly string[]] => [
  names.replace(whoCame, (all) => (isStandIn(all) ? '' : all)),
  [...names.matchAll(whoCame)].flatMap(([all, name]) => (name && isStandIn(all) ? [name] : [])),
];

/** An office in brackets that holds what parts names: "(Cabinet Member for Homes and Estates)". */
const severalIn = /\s*\((?=[^()]*(?:,|\band\b))[^()]{3,80}\)/g;
const officeBehind = (names: string, name: string): string | null => {
  const at = names.indexOf(`${name} (`);
  return at < 0 ? null : (/^\(([^()]{3,80})\)/.exec(names.slice(at + name.length + 1))?.[1] ?? null);
};

const isStandIn = (words: string): boolean => !/\bwith\b/.test(words) || /substitut/.test(words);

const sameName = (one: string, other: string): boolean => withoutTitle(one) === withoutTitle(other);
const withoutTitle = (name: string): string => name.replace(/^(?:Councillor|Cllr)\s+/, '');

/** "Councillor Sam Roe." below the title "Apologies for absence": names and nothing else. */
const namesAlone = (title: string, text: string): boolean =>
  /^apologies\b/i.test(title) &&
  ((namesPerson(text) && !/[a-z]{2}\.\s|:/.test(text) && !saysSomething(text)) ||
    /^(?:Councillor|Cllr)\.? [A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+)? [\u2013-] /.test(text) ||
    isPlainName(text) ||
    plainNames(text, 'apologies', 0).length > 0);

/** "Councillors A and B, and Mrs C": each run that one title opens. */
const parts = (names: string): string[] =>
  names.split(
    /,?\s+and from (?=[A-Z])|,?\s+(?:and\s+)?(?=(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Rev|Professor|Sir|Dame|Lord|Lady)\b)/,
  );
