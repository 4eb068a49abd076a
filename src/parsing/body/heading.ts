import { isCapitals } from '../text/title-case.ts';
import type { Block } from './block.ts';

const honorific =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllrs?|Councillors?|Alderm[ae]n|Ald|Baillie|Bailie|Provost|Sir|Dame|Lord|Lady|Baroness|Revd?|Reverend|Canon|Fr|Rabbi|Imam|(?:Y )?Cynghorydd|Cyng)\b\.?\s/;

/** Whether a line begins as a person is named on these papers: "Mrs. H. J. Fryer CC", "Councillor Smith". */
export const namesPerson = (text: string): boolean => honorific.test(text);

const standing =
  /^(?:background(?: papers?| information)?|(?:officers?(?:\(s\))?|persons?) to contact|contact officers?|circulation\b|contacts? for\b|local government act 1972\b.{0,10}list of background|equalit|human rights|relevant impact|appendi|annex|list of appendi|case study|conclusions?|recommendations?|reasons? for (?:the )?(?:recommendation|decision)s?|alternative options?\b|options considered|actions?\b|legal\b(?! advice)|financial\b|resource\b|risk\b|policy framework|timetable\b|consultation|purpose\b|implications|environmental\b|partnership working|crime and disorder|introduction|overview|next steps|context)/i;

/** Whether a text is a heading that council reports commonly use. */
export const isStandingHeading = (text: string): boolean => text.length <= 90 && standing.test(text);

const formField =
  /^(?:name|date(?: of (?:meeting|committee|report))?|time|venue|location|place|contact(?: officers?)?|telephone|tel|e-?mail|phone|electoral divisions?|wards?(?: \(?s\)?)?(?: affected)?|(?:cabinet|executive|lead) member\b.{0,60}|portfolio holder\b.{0,60}|(?:report )?authors?|report (?:by|of|from|title|to|number|no)|reporting officer|decision maker|decision required|key decision|(?:agenda )?item(?: no\.?| number)?|exempt|version|status|classification|published|publication date|prepared by|proposed by|seconded by|proposer|seconder|owner|deadline|present|apologies|officers?|members(?: present)?|officers present|in the chair|in attendance|chair|conflicts? of interest\b.{0,30}|dispensations?\b.{0,30}|duration|webcast|actions?(?: by)?|(?:vot(?:es?|ing) |those (?:voting )?)?(?:for|against|in favour)(?:\s*\(\d+\))?|abst(?:entions?|ained|aining)(?:\s*\(\d+\))?)\s*:\s*\S/i;

/** Whether a line states one fact by name, as the front of a paper does: "Venue: Committee Room 1". */
export const isFormField = (text: string): boolean => text.length <= 200 && formField.test(text);

const looksNamed = /^(?:[A-Z][\w'\u2019.-]+ ){1,3}[A-Z][\w'\u2019-]+$/;
const office =
  /^(?:(?:Interim|Acting|Deputy|Assistant|Corporate|Strategic|Executive|Group|Service|County|Borough|City|Chief|Joint) )*(?:Director|Head|Chief|Manager|Officer|Leader|Solicitor|Treasurer|Secretary|Clerk|Town Clerk|Convener|Cabinet Member)\b[^.:;]{0,90}$/;

/** Whether two lines sign a paper: a name in full, and below it the office. */
export const isSignature = (name: string, below: string): boolean =>
  looksNamed.test(name) &&
  office.test(below) &&
  !/\b(?:Council|Committee|Board|Panel|Plan|Report|Services?)$/.test(name);

const personLine =
  /^(?:[A-Z][\w'\u2019.-]{0,30} ){1,3}[A-Z][\w'\u2019-]+,\s+(?:the )?(?:[A-Z][\w'\u2019]+ (?:of |for |and )?){0,6}(?:Director|Head|Manager|Officer|Chief|Lead|Adviser|Advisor|Solicitor|Chair\w*|Member|Headteacher|Principal|Nurse|Commissioner|Clerk|Secretary|Treasurer|Auditor|Accountant|Consultant|Co-?ordinator)\b/;
/** Whether a line is one person with the office and nothing else: "Lena Farrow, Director of Adult Social Care". */
export const isPersonLine = (text: string): boolean =>
  text.length < 120 && personLine.test(text) && !/[.;:,]$/.test(text);

const mover =
  /^(?:it was (?:then )?|on (?:the )?)?(?:proposed|seconded|moved|motion|amendment|voting)\b.{0,60}\b(?:by|from|councillor|cllr|alderman)\b/i;

/** A line that breaks off or opens in the middle of something: an open bracket, a sentence that ends within, a row of figures. */
const isTorn = (text: string): boolean =>
  /[a-z)](?: \(?[\u00a3-]?\d[\d,.]*[%)]{0,2}){3,}$/.test(text) ||
  (/[()]/.test(text) && text.split('(').length !== text.split(')').length) ||
  /[a-z]{3,}\. [A-Z][a-z]* [a-z]/.test(text);

/** A line in ordinary letters that ends in such a word goes on below. */
const breaksOff = / (?:in|of|the|and|to|for|with|by|at|on|from|an?|or|than|was|were|is|are|that|which)$/;

/** "[End of exempt paragraph]": a note of whoever made the paper ready, however it is set. */
const isNote = /^\[[^[\]]*\]$/;

/** Whether a block is a heading, by markup or, without markup, by standing alone, short and unfinished, above other text. */
export function isHeading(block: Block, next: Block | undefined): boolean {
  if (block.shape === 'row' || block.mark || !/[a-z]{2}/i.test(block.text)) return false;
  if (block.level > 0) return true;
  if (block.text.length > 140 || block.text.split(' ').length > 20 || isNote.test(block.text)) return false;
  if (block.emphasised) return !/[.,;]$/.test(block.text) || block.text.length < 60;
  if (
    /^(?:To|That) [a-z]|^["\u2018\u201c].*[?!.]["\u2019\u201d]$/.test(block.text) ||
    /:\s?[-\u2013]$/.test(block.text)
  )
    return false;
  if (isFormField(block.text) || isTorn(block.text)) return false;
  if (
    /^the meeting (?:was )?(?:closed|ended|concluded|finished|rose|started|opened|adjourned|declared)\b/i.test(
      block.text,
    )
  )
    return false;
  if (breaksOff.test(block.text) && !isCapitals(block.text) && next && next.blanks < 2) return false;
  if (personLine.test(block.text) || mover.test(block.text)) return false;
  if (next?.from === block.to + 1 && looksNamed.test(block.text) && office.test(next.text)) return false;
  if (block.blanks === 0 && office.test(block.text) && !isCapitals(block.text)) return false;
  if (!next || !/^["'\u2018\u201c(]?[A-Z0-9]/.test(block.text)) return false;
  if (/^[a-z]/.test(next.text) && next.mark === null) return false;
  if (
    /[.,;:!]["'\u2019\u201d)]*(?:\[\^\w+\]|[\u00b9\u00b2\u00b3\u2070-\u2079])*$/.test(block.text) &&
    !(
      block.text.endsWith(':') &&
      (isCapitals(block.text) ||
        (block.blanks > 0 && block.text.length <= 60 && !/: /.test(block.text) && standing.test(block.text)))
    )
  )
    return false;
  if (namesPerson(block.text) || /^(?:tel|telephone|e-?mail|phone)\b|https?:\/\/|@|\t/i.test(block.text)) return false;
  return (
    block.blanks > 0 || isCapitals(block.text) || next.blanks > 0 || next.mark !== null || next.from === block.to + 1
  );
}
