import { isRecordLabel } from '../body/record-label.ts';
import { namesItemsDecided } from '../minutes/minuted-table.ts';
import { isBlank, type Line } from '../text/line.ts';
import { plainText } from '../text/markup.ts';
import { isItemPage } from './item-page.ts';
import { isRecordPage } from './record-page.ts';

/** What kind of page a whole file is, where it is one that a council's site shows: of a meeting, of an item, of a decision. */
export function wholeFileKind(
  lines: readonly Line[],
): 'meeting-page' | 'meeting-text' | 'item-page' | 'record-page' | null {
  if (isRecordPage(lines)) return 'record-page';
  if (lines.some(({ opensItem }) => opensItem)) return 'meeting-text';
  const filled = lines.filter((line) => !isBlank(line));
  const top = wordsOf(filled.slice(0, 60));
  const ruled = top.some((text) => /^\|?(?:\s?:?-{3,}:?\s?\|)+/.test(text.slice(0, 200)));
  const itemTable = top.some((text) => /^\|?\s*no\.?\s*\|\s*item\s*\|?$/i.test(text));
  const told = wordsOf(filled.filter(({ text }) => text.includes('Minutes') || text.includes('Decision')));
  const inline = told.filter((text) => /\|.*\b(?:Minutes|Decisions?):(?:\s|$)/.test(text)).length;
  const barred = told.filter((text) => /\bMinutes:\s.*\|$/.test(text)).length;
  const joined = told.filter((text) => /\S Minutes: \S/.test(text)).length;
  if ((ruled && (itemTable || inline >= 2)) || barred >= 2 || joined >= 2) return 'meeting-page';
  if (isItemPage(lines)) return 'item-page';
  if (tellsMeeting(top) && top.slice(0, 40).some(namesItemsDecided)) return 'meeting-text';
  const labels = wordsOf(filled.filter(mayBeLabel)).filter(isRecordLabel).length;
  const listed = top
    .slice(0, 12)
    .some((text, at) => /^no\.?\s+item$/i.test(`${text} ${top[at + 1]}`) || /^no\.?\s+item$/i.test(text));
  const titled = top.slice(0, 4).some((text) => webTitle.test(text.replace(/^#+\s*/, '')));
  if (labels === 1 && !titled && top.slice(0, 12).some(isRecordLabel)) return 'item-page';
  return labels >= 2 || (titled && labels >= 1) || listed ? 'meeting-text' : null;
}

const wordsOf = (lines: readonly Line[]): string[] => lines.map(({ text }) => plainText(text.slice(0, 4000)));

const mayBeLabel = ({ text }: Line): boolean => text.length < 200 && text.includes(':');

/** Whether fields at the top of a page say whose meeting it was, and when. */
const tellsMeeting = (words: readonly string[]): boolean => {
  const top = words.slice(0, 12);
  return (
    top.some((text) => /^(?:committee|body|board|panel|meeting)(?: name)?\s*:\s*[A-Z]/i.test(text)) &&
    top.some((text) => /^(?:meeting )?date(?: and time)?(?: of (?:the )?meeting)?\s*:\s*\S/i.test(text))
  );
};

/** Whether a page only lists who attended: it says so at its top. */
export const listsAttendance = (lines: readonly Line[]): boolean => {
  const first = lines.find((line) => !isBlank(line));
  return first !== undefined && /^#*\s*(?:meeting )?attendance(?: details)?$/i.test(plainText(first.text.slice(0, 80)));
};

const webTitle =
  /^(?:draft )?(?:agenda|minutes|decisions)(?:(?:,| and)? (?:draft )?(?:agenda|minutes|decisions))*$|^(?:agenda|cofnodion|penderfyniadau)(?: drafft)?(?:,? ac? (?:chofnodion|agenda|phenderfyniadau)(?: drafft)?)*$/i;
