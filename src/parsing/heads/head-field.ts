import { isFormField } from '../body/heading.ts';
import { mayBeginWith } from '../text/first-letter.ts';
import { hasWideGap } from '../text/gaps.ts';
import type { Line } from '../text/line.ts';
import { bareWords, plainText } from '../text/markup.ts';
import { saidInEither } from '../text/two-languages.ts';
import { isBodyName } from './body-name.ts';

/** What the fields at a report's head are called. */
const names = {
  body: /^(?:report to|committee|meeting|meeting name|decision[- ]maker|body|to|reporting to)$/i,
  date: /^(?:(?:meeting )?(?:date|day)(?:(?: and |\/)time)?|date of (?:the )?meeting|date of committee)$/i,
  title: /^(?:title|subject|report title|title of report|report subject|topic|item|heading)$/i,
  author:
    /^(?:report of|report by|report from|from|by|author|report author|reporting officer|lead officer|director|responsible officer|report presented by)$/i,
  label: /^(?:agenda )?item(?: ?no\.?| number)?$/i,
};

/** What a head says of its paper; null where it is none of what is read from it. */
export type HeadFact = keyof typeof names;

interface HeadField {
  readonly of: HeadFact | null;
  readonly name: string;
  readonly value: string;
}

const field = /^\W{0,4}([A-Z][A-Za-z /()-]{1,40}?(?: [Nn]o\.)?)\s*(?::\s*|\t+)(\S.{0,300})$/;
const apart = /^\s*([A-Z][A-Za-z -]{1,30}?) {2,}(\S.{0,300})$/;
const nameAlone = /^\W{0,4}([A-Z][A-Za-z .-]{1,40}?)\s*:\W{0,4}$/;
const cellName = /^[A-Z][A-Za-z /().,'\u2019&-]{1,48}?\??$/;
const toBody = /^report to (?:the )?(.{4,120})$/i;

/** "CABINET MEETING DATE (2025/26)" above the day. */
const dayOf = /^(.{3,80}?) meeting date(?: \([\d/ -]{4,12}\))?:?$/i;

/** The fields of a line: "Report to: Cabinet", "Date<tab>7 March 2023", a row "| Report to | Cabinet |" or one of two pairs. */
export function fieldsOf(line: Line): readonly HeadField[] {
  const raw = line.text.slice(0, 500);
  if (raw.trimStart().startsWith('|')) return fieldsInRow(raw);
  const text = wordsOf(line);
  const to = toBody.exec(text);
  if (to && isBodyName(to[1] ?? '')) return [{ of: 'body', name: 'report to', value: to[1] ?? '' }];
  const whose = dayOf.exec(text)?.[1] ?? '';
  if (isBodyName(whose)) return [{ of: 'body', name: 'meeting date', value: whose }];
  const [, name = '', value = ''] = field.exec(text) ?? [];
  if (name && value) return [fieldFrom(name, value)];
  const [, beside = '', far = ''] = apart.exec(raw) ?? [];
  const found = beside && fieldFrom(beside, plainText(far));
  return found && (found.of !== null || isFormField(`${beside}: ${found.value}`)) ? [found] : [];
}

/** The name of a field whose value stands on the line below: "Report to:". */
export function fieldAlone(line: Line, below: Line | undefined): HeadField | null {
  const [, name = ''] = nameAlone.exec(wordsOf(line)) ?? [];
  if (!name || !below || below.text.length > 200 || nameAlone.test(wordsOf(below))) return null;
  const found = fieldFrom(name, wordsOf(below));
  return found.of !== null && found.value !== '' && fieldsOf(below).length === 0 ? found : null;
}

/** Whether a line holds a field of a head, or may name one whose value stands below: no head of fields is without one. */
export function mayHoldField(line: Line): boolean {
  if (!mayPart.test(line.text.slice(0, longestName))) return false;
  const [, alone = ''] = nameAlone.exec(wordsOf(line)) ?? [];
  if (alone && Object.values(names).some((name) => saidInEither(name, alone))) return true;
  return /^report/i.test(alone) || fieldsOf(line).some(({ of, name }) => of !== null || /^report/i.test(name));
}

/** What parts a name from its value, marks that may hide one, and the words that need none. */
const mayPart = /[:\t|<*_\\]| {2}|report to|meeting date/i;
/** Within so many letters any name ends. */
const longestName = 120;

/** The rule below a table's first row, or a first row that names no columns. */
export const isRule = ({ text }: Line): boolean =>
  mayRule(text) && (rule.test(text.slice(0, 300)) || /^\s*\|[\s|]+$/.test(text));
const rule = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*:?-*:?\s*$/;
const mayRule = mayBeginWith(' \t\n\v\f\r|:-');

/** The words of a line; of a row of a table that holds but one filled cell, that cell's. */
export const wordsOf = ({ text }: Line): string => {
  const row = text.startsWith('|') ? oneCell.exec(text)?.[1] : undefined;
  return bareWords((row ?? text).slice(0, 500));
};
const oneCell = /^\|[\s|]*([^|\s][^|]*?)[\s|]*$/;

/** Cells in pairs of a name and what it says; empty where a row holds none. */
function fieldsInRow(text: string): readonly HeadField[] {
  const cells = text
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => plainText(cell).replace(/:$/, '').trim());
  if (cells.length % 2 !== 0 || cells.length > 6) return [];
  const pairs = cells.flatMap((name, at) => (at % 2 === 0 ? [{ name, value: cells[at + 1] ?? '' }] : []));
  const filled = pairs.filter(({ name, value }) => name !== '' && value !== '');
  if (filled.length === 0 || pairs.some(({ name }) => name !== '' && !cellName.test(name))) return [];
  const headsColumns =
    pairs.length > 1 && filled.some(({ value }) => Object.values(names).some((one) => one.test(value)));
  if (headsColumns) return [];
  return filled.map(({ name, value }) => fieldFrom(name, value));
}

function fieldFrom(name: string, value: string): HeadField {
  if (saidInEither(names.label, name) && /^(?:item )?\d{1,3}[a-z]?\.?$/i.test(value))
    return { of: 'label', name, value: value.replace(/^item |\.$/gi, '') };
  const of = (['body', 'date', 'title', 'author'] as const).find((one) => saidInEither(names[one], name)) ?? null;
  return { of, name, value };
}

/** How many fields set apart show that names and values stand beside each other. */
const fewestBeside = 2;
const mostWords = 4;

/** Among fields whose values stand apart the longest name may have but one space before its own: it is set apart too. */
export function partAligned(lines: readonly Line[]): readonly Line[] {
  const beside = lines.filter(({ text }) => hasWideGap(text) && apart.test(text.slice(0, 500)));
  if (beside.length < fewestBeside) return lines;
  const next = new Set(beside.flatMap(({ number }) => [number - 1, number + 1]));
  return lines.map((line) => (next.has(line.number) && !/ {2}/.test(line.text.trim()) ? withValueApart(line) : line));
}

function withValueApart(line: Line): Line {
  const words = line.text.trim().split(' ');
  for (let count = Math.min(mostWords, words.length - 1); count > 0; count -= 1) {
    const [name, value] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    if (/^[A-Z0-9]/.test(value) && fieldFrom(name, value).of !== null) return { ...line, text: `${name}  ${value}` };
  }
  return line;
}
