import { offersOpen, saysClosed, speaksOfAccessAlone } from './access-words.ts';

/** What an agenda or a site adds behind a title. */
const behind = /(?:\s*\((?:pages?|tudalennau?) \d+(?:\s*[-\u2013]\s*\d+)?\)|\s*\bPDF [\d.,]+ ?[KM]B)+\s*$/i;
const inBrackets = /[([]([^()[\]]{4,120})[)\]][\s.:*]*$/;
const bracketsFirst = /^\W*[([]([^()[\]]{4,120})[)\]]\s*(?=[A-Z\u2018\u201c'"])/;
const afterDash = /(?:\s[\u2013\u2014-]|:)\s*([A-Z][^:\u2013\u2014]{6,80})$/;
const sentOut =
  /\b(?:press|public) (?:and|&) (?:the )?(?:press|public) (?:is |are )?excluded\b|\bclosed to the (?:press|public)\b/i;
const dated = /\b(?:19|20)\d\d\b/;

/** Whether a title ends, or begins, with words in brackets or behind a dash that say of what it heads that it is not public. */
export function isTitleClosed(text: string): boolean {
  const title = text.replace(behind, '').trim();
  if (title.length > 300) return false;
  const [last, first, dashed] = [inBrackets, bracketsFirst, afterDash].map((one) => one.exec(title)?.[1]);
  return [last, first, dashed].some((words) => words !== undefined && closes(words));
}

const closes = (words: string): boolean =>
  speaksOfAccessAlone(words) &&
  (sentOut.test(words) || (saysClosed(words) && !offersOpen(words))) &&
  !dated.test(words) &&
  !/^(?:append|annex)|\b(?:append\w+|annex\w*)\b/i.test(words);

/** A title without what an agenda or a site adds behind it. */
export const titleAlone = (text: string): string => text.replace(behind, '').trim();
