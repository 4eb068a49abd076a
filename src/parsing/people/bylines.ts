import type { DraftNode, DraftPaper, DraftPerson } from '../body/draft.ts';
import { mayBeginWith } from '../text/first-letter.ts';
import { personInField } from './record-people.ts';

/** Names of fields that say who wrote a paper or answers for it, in words that minutes use of nobody else. */
const wrote =
  '(?:report |paper )?authors?(?: and contact)?|(?:report|paper) (?:by|of|from)|(?:written|prepared|compiled|produced|completed|presented) by|(?:contact|reporting|report|case|support|responsible) officers?|officers? to contact|officer contact|contact(?: name| person| details)?';
const leads =
  'by|from|lead|presenter|lead (?:officer|director|author)|accountable (?:officer|director)|officer|(?:lead|cabinet|executive|portfolio) (?:member|holder)|portfolio';

/** "Awdur / Author:": the same in another language before it. */
const otherTongue = '(?:[A-Z][a-z]+(?: [a-z]+){0,2} / )?';
/** "\u2026; Fay Mask, Catering Manager": another with the office, in the same field. */
const nextName = "[A-Z][\\w'\u2019-]+ [A-Z][\\w'\u2019-]+, ";
const stop = '(?=$|\\n|;\\s|(?<=[a-z)]{2})\\.\\s+[A-Z])';
const field = (names: string): RegExp =>
  new RegExp(
    `(?:^|\\n|[.;]\\s+)${otherTongue}(${names})(?: / [A-Z][a-z]+)?\\s*(?::|\\s[\\u2013-]|\\t)\\s*(\\S[^\\n;]{3,180}?(?:(?:;|;?\\s+and)\\s+${nextName}[^\\n;:]{3,120}?){0,5})${stop}`,
    'gi',
  );
/** What stands between the last word of such a field's name and what it says. */
const partsField =
  /(?::|\s[\u2013-]|\t)(?<=(?:authors?|contact|by|of|from|officers?|name|person|details|lead|presenter|director|member|holder|portfolio)(?: \/ [a-z]+)?\s*(?::|\s[\u2013-]|\t))/i;
const anywhere = field(wrote);
const inPapers = field(`${wrote}|${leads}`);
/** "Written by Verity Crane, Head of Corporate Parenting": the words themselves say so. */
const saidSo = new RegExp(
  `(?:^|\\n)((?:written|prepared|compiled|produced|report|paper) by) ([A-Z][^\\n:;]{4,180}?)${stop}`,
  'gi',
);

const maySaySo = (text: string): boolean => (text.includes('\n') || mayOpenSaying(text)) && / by /i.test(text);
const mayOpenSaying = mayBeginWith('wpcrWPCR');

/** Adds those whom the lines of a paper name as who wrote it or answers for it: "Author: Jane Moore, Head of Access". */
export function withBylines(draft: DraftPaper): DraftPaper {
  if (draft.exempt) return draft;
  const named = draft.nodes.flatMap((node) => namedIn(node, draft.kind === 'minutes'));
  const people = [...draft.people];
  for (const person of named) {
    const known = people.findIndex(({ name }) => bare(name) === bare(person.name));
    const held = people[known];
    if (!held) people.push(person);
    else if (held.role === null && person.role !== null && held.capacity === person.capacity) people[known] = person;
  }
  return people.length === draft.people.length && named.length === 0 ? draft : { ...draft, people };
}

const bare = (name: string): string => name.replace(/^(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?\s+/, '');

function namedIn(node: DraftNode, minutes: boolean): DraftPerson[] {
  if (node.row)
    return minutes ? [] : inRow(node.row).flatMap(([name, value]) => personInField(keyOf(name), value, node));
  if (node.text.length > 1500) return [];
  const said = [
    ...(partsField.test(node.text) ? node.text.matchAll(minutes ? anywhere : inPapers) : []),
    ...(maySaySo(node.text) ? node.text.matchAll(saidSo) : []),
  ];
  return said.flatMap(([, name = '', value = '']) => personInField(keyOf(name), value, node));
}

/** What a row of two cells names and says; the first row of such a table stands as the names of its columns. */
const inRow = ({ columns, cells }: NonNullable<DraftNode['row']>): (readonly [string, string])[] =>
  [columns, cells].flatMap((row) => {
    const [name = '', value = '', ...others] = row.filter((cell) => cell !== '');
    return others.length === 0 && value !== '' && (inPapersName.test(name) || /:$/.test(name))
      ? [[name, value] as const]
      : [];
  });

const inPapersName = new RegExp(`^(?:${wrote}|${leads})\\s*:?$`, 'i');
const keyOf = (name: string): string => name.replace(/\s*:$/, '').replace(/\s+/g, ' ').toLowerCase();
