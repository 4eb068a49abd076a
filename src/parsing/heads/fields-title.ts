import { isStandingHeading } from '../body/heading.ts';
import { isBanner } from '../exempt/wordings/exempt.ts';
import { isBlank, type Line } from '../text/line.ts';
import { headingLevel, isEmphasised } from '../text/markup.ts';
import { nameOfCouncil } from './council.ts';
import { fieldsOf, type HeadFact, isRule, wordsOf } from './head-field.ts';
import { isDateOnly } from './meeting-facts.ts';

/** What a paper says of itself below the fields that name it belongs to its text. */
export const ofText =
  /^(?:(?:report |executive )?summary|recommendations?|purpose|(?:financial|legal|policy|risk|equality|corporate)\b.*|reasons?\b.*|background\b.*|access to information|decisions?)$/i;
/** What such words head is no report, or they are no title of one. */
const noTitle =
  /^(?:(?:draft |public |supplementary )?(?:agenda|minutes?|notes?|notice|summons|order of business|decisions?|actions?|attendance|present|members|membership|contents|introduction|appendix|annexe?)\b|(?:committee |cabinet |officer )?reports?$|report (?:to|for|of)\b)/i;

/** A title without a name of its own stands right above whose report it is. */
export const namesAuthor = (below: readonly Line[]): boolean => {
  const next = below.slice(0, 3).find((line) => !isBlank(line));
  return next !== undefined && fieldsOf(next)[0]?.of === 'author';
};

/** Of what the first field below is. */
export const firstField = (below: readonly Line[]): HeadFact | null | undefined => {
  const next = below.find((one) => !isBlank(one) && !isRule(one));
  return next && fieldsOf(next)[0]?.of;
};

/** Whether one field or a row of them stands below, and not the names of an agenda's columns. */
export const leadsFields = (below: readonly Line[]): boolean =>
  firstField(below) != null && !/\t.*\t/.test(below.find((one) => !isBlank(one) && !isRule(one))?.text ?? '');

/** Whether a field further down names the title. */
export const namesTitle = (head: readonly Line[], at: number): boolean =>
  head.slice(at + 1).some((line) => fieldsOf(line).some(({ of }) => of === 'title'));

const mayTitle = (text: string): boolean =>
  text.length <= 200 &&
  /^["'\u2018\u201c(]?[A-Z0-9]/.test(text) &&
  !/[.;,:]$/.test(text) &&
  !/^\d{1,2}[.)]/.test(text) &&
  !noTitle.test(text) &&
  !ofText.test(text) &&
  !isStandingHeading(text) &&
  !isBanner(text);

/** The heading right below the fields, or the line that stands there alone, is the title. */
export function isTitleBelow(line: Line, [next]: readonly Line[]): boolean {
  const set = headingLevel(line.text) > 0 || isEmphasised(line.text);
  return mayTitle(wordsOf(line)) && (set || next === undefined || isBlank(next));
}

/** The heading right above the first field, or the line that stands there alone at a file's top, is the title. */
export function isTitleAbove(line: Line, below: readonly Line[], atTop: () => boolean): boolean {
  const set = headingLevel(line.text) > 0 || isEmphasised(line.text);
  if (!set && !(isBlank(below[0] ?? line) && atTop())) return false;
  const text = wordsOf(line);
  if (
    fieldsOf(line).some(({ of }) => of !== null || !set) ||
    !mayTitle(text) ||
    isDateOnly(text) ||
    nameOfCouncil(text) !== null
  )
    return false;
  const next = below.find((one) => !isBlank(one) && !isRule(one));
  const first = next ? fieldsOf(next) : [];
  return first.some(({ of }) => of === 'body' || of === 'date' || of === 'label');
}
