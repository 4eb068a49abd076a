/** Others tell of it, or another body met so: a figure of speech, which sends nobody out. */
const ofOthers =
  /\b(?:newspapers?|gazette|headlines?|critics?|residents|campaigners?|accus\w+|alleg\w+|claim\w*|perce\w+|trust|company|club|governments?|ministers?|developers?|contractors?)\b/i;
const meets =
  /\b(?:committee|council|cabinet|board|panel|forum|commission|meeting|members|councillors|governors|trustees|resolved|agreed|voted|vote)\b[^.;]{0,60}?\b(?:went|go|goes|going|mov\w+|met|meet|sat|sit|continu\w+|retir\w+|proceed\w*|adjourn\w*|held|hear|take|took|heard|consider\w*|discuss\w*|deal\w*|dealt with|carr(?:y|ied) on|was|were)\b[^.;]{0,50}$/i;
const isTaken =
  /\b(?:items?|business|matters?|reports?|agenda|remainder|rest|discussion|it|this)\b[^.;]{0,30}?\b(?:was|were|is|are|be|been)(?: then)? (?:\w+ |dealt with )?$|^\W*(?:heard|taken|considered|discussed|held|dealt with) $/i;

/** Whether a meeting went, or took its business, behind closed doors: "On a vote the Committee went behind closed doors." */
export function behindClosedDoors(text: string): boolean {
  for (const { index } of text.matchAll(/behind closed doors\b/gi)) {
    const [said = ''] = /[^.;]*$/.exec(text.slice(Math.max(0, index - 300), index)) ?? [];
    if (!ofOthers.test(said) && (meets.test(said) || isTaken.test(said))) return true;
  }
  return false;
}
