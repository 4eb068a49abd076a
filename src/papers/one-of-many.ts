/** What a council has many of, each with its own short form: "Education, Health and Care Plans (EHCP)" are plans. */
const COUNTED =
  /\b(?:plans|orders|agencies|authorities|officers|advisers|advisors|assistants|workers|carers|guardians|visitors|coordinators|representatives|leads|assessments|conferences|meetings|panels|reviews|referrals|notices|certificates|agreements|homes|hubs|teams|units|schools|academies|providers|trusts|placements|groups|zones|areas|points|families|enquiries|inquiries|inspections|investigations|reports|statements|indicators)$/i;

/** "Houses in Multiple Occupation": the first word is what they are. */
const HEAD_FIRST = /^(\p{L}[\p{L}’'-]*s)(?= (?:in|of|for|with|at|on|to)\b)/u;

/**
 * The words a short form stands for, told of one where the paper tells of many: always where the short form itself is told
 * of many ("(IFAs)"), else where the words end in what councils count ("Special Guardianship Orders (SGO)").
 */
export function wordsOfOne(short: string, long: string, text: string): string {
  if (!/s\b/.test(long)) return long;
  const many = new RegExp(`(?<![\\p{L}\\d])${short}[’']?s(?![\\p{L}\\d])`, 'iu').test(text);
  if (!many) return COUNTED.test(long) ? long.replace(/\S+$/, one) : long;
  return HEAD_FIRST.test(long) ? long.replace(HEAD_FIRST, one) : long.replace(/\S+$/, one);
}

/** One of what a plural word names; words that only end in the letter stay. */
const one = (word: string): string => {
  if (!/s$/.test(word) || /(?:ss|us|is|ics)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y');
  return word.replace(/(?:(?<=ss|sh|ch|x)es|s)$/, '');
};
