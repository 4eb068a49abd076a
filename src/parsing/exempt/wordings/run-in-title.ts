import { deniesClosed, offersOpen, speaksOfAccessAlone } from './access-words.ts';
import { closed } from './closed-wordings.ts';
import { isTaxed } from './mark-talk.ts';

const bare =
  '(?:[Ss]trictly |[Pp]rivate and )?(?:[Cc]onfidential|CONFIDENTIAL|[Ee]xempt|EXEMPT|[Nn]ot for publication|NOT FOR PUBLICATION)';
const title = "[A-Z][\\w'\\u2019&-]*(?:,? [\\w'\\u2019&-]+){0,7}";
/** What parts a title from the words that run on behind it: a mark in brackets, behind a dash or a colon, or with a capital of its own. */
const marked = new RegExp(
  `^\\W{0,3}(?:\\d{1,3}[a-z]?[.):]? +)?(${title}?)(?: ?[([]([^()[\\]]{6,80})[)\\]][.:]?| ?[:\\u2013\\u2014-]\\s(${bare})(?: ?[([][^()[\\]]{4,80}[)\\]])?[.:]?| ?[:\\u2013\\u2014]\\s([^.:;]{6,80})[.:;]|\\s-\\s([^.:;]{6,80})[.:;]| ((?:Strictly|Not|Exempt|Confidential|Private and|To be)\\b[^.:;]{0,80})[.:;])\\s+(?=[A-Z\\u201c"'])`,
);
/** A title tells nothing itself: "The clerk was told in confidence: \u2026". */
const tells =
  /\b(?:is|are|was|were|has|have|had|be|been|agreed|noted|moved|considered|discussed|will|met|sat|heard|held|took|went|says?|said|gave|made|sent|asked|told|wrote|resolved|reported)\b/i;
/** Lanes are private and parking is restricted. */
const ofThings = /^(?:private|restricted|closed|secret|exempt|part (?:2|ii|b|two))$/;

/**
 * Whether a text begins with a title and a marking of it, and goes on with what it tells, as a heading in stress does that
 * was set in one paragraph with its words: "Depot sale (confidential) The best offer \u2026", "Depot sale \u2013 Exempt. The offer \u2026".
 */
export function marksRunInTitle(text: string): boolean {
  const [, named = '', inBrackets, ...marks] = marked.exec(text.slice(0, 260)) ?? [];
  const mark = (inBrackets ?? marks.find((one) => one !== undefined) ?? '').trim();
  return (
    mark !== '' &&
    !tells.test(named) &&
    (!ofThings.test(mark) || inBrackets === 'exempt') &&
    !(/exempt/i.test(mark) && isTaxed(named)) &&
    !speaksOfAccessAlone(named) &&
    speaksOfAccessAlone(mark) &&
    closed.test(mark) &&
    !deniesClosed(mark) &&
    !offersOpen(mark)
  );
}
