import { isBlank, type Line } from './line.ts';

const opens =
  /^[\s*#>]{0,6}((?:agenda )?(?:item|report|paper)(?: (?:no\.?|number|ref\.?|reference))?)\s*:[\s*]*\S{1,8}(?:\s|$)/i;
const access =
  /\b((?:report )?status|access|classification|publication(?: status)?|confidentiality|marking|exempt|restricted|public)\s*:\s*\S/i;
/** "Status: closed" alone is an action's. */
const isClosed = /exempt|confiden|(?<!un)restrict|privat|not (?:for|to)|schedule|paragraph|part (?:2|ii|b)\b/i;
const names =
  '(?:(?:report|paper|item) )?(?:title|subject|status|access|classification|publication|confidentiality|marking|purpose|author|date|lead(?: officer| director)?)';
const field = new RegExp(`^[\\s*#>]{0,6}${names}:`, 'i');
/** Where another field begins in a line: behind the end of a sentence, a figure, or what a paper is. */
const another = new RegExp(
  `(?<=[.;)\\d]|\\b(?:public|private|open|closed|exempt|confidential|(?:un)?restricted))\\s+(?=${names}:\\s)`,
  'gi',
);
/** How far below its first line a form says whether it is public. */
const near = 3;
const mostFields = 8;
const longestField = 300;
/** A letterhead is no longer; what is stands for itself. */
const longestHead = 8;

interface StackedForms {
  /** What stands above them, where it is more than a letterhead. */
  readonly front: readonly Line[] | null;
  readonly forms: readonly (readonly Line[])[];
}

/**
 * Several forms in one file, one below the other, each of which says first which item it is of and then whether it is
 * public: "Agenda item: 11 / Status: PRIVATE \u2013 \u2026 / Title: Care at home". Each is a part of the file, below the letterhead
 * of them all, with its fields apart, whatever joined their lines. Null where there are not two that say it in fields of
 * one name, where none is private, or where each has a letterhead of its own.
 */
export function stackedForms(lines: readonly Line[]): StackedForms | null {
  const starts = lines.flatMap(({ text }, at) => (isOpening(text) ? [at] : []));
  if (starts.length < 2) return null;
  const forms = starts.filter((at) => accessIn(lines, at) !== null);
  const named = new Set(
    forms.map((at) => `${opens.exec(lines[at]?.text ?? '')?.[1]} ${accessIn(lines, at)}`.toLowerCase()),
  );
  if (forms.length < 2 || named.size !== 1) return null;
  if (!forms.some((at) => lines.slice(at, at + near + 1).some(({ text }) => access.test(text) && isClosed.test(text))))
    return null;
  const [first = 0, ...others] = forms;
  const above = lines.slice(0, first);
  const head = above.filter((line) => !isBlank(line));
  const heads = new Set(head.map(({ text }) => text.trim()));
  const isHeaded = (at: number): boolean =>
    lines.slice(Math.max(first, at - longestHead), at).some(({ text }) => heads.has(text.trim()));
  if (others.some(isHeaded)) return null;
  const parts = forms.map((at, index) => fieldsApart(lines.slice(at, forms[index + 1])));
  return head.length > longestHead
    ? { front: above, forms: parts }
    : { front: null, forms: parts.map((part) => [...above, ...part]) };
}

const isOpening = (text: string): boolean => text.length <= longestField && text.includes(':') && opens.test(text);

const accessIn = (lines: readonly Line[], at: number): string | null =>
  lines
    .slice(at, at + near + 1)
    .map(({ text }) => access.exec(text.slice(0, longestField))?.[1])
    .find((name) => name !== undefined) ?? null;

/** A form with each field of its head in a paragraph of its own. */
function fieldsApart(form: readonly Line[]): readonly Line[] {
  const end = form.findIndex(
    (line, at) =>
      at > mostFields || (at > 0 && !isBlank(line) && !field.test(line.text) && line.text.search(another) < 0),
  );
  return form.flatMap((line, at) => {
    if (end >= 0 && at >= end) return [line];
    const pieces = line.text.split(another);
    return pieces.flatMap((text, index) => [
      ...(index > 0 || field.test(text) ? [{ number: line.number + (index - 0.5) / pieces.length, text: '' }] : []),
      { ...line, number: line.number + index / pieces.length, text },
    ]);
  });
}
