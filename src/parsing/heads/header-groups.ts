import { isFurniture } from '../body/furniture.ts';
import { mayBeginWith } from '../text/first-letter.ts';
import { isBlank, type Line } from '../text/line.ts';
import { readMark } from '../text/mark.ts';
import { bareWords, isEmphasised, plainText } from '../text/markup.ts';
import { isCapitals } from '../text/title-case.ts';
import { joinBrokenDates } from './broken-date.ts';

/** Lines at the head of a paper that stand together. */
export interface Group {
  readonly text: string;
  readonly lines: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly display: boolean;
  readonly marked: boolean;
}

/** Says whose report it is. */
export const authorLine =
  /^(?:(?:joint )?(?:report|presentation|memorandum|paper) (?:of|by|from):? (?:the )?|adroddiad (?:gan )?(?:y |yr )?(?=c))(.+)$/i;

/** "the Head of Internal Audit, Marguerite Osei": an office may stand before the name. */
export const nameFirst = (author: string): string =>
  author.replace(
    /^(?:the )?((?:[A-Z][\w\u2019'&-]*,? |and |of |for |the |& ){1,10}[A-Z][\w\u2019'&-]*)(?:, |\s[\u2013-]\s|: )((?:(?:Mr|Mrs|Ms|Miss|Dr|Professor) )?[A-Z][a-z\u2019'-]+(?: [A-Z][\w\u2019'-]+){1,2})$/,
    (all, office: string, name: string) => (isOffice.test(office) && !isOffice.test(name) ? `${name}, ${office}` : all),
  );

const isOffice =
  /\b(?:officer|director|head|manager|leader|executive|services?|team|member|solicitor|treasurer|clerk|lead|council|finance|education|health)\b/i;

/** The first few groups of lines set apart by blank lines. */
export function groupsFrom(lines: readonly Line[], start: number, most: number): Group[] {
  const groups: Group[] = [];
  let open: Line[] = [];
  const close = (): void => {
    if (open.length > 0) groups.push(groupOf(open));
    open = [];
  };
  for (let index = start; index < lines.length && groups.length < most; index += 1) {
    const line = lines[index];
    if (!line || isBlank(line) || isFurniture(line)) close();
    else if (open[0] && opensGroup(line, open[0])) {
      close();
      open.push(line);
    } else if (open.length < 8) open.push(line);
    else break;
  }
  close();
  return groups;
}

function opensGroup(line: Line, first: Line): boolean {
  const words = wordsOf(line);
  const [hashed, authored] = [line.text.startsWith('#'), authorLine.test(words)];
  if ((hashed || authored) && (authorLine.test(wordsOf(first)) ? hashed : authored)) return true;
  return isTabled(line) || readMark(words) !== null;
}

/** The words of a line; where it is set as a heading, with the marks of one. */
const wordsOf = ({ text }: Line): string => (text.startsWith('#') ? plainText(text) : bareWords(text));
const isTabled = ({ text }: Line): boolean => text.includes('\t') || text.trimStart().startsWith('|');

function groupOf(lines: readonly Line[]): Group {
  const texts = joinBrokenDates(lines.map(({ text }) => bareWords(text)));
  const text = texts.join(' ');
  return {
    text,
    lines: texts,
    from: lines[0]?.number ?? 0,
    to: lines.at(-1)?.number ?? 0,
    display: isCapitals(text) || isSetApart(lines),
    marked: readMark(texts[0] ?? '') !== null || lines.some(isTabled),
  };
}

/** Whether lines are set as a heading, all of them together. */
function isSetApart(lines: readonly Line[]): boolean {
  if (!mayBeSetApart(lines[0]?.text ?? '')) return false;
  const raw = lines.map((line) => line.text.trim()).join(' ');
  return isEmphasised(raw) || raw.startsWith('#');
}
const mayBeSetApart = mayBeginWith(' \t\n\v\f\r#*<_');

/** The first line below the place of another: those of a page's edge may have been taken out above it. */
export function indexBelow(lines: readonly Line[], start: number, to: number): number {
  let at = start;
  while ((lines[at]?.number ?? Number.POSITIVE_INFINITY) <= to) at += 1;
  return at;
}
