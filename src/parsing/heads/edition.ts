import type { Paper } from '../../papers/paper.ts';
import type { DraftPaper } from '../body/draft.ts';

const draftWords =
  /\bdraft (?:minutes|record)\b|\bminutes\b[^.]{0,60}\bdraft\b|(?:^|\s[\u2013-]\s)\W*draft\W*$|\((?:draft|unconfirmed)\)|\bunconfirmed minutes\b|^\W*unconfirmed\W*$|\bsubject to (?:confirmation|approval|ratification)\b/i;
const draftFile = /(?:^|[-_. /])(?:draft|unconfirmed)(?:[-_. ]|$)/i;
const revisedWords =
  /\((?:revised|amended|updated|corrected|replacement|version [2-9]|v[2-9])\b[^)]{0,60}\)|^\W*(?:revised|amended|corrected|replacement|updated) (?:report|version|paper|appendix|agenda|minutes)\b|^\W*(?:revised|amended|corrected)\W*$|\bthis (?:report|paper|version) (?:replaces|supersedes)\b/i;
const revisedFile = /(?:^|[-_. /])(?:revised|amended|corrected|v[2-9]|version[-_ ]?[2-9])(?:[-_. ]|$)/i;

/** A line by which a report says that it is a draft; a report on a draft plan says so in its title alone. */
const draftReport =
  /^\W*(?:(?:status|version|report status|document status)\s*[:|\t]\s*)?(?:first |second |third |final |working )?draft\b(?:\W+(?:report|paper|copy|only|version|(?:v\.?\s?)?\d[\d.]*|not (?:yet )?(?:approved|agreed|final|confirmed)|for (?:comment|discussion|consultation|review|information|clearance)|subject to (?:approval|confirmation|clearance)|in confidence))*\W*$/i;
const draftReportFile = /[-_. ]draft(?:[-_ ]?v?\d{1,2})?\.\w{2,5}$/i;

/** Whether a line only says which edition the paper below it is: "DRAFT", "(Unconfirmed)", "Revised report". */
export const marksEdition = (text: string): boolean =>
  text.length <= 100 &&
  /^\W*(?:(?:draft|unconfirmed|confirmed|approved|revised|amended|corrected)\b(?: (?:minutes|report|paper|version|copy))?|(?:(?:draft|unconfirmed|confirmed|approved) )?minutes)(?:\W+(?:subject to (?:confirmation|approval|ratification)|not yet (?:confirmed|approved))\b.{0,30})?\W*$/i.test(
    text,
  );

/** Nearly no line has the words that these need. */
const mayBeDraft = /draft|unconfirmed|subject to/i;
const mayBeRevised = /revised|amended|updated|corrected|replace|supersedes|\(v/i;

/** How many of a paper's first nodes may say which edition it is. */
const front = 4;

/** Which edition a paper says it is, in its first words or its file's name; undefined where it says nothing. */
export function editionOf({ kind, title, nodes }: DraftPaper, file: string): Paper['edition'] {
  const words = [title, ...nodes.slice(0, front).flatMap(({ text }) => (text.length < 600 ? text.split('\n') : []))];
  const drafted = words.filter((text) => mayBeDraft.test(text));
  if (kind === 'minutes' && (draftFile.test(file) || drafted.some((text) => draftWords.test(text)))) return 'draft';
  if (kind !== 'minutes' && (draftReportFile.test(file) || drafted.some((text) => draftReport.test(text))))
    return 'draft';
  const revised = words.filter((text) => mayBeRevised.test(text));
  return revisedFile.test(file) || revised.some((text) => revisedWords.test(text)) ? 'revised' : undefined;
}

/** A draft gives way to what is not marked, and that to a revision. */
export const editionRank = ({ edition }: Pick<Paper, 'edition'>): number => {
  if (edition === 'draft') return 0;
  return edition === 'revised' ? 2 : 1;
};

/** A title without the words that say which edition it is. */
export const withoutEdition = (title: string): string =>
  title
    .replace(
      /\((?:draft|unconfirmed|revised|amended|updated|corrected|replacement|version \d|v\d)\b[^)]{0,60}\)/gi,
      ' ',
    )
    .replace(/\b(?:draft|unconfirmed|revised|amended|corrected|replacement|updated)\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A body's name without the word on its edition: "EXECUTIVE BOARD - DRAFT". */
export const unmarkedName = (text: string): string =>
  text.replace(/\s*(?:[\u2013:-]\s*|\()(?:draft|unconfirmed|confirmed|final)(?: (?:minutes|record))?\)?$/i, '');
