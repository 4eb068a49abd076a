const markings: readonly RegExp[] = [
  /^\W*(?:strictly )?(?:this (?:report|paper|appendix|annex|document|item|minute) is )?(?:marked )?not for publication\b/i,
  /^\W*(?:exempt|restricted|confidential|private and confidential|pink papers?)\W*$/i,
  /^\W*(?:official[- ]sensitive|private and confidential|strictly confidential)\b/i,
  /\bexempt (?:report|item|appendix|annex|minutes?|paper|document|information)\b.{0,120}\b(?:paragraphs?|schedule|part)\b/i,
  /\b(?:contains?|containing|considered to be|is) (?:exempt|confidential) (?:information|material)?\b/i,
  /\b(?:by virtue of|under|pursuant to|as defined in|within) (?:the )?paragraphs?\b.{0,60}\bschedule 12a\b/i,
  /[([\u2013-]\s*(?:exempt|not for publication|restricted)\b[^()[\]]{0,120}[)\]]?[\s.:*]*$/i,
  /[([](?:confidential|closed session|private(?: session| item| business)?|pink papers?|part (?:2|ii|two))[^()[\]]{0,60}[)\]][\s.:*]*$/i,
  /^part (?:2|ii|b|two)\b.{0,12}(?:exempt|private|closed|confidential)\b/i,
  /^exempt (?:report|item|appendix|annex|minutes?|paper)\b/i,
];

/** Sentences that speak of exemption in general, such as the resolution to exclude the public, mark nothing. */
const general =
  /\bexclu(?:de|ded|sion)\b|\bnot (?:exempt|confidential|restricted)\b|\b(?:does|do) not contain\b|\bno exempt\b|:\s*(?:none|no|nil|n\/a)\b/i;

/** Most lines hold none of the words that a marking needs. */
const mayMark =
  /exempt|publication|restricted|confidential|12a\b|pink paper|private|official|closed session|\bpart (?:2|ii|b|two)\b/i;

/** Whether a line marks what it heads as not for publication: Schedule 12A, "exempt", "restricted", pink papers. */
export function marksExempt(text: string): boolean {
  return (
    text.length <= 600 && mayMark.test(text) && !general.test(text) && markings.some((marking) => marking.test(text))
  );
}

export const barring: readonly RegExp[] = [
  /^\W*(?:strictly )?not for publication\b/i,
  /^\W*exempt (?:by virtue of|under|within|pursuant to)\b/i,
  /^\W*(?:exempt|restricted|confidential|private and confidential|strictly confidential|official[- ]sensitive|pink papers?)\W*$/i,
];

/** Whether a line does nothing but keep what follows it from publication; a sentence that speaks of exemption does not. */
export function barsWhatFollows(text: string): boolean {
  if (!marksExempt(text)) return false;
  return barring.some((marking) => marking.test(text)) || (text.length <= 120 && !/[.;,:]$/.test(text.trim()));
}
