import { isAccessWord, offersOpen, saysClosed, speaksOfAccessAlone } from './access-words.ts';

/** What an agenda or a site adds behind a title. */
const behind = /(?:\s*\((?:pages?|tudalennau?) \d+(?:\s*[-\u2013]\s*\d+)?\)|\s*\bPDF [\d.,]+ ?[KM]B)+\s*$/i;
const inBrackets = /[([]([^()[\]]{1,160}(?:\([a-z\d]{1,3}\)[^()[\]]{0,120})*)[)\]][\s.:*]*$/i;
const bracketsFirst =
  /^(?:(?:[Ss]lide|[Pp]age|[Ss]ection|[Ii]tem|[Aa]ppendix|[Aa]nnex) )?(?:\d{1,3}[.:)]?\s*)?\W*[([]([^()[\]]{1,120})[)\]]\s*(?=[A-Z\u2018\u201c'"])/;
/** "Heating contract award \u2013 Closed". */
const bareAfterDash = /(?<=\w \w+.*\s)[\u2013\u2014-]\s(?:Closed|CLOSED|Part (?:2|II|B)|PART (?:2|II|B))$/;
/** "Public toilets \u2013 Closed" is said of the toilets. */
const placeClosed =
  /\b(?:toilets?|roads?|streets?|lanes?|bridges?|paths?|footpaths?|parks?|pools?|schools?|centres?|librar(?:y|ies)|offices?|homes?|nurser(?:y|ies)|units?|sites?|beach(?:es)?|markets?|wards?|stations?|buildings?|services?|cases?|accounts?|consultations?|applications?)\s[\u2013\u2014-]\sclosed$/i;
/** "Mill Lane \u2013 Restricted access", "Adoption of roads: Private". */
const ofPlace = /^(?:restricted|private|closed)(?: access)?$/i;
const afterDash = /(?:\s[\u2013\u2014-]|:)\s*([A-Z][^:\u2013\u2014]{6,80})$/;
const sentOut =
  /\b(?:press|public) (?:and|&) (?:the )?(?:press|public) (?:is |are )?excluded\b|\bclosed to the (?:press|public)\b/i;
const dated = /\b(?:19|20)\d\d\b/;
const byLaw = /\b(?:act|order|schedule|atodlen|d?deddf) /i;

/** What stands for "not public" where nothing but it stands in brackets: the letter, the part, the paragraph of the law. */
const bare =
  /^(?:e|ex|closed|(?:c|g)aeedig|part (?:2|ii|b|two)|(?:under |by virtue of |exempt )?(?:paras?|paragraphs?|paragraff(?:au)?|categor(?:y|ies))\.?(?:\(s\))? ?\d{1,2}(?:\(\d\))?(?:\s?(?:,|&|and|to|a|ac|[\u2013-])+\s?\d{1,2})*(?:,? ?(?:of )?(?:the )?(?:part \w+ of )?(?:the )?(?:schedule|atodlen) (?:12a|7a|6)\b.*)?|schedule (?:12a|7a|6),? para\w*\.? \d.*)\.?$/i;
/** "Exempt households", "Restricted zones": said of things, where "Exempt \u2013 paragraph 3" is said of the paper. */
const saidOfThings = /^\W*(?:exempt|restricted|confidential|private|closed)(?:\s+([a-z'\u2019]+)|: ([a-z'\u2019]+))/i;
const opens = /^\W*(?:exempt|not for publication|restricted|eithriedig|cyfrinachol)\b/i;
/** "Part 2 of 3", "Part II of the Housing Act". */
const partOf = /\bpart (?:2|ii|b|two)\b(?=\s*(?:of\b|[:\u2013-]\s*[a-z]))/i;

/** A sentence has a verb; "… as shown above (paragraph 3)." marks nothing. */
const saysMore =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|should|shall|see|set out|shown|noted|agreed)\b|\.\s*$/i;

/** Whether a title ends in what stands for "not public" and nothing else: "(E)", "(Paragraph 3)". */
export function endsInBareMark(text: string): boolean {
  if (text.length > 300 || !/[)\]]/.test(text.slice(-40)) || /\.\s*$/.test(text)) return false;
  const title = text.replace(behind, '').trim();
  const [, last] = inBrackets.exec(title) ?? [];
  if (last === undefined || !bare.test(last.trim())) return false;
  const before = title.slice(0, title.lastIndexOf(last) - 1).trim();
  return !ofAppendix.test(title) && /^\W*[A-Z0-9‘“'"]/.test(before) && !saysMore.test(before);
}

/** Whether a title ends, or begins, with words in brackets or behind a dash that say of what it heads that it is not public. */
export function isTitleClosed(text: string): boolean {
  const title = text.replace(behind, '').trim();
  if (title.length > 360) return false;
  const [last, first, dashed] = [inBrackets, bracketsFirst, afterDash].map((one) => one.exec(title)?.[1]);
  return (
    (last !== undefined && (closes(last) || (opens.test(last) && !saysOfThings(last) && !ofAppendix.test(last)))) ||
    (first !== undefined && closes(first)) ||
    (dashed !== undefined && closes(dashed) && !ofPlace.test(dashed)) ||
    (bareAfterDash.test(title) && !placeClosed.test(title))
  );
}

const ofAppendix = /\b(?:append\w+|annex\w*)\b/i;

const closes = (words: string): boolean =>
  speaksOfAccessAlone(words) &&
  (sentOut.test(words) || (saysClosed(words) && !offersOpen(words))) &&
  (!dated.test(words) || byLaw.test(words)) &&
  !saysOfPartOf(words) &&
  !ofAppendix.test(words);

const saysOfPartOf = (words: string): boolean =>
  partOf.test(words) && !saysClosed(words.replace(/\bpart (?:2|ii|b|two)\b/gi, ''));

function saysOfThings(words: string): boolean {
  const [, beside, below] = saidOfThings.exec(words) ?? [];
  const next = beside ?? (below && /^[a-z]/.test(below) ? below : undefined);
  return next !== undefined && !isAccessWord(next);
}

/** A title without what an agenda or a site adds behind it. */
export const titleAlone = (text: string): string => text.replace(behind, '').trim();
