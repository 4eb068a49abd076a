import { bodyTitle, isBodyName, mayBeBody } from './body-name.ts';
import { firstDate } from './dates.ts';
import { isBlank, type Line } from './line.ts';
import { headingLevel, plainText } from './markup.ts';
import { isDateOnly } from './meeting-facts.ts';
import type { PaperHeader } from './paper-header.ts';
import { titleCase } from './title-case.ts';

const names = {
  body: /^(?:report to|committee|meeting|decision[- ]maker|body|to)$/i,
  date: /^(?:date|date of meeting|meeting date|date of committee)$/i,
  title: /^(?:title|subject|report title|title of report|report subject|topic|item)$/i,
  author: /^(?:report of|report by|report from|from|author|report author|reporting officer|lead officer|director)$/i,
  label: /^(?:agenda )?item(?: no\.?| number)?$/i,
};
/** What a paper says of itself below the fields that name it belongs to its text. */
const ofText =
  /^(?:(?:report |executive )?summary|recommendations?|purpose|(?:financial|legal|policy|risk|equality|corporate)\b.*|reasons?\b.*|background\b.*|access to information|decisions?)$/i;
const field = /^\W{0,4}([A-Z][A-Za-z /()-]{1,40}?)\s*(?::\s*|\t+)(\S.{0,300})$/;
const toBody = /^report to (?:the )?(.{4,120})$/i;

/** A committee's name set large breaks before its last word. */
const restOfName =
  /^(?:(?:select |scrutiny |overview and scrutiny |sub-?)?(?:committee|panel|board|commission|forum|group))$/i;

/** How many lines a header of fields may take. */
const longest = 16;

/** Reads a header written as fields: "Report to: Cabinet", "Date: 7 March 2023", "Title: …", "Report of: …". */
export function readFieldsHeader(lines: readonly Line[], start: number): PaperHeader | null {
  const found = new Map<keyof typeof names, string>();
  const taken: Line[] = [];
  let last: keyof typeof names | null = null;
  const head = lines.slice(start, start + longest);
  for (const [at, line] of head.entries()) {
    if (isBlank(line)) continue;
    const text = plainText(line.text.slice(0, 500).replace(/^#{1,6}\s+/, ''));
    const named = readField(text);
    const council = found.get('body');
    if (!named && taken.length < 2 && mayBeBody(text) && (!council || /\bcouncil$/i.test(council))) {
      found.set('body', text);
      taken.push(line);
      continue;
    }
    if (!named && taken.length === 1 && council && restOfName.test(text) && !isBodyName(council)) {
      found.set('body', `${council} ${text}`);
      taken.push(line);
      continue;
    }
    if (!named && taken.length > 0 && taken.length < 4 && !found.has('date') && isDateOnly(text)) {
      found.set('date', text);
      taken.push(line);
      continue;
    }
    const maybeTitle = !named || (named.of === null && headingLevel(line.text) > 0);
    const titleless = found.has('body') && found.has('date') && !found.has('title');
    if (maybeTitle && titleless && namesAuthor(head.slice(at + 1))) {
      found.set('title', text);
      taken.push(line);
      continue;
    }
    const goesOn = !named && line.number === (taken.at(-1)?.number ?? 0) + 1 && /^(?: {6}|\t)/.test(line.text);
    if (goesOn && taken.length > 0) {
      if (last && found.has(last)) found.set(last, `${found.get(last)} ${text}`);
      taken.push(line);
      continue;
    }
    if (!named || ofText.test(named.name)) break;
    last = named.of;
    const below = named.of === 'body' && /\bcouncil$/i.test(council ?? '') && mayBeBody(named.value);
    if (named.of && (below || !found.has(named.of))) found.set(named.of, named.value);
    taken.push(line);
  }
  const body = found.get('body');
  const title = found.get('title');
  if (!body || !title || !(isBodyName(body) || (mayBeBody(body) && found.has('author'))) || found.size < 3) return null;
  return {
    kind: 'report',
    body: bodyTitle(body),
    date: firstDate(found.get('date') ?? ''),
    title: titleCase(title),
    author: found.get('author') ?? null,
    label: found.get('label') ?? null,
    lines: taken.map(({ text }) => plainText(text.replace(/^#{1,6}\s+/, ''))),
    from: taken[0]?.number ?? start + 1,
    to: taken.at(-1)?.number ?? start + 1,
  };
}

/** A title without a name of its own stands right above whose report it is. */
const namesAuthor = (below: readonly Line[]): boolean => {
  const next = below.slice(0, 3).find((line) => !isBlank(line));
  return next !== undefined && readField(plainText(next.text.slice(0, 500)))?.of === 'author';
};

function readField(
  text: string,
): { readonly of: keyof typeof names | null; readonly name: string; readonly value: string } | null {
  const to = toBody.exec(text);
  if (to && isBodyName(to[1] ?? '')) return { of: 'body', name: 'report to', value: to[1] ?? '' };
  const [, name, value] = field.exec(text) ?? [];
  if (!name || !value) return null;
  if (names.label.test(name) && /^\d{1,3}[a-z]?$/.test(value)) return { of: 'label', name, value };
  const of = (['body', 'date', 'title', 'author'] as const).find((one) => names[one].test(name)) ?? null;
  return { of, name, value };
}
