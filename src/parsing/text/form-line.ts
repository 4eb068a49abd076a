import { mayBeginWithLetter } from './first-letter.ts';
import type { Line } from './line.ts';

/** The boxes in a row at a report's head: its item, whether it is public, the day, and for which meeting. */
const boxes = {
  item: '(?:Agenda )?Item(?: [Nn]o\\.?| [Nn]umber)?|(?:AGENDA )?ITEM(?: NO\\.?| NUMBER)?',
  access: 'Classification|CLASSIFICATION',
  date: '(?:Meeting )?Date(?: of [Mm]eeting)?|(?:MEETING )?DATE',
  body: 'Meeting(?: [Nn]ame)?|MEETING(?: NAME)?|Committee|COMMITTEE|Decision[- ][Mm]aker|DECISION[- ]MAKER',
  number: 'Report (?:[Nn]o\\.?|[Nn]umber)|REPORT NO\\.?',
} as const;
type Box = keyof typeof boxes;
const kinds: readonly Box[] = ['item', 'access', 'date', 'body', 'number'];
const boxName = new RegExp(
  `(?<![^\\s|*])(?:${kinds.map((kind) => `(?<${kind}>${boxes[kind]})`).join('|')})(?=\\s*[:|*]|\\s|$)`,
  'g',
);

const mayOpen = mayBeginWithLetter('ACDIMR');
const opens =
  /^[\s|*#]{0,8}(?:agenda item|item|classification|(?:meeting )?date|meeting|committee|decision|report n)\b/i;
const saysAccess =
  /^(?:(?:fully |wholly |part(?:ly|ially)? |non-)?(?:open|closed|public|exempt|confidential|restricted|unrestricted|private)|part (?:1|2|i|ii|a|b|one|two)|official|(?:not )?for publication|not public)\b/i;
const accessAlone = /^\W{0,4}classification\W{0,4}$/i;
const itemAlone = /^\W{0,4}(?:agenda )?item(?: no\.?| number)(?:\W{0,4}|\W{1,4}(\d{1,3}[a-z]?)\.?\W{0,4})$/i;
const classed = /^\W{0,4}classification\b/i;
const numeral = /^\W{0,4}\d{1,3}[a-z]?\.?\W{0,4}$/;
const gap = /\s{2,}|\t|\|/;
const mostLetters = 400;
/** How far below its item a form says how the paper is classified. */
const near = 8;

const inBox: Readonly<Record<Box, string>> = {
  item: '\\d{1,3}(?:\\.\\d{1,2})?[a-z]?\\.?',
  access: '\\S+|part \\S+|(?:not )?for publication',
  date: '(?:[a-z]+day,? )?\\d{1,2}(?:st|nd|rd|th)? [a-z]+,? \\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}',
  body: '[a-z][^\\d]{2,80}',
  number: '\\S+',
};

interface Field {
  readonly of: Box;
  readonly name: string;
  readonly value: string;
}

/**
 * Sets the boxes of a form that stand in a row ("Item No. 15. Classification: Open Date: 18 July 2023 Meeting Name:
 * Cabinet"), in one line, in the cells of a table or with their values in the line below, as a line each.
 */
export function spreadForms(lines: readonly Line[]): readonly Line[] {
  let result: Line[] | null = null;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const read = line && mayOpen(line.text) && opens.test(line.text) ? readForm(lines, at) : null;
    if (read) result ??= lines.slice(0, at);
    if (line && read) {
      const texts = ['', ...read.fields.map(({ name, value }) => `${name}: ${value}`)];
      texts.forEach((text, index) => {
        result?.push({ ...line, number: line.number + index / texts.length, text });
      });
      at = read.to;
    } else if (line) result?.push(line);
  }
  return result ?? lines;
}

function readForm(
  lines: readonly Line[],
  at: number,
): { readonly fields: readonly Field[]; readonly to: number } | null {
  const text = lines[at]?.text ?? '';
  if (text.length > mostLetters) return null;
  const below = filledBelow(lines, at);
  const next = lines[below]?.text ?? '';
  if (accessAlone.test(text) && saysAccess.test(bare(next)) && next.length < 40)
    return { fields: [{ of: 'access', name: 'Classification', value: bare(next) }], to: below };
  const item = itemAlone.exec(text);
  if (item && (item[1] || numeral.test(next))) {
    const isForm = lines.slice(below, below + near).some((line) => classed.test(line.text));
    return isForm
      ? { fields: [{ of: 'item', name: 'Item No.', value: item[1] ?? bare(next) }], to: item[1] ? at : below }
      : null;
  }
  const fields = fieldsIn(text);
  if (fields.length < 3 || !fields.some(({ of }) => of === 'access')) return null;
  if (isForm(fields)) return { fields, to: at };
  if (fields.some(({ value }) => value !== '')) return null;
  const parted = next.split(gap).map(bare).filter(Boolean);
  const values = parted.length === fields.length ? parted : valuesInTurn(fields, next);
  const filled = fields.map((field, index) => ({ ...field, value: values[index] ?? '' }));
  return isForm(filled) ? { fields: filled, to: below } : null;
}

/** What each box says where nothing parts one value from the next: "15. Open 18 July 2023 Cabinet". */
function valuesInTurn(fields: readonly Field[], text: string): readonly string[] {
  if (text.length > mostLetters) return [];
  const pattern = fields.map(({ of }) => `(${inBox[of]})`).join('\\s+');
  return new RegExp(`^${pattern}$`, 'i').exec(bare(text).replace(/[\s|]+/g, ' '))?.slice(1) ?? [];
}

/** The next line with words, over blank ones and the rule below a table's first row. */
function filledBelow(lines: readonly Line[], at: number): number {
  let below = at + 1;
  while (below < at + 4 && /^[\s|:-]*$/.test(lines[below]?.text ?? 'x')) below += 1;
  return below;
}

function fieldsIn(text: string): readonly Field[] {
  const found: { readonly of: Box; readonly from: number; readonly to: number }[] = [];
  for (const { groups = {}, index, 0: name } of text.matchAll(boxName)) {
    const of = kinds.find((kind) => groups[kind] !== undefined);
    if (of && !found.some((one) => one.of === of)) found.push({ of, from: index, to: index + name.length });
  }
  return found.map(({ of, from, to }, index) => ({
    of,
    name: of === 'item' ? 'Item No.' : text.slice(from, to),
    value: bare(text.slice(to, found[index + 1]?.from ?? text.length)),
  }));
}

/** What stands in a box, without the marks of cells and of bold around it. */
const bare = (text: string): string => text.replace(/^[\s:|*.]+|[\s|*]+$/g, '');

const isForm = (fields: readonly Field[]): boolean =>
  fields.every(
    ({ of, value }) =>
      value !== '' &&
      value.length <= 90 &&
      (of !== 'access' || (saysAccess.test(value) && value.length <= 60)) &&
      (of !== 'date' || /\d/.test(value)) &&
      (of !== 'item' || /^\d{1,3}(?:\.\d{1,2})?[a-z]?\.?$/i.test(value)),
  );
