const fell = '(?:lost|defeated|not carried|not seconded)';
const turnedDown = '(?:rejected|not agreed|fell|failed|falls|lapsed)';
const put =
  '(?:[^.;]{0,240}?\\b(?:was|were|being)\\b[^.;]{0,60}?)?\\s(?:(?:was|were|therefore|accordingly|then|duly) ){0,2}';

/** How a vote went: "the motion was put to the vote and declared carried", "The amendment fell". A proposal may be rejected elsewhere. */
const outcomes: readonly RegExp[] = [
  new RegExp(`\\b(?:motions?|amendments?|propositions?)\\b${put}(?<how>${fell}|${turnedDown}|carried)\\b`, 'gi'),
  new RegExp(`\\b(?:proposals?|recommendations?)\\b${put}(?<how>${fell}|carried)\\b`, 'gi'),
  /(?:^|[.\d] )The [a-z][a-z -]{2,60} (?:was|were) (?:therefore |then )?(?<how>NOT (?:AGREED|APPROVED|CARRIED|SUPPORTED)|LOST|DEFEATED|REJECTED|not (?:agreed|approved|carried|supported)(?=(?:,? by \d[^.;]{0,40})?\.?$))/g,
  /\b(?:[Pp]roposals?|[Mm]otions?|[Aa]mendments?)\b[^.;]{0,240}?\s(?<how>FELL|LOST|DEFEATED|REJECTED|NOT CARRIED|CARRIED)\b/g,
];

const mayEnd = /carried|lost|defeated|seconded|rejected|agreed|not (?:approved|supported)|fell|fail|lapsed/i;

/** Whether a text tells that what was moved was put to the vote: the vote decides it, whichever way it goes. */
export const isVoted = (text: string): boolean => outcomesOf(text).length > 0;

/** Whether what was voted on fell; of several outcomes the last is how it ended. */
export function voteLost(text: string): boolean {
  const last = outcomesOf(text).at(-1);
  return last !== undefined && !/^carried$/i.test(last);
}

/** The outcomes a text tells, in its order; what had been voted on before is history. */
const outcomesOf = (text: string): readonly string[] =>
  (mayEnd.test(text) ? outcomes : [])
    .flatMap((outcome) => [...text.slice(0, 2000).matchAll(outcome)])
    .filter(([words]) => !/\bhad\b/.test(words))
    .sort((one, other) => one.index + one[0].length - other.index - other[0].length)
    .map(({ groups }) => groups?.['how'] ?? '');

/** Whether a text words an amendment that fell beside a motion that was carried: it is no wording of what was decided. */
export const wordsLostAmendment = (text: string): boolean =>
  /\bamendment\b[^.;]{0,60}\bthat\b/i.test(text) &&
  /\bamendment (?:was|being|fell)\b[^.;]{0,80}\b(?:lost|defeated|rejected|not carried|fell)\b/i.test(text) &&
  !voteLost(text);

const mover =
  /(?<=[.!?)\u201d"])\s+(?=(?:The )?(?:Councillor|Cllr|Alderman|Baillie|Bailie|Mrs?|Ms|Miss|Dr)\b[^.;]{2,60}? (?:(?:then|also) )?(?:moved|proposed)\b|(?:A|An) (?:further |second )?(?:motion|amendment) (?:was|by|moved)\b|It was (?:then )?(?:moved|proposed)\b)/g;

const moves = /\b(?:moved|proposed|motions?|amendments?|seconded)\b/i;

/** The motions that a paragraph tells one after the other, each with how it went, and what was said before the first; the paragraph itself where there is one. */
export function motionsIn(text: string): string[] {
  if (text.length > 2000 || !isVoted(text)) return [text];
  const starts = [...text.matchAll(mover)].flatMap(({ index, 0: blank }) => {
    const before = text.slice(0, index);
    const told = (isVoted(before) || !moves.test(before)) && isVoted(text.slice(index));
    return told ? [index + blank.length] : [];
  });
  return [0, ...starts].map((start, at) => text.slice(start, starts[at]).trim());
}
