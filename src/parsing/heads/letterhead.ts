import { speaksOfAccessAlone } from '../exempt/wordings/access-words.ts';
import { marksExempt } from '../exempt/wordings/exempt.ts';
import { namesKindOfPage } from '../sites/page-kind.ts';
import type { Line } from '../text/line.ts';
import { readMark } from '../text/mark.ts';
import { bareWords } from '../text/markup.ts';
import { joinBrokenNames } from './broken-name.ts';
import { nameOfCouncil } from './council.ts';
import { marksEdition } from './edition.ts';
import { isBodyName, isDateOnly } from './meeting-facts.ts';

/** A council's name above a paper belongs to the paper, and so does a word on how to treat it. */
export function isLetterhead(lines: readonly Line[]): boolean {
  if (lines.length > mostLines) return false;
  const words = joinBrokenNames(lines.map((line) => bareText(line).slice(0, 240))).filter(
    (text) => !isMarkingOfLaw(text) && !isDateOnly(text) && !namesPack.test(text),
  );
  return (
    words.length <= 3 &&
    words.every(
      (text) =>
        isBodyName(text) ||
        namesKindOfPage(text) ||
        /^(?:meeting|committee|body)\s*:\s*[A-Z]/i.test(text) ||
        nameOfCouncil(text) !== null ||
        /^(?:cyngor|pwyllgor|is-?bwyllgor|bwrdd|fforwm|y cabinet)\b/i.test(text) ||
        marksEdition(text) ||
        marksExempt(text),
    )
  );
}

/** How many lines a letterhead may take. */
const mostLines = 7;

/** What a cover calls the whole: "Public reports pack". */
const namesPack =
  /^(?:(?:public|open|full|complete|printed|supplementary|supplement(?:al)?) )?(?:(?:reports?|documents?|agendas?|papers|meeting|committee) )?(?:pack|bundle)$/i;

/** One short line on top of a file, such as its page's header, is of the paper below it. */
export function isLoneTop([top, ...others]: readonly Line[]): boolean {
  if (!top || others.length > 0) return false;
  const text = bareText(top);
  return text.length <= 100 && !/[.:;,!?]$/.test(text) && readMark(text) === null && !text.includes('\t');
}

/** A marking may run over lines: "By virtue of paragraph 3 …", "of the Local Government Act 1972". */
export const isMarkingOfLaw = (text: string): boolean =>
  /\b(?:act|schedule|paragraphs?|publication)\b/i.test(text) && speaksOfAccessAlone(text);

/** Below a council's or a committee's name a paper may begin. */
export const namesBody = (text: string): boolean =>
  text.length < 120 && (isBodyName(text) || nameOfCouncil(text) !== null);

/** A line's words without the marks of a heading. */
export const bareText = ({ text }: Line): string => bareWords(text);
