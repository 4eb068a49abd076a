import type { DraftNode } from '../../body/draft.ts';
import { remembered } from '../../text/remember.ts';
import { mayMarkLoosely, speaksOfPrivateSign } from '../wordings/loose-mark.ts';
import { bearingNodes } from './bearing-nodes.ts';

const sign = '(\\*{1,3}|\\u2020|\\u2021|#|\\u00a7|[A-Z]{1,3})';
/** "Paragraphs marked [E] hold exempt information", "items numbered with an E are exempt", "\u2020 = not for publication". */
const meaning: readonly RegExp[] = [
  new RegExp(
    `\\b(?:items?|minutes?|paragraphs?|paras?|sections?|rows?|lines?|parts?|points?|entries|figures|those|text)\\b[^.;]{0,30}?\\b(?:numbered|lettered|prefixed|marked|labelled|shown|preceded|followed|beginning|begin|starting|starred|flagged|tagged|bearing|bear)\\b(?: (?:with|by|in|as|from|an?|the|letter|mark|sign|prefix|symbol))* ["\\u201c\\u2018'([{]*${sign}["\\u201d\\u2019')\\]}]*(?![A-Za-z])`,
  ),
  new RegExp(
    `^\\W{0,3}?["\\u201c\\u2018'([{]*${sign}["\\u201d\\u2019')\\]}]*\\s*(?:[Dd]enotes?|[Ii]ndicates?|[Mm]eans?|[Mm]arks?|=|:|[\\u2013-])\\s`,
  ),
];

/** "Papers printed on pink are confidential": a colour is borne in brackets behind a title. */
const coloured =
  /\b(?:items?|papers?|reports?|pages?|entries|minutes)\b[^.;]{0,20}? (?:on|in) (pink|lilac|buff|salmon|mauve|yellow|green|blue|gold)(?: (?:paper|sheets?|pages?))? (?:is|are|contains?|holds?) (?:\w+ )?(?:exempt|confidential|private|restricted|closed|not (?:for|to be))\b/i;

/** The nodes that bear a sign of which the paper says that it means "not public": before a number, or in brackets. */
export function signedNodes(
  nodes: readonly DraftNode[],
): readonly { readonly node: DraftNode; readonly by: DraftNode }[] {
  return [...bearingNodes(nodes)].flatMap((by) =>
    signsTold(withStar(by)).flatMap((one) => {
      const bears = bearing(one);
      return nodes.filter((node) => node !== by && bears(node)).map((node) => ({ node, by }));
    }),
  );
}

/** The star of "* denotes an exempt item" was read as a bullet. */
const withStar = ({ kind, text }: DraftNode): string =>
  kind === 'list-item' || kind === 'attendance' ? text.replace(/^(?=(?:denotes?|indicates?)\b)/gim, '* ') : text;

const signsIn = remembered((text): readonly string[] =>
  text.split(/\n|(?<=[.;])\s+(?=[A-Z([*\u2020])|(?<=\.)\s+Key:\s*/).flatMap((sentence) => {
    const said = lowered(sentence.replace(/^Key:\s*/i, '')).replace(asterisk, '*');
    const signs = [...meaning, coloured].flatMap((one) => one.exec(said)?.[1] ?? []);
    return signs.length > 0 && speaksOfPrivateSign(sentence) ? signs : [];
  }),
);

/** "Items marked with an asterisk (*) are exempt" */
const asterisk = /\b(?:an? |the )?asterisks?\b(?:\s*[([]?\*[)\]]?)?/;

const lowered = (sentence: string): string =>
  /^[A-Z][a-z]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;

/** The signs of which a text says that they mean "not public". */
export const signsTold = (text: string): readonly string[] =>
  text.length <= 1500 && mayMarkLoosely(text) ? signsIn(text) : [];

/** Whether a text tells what a sign beside others means, where it means "not public": it marks nothing itself. */
export const tellsOfSigns = (text: string): boolean => signsTold(text).length > 0;

/** "Paragraphs headed \u201cPINK \u2013 NOT FOR PUBLICATION\u201d contain exempt information", where others are headed so. */
export function tellsOfHeads(nodes: readonly DraftNode[], { text }: DraftNode): boolean {
  const words = headed.exec(text)?.[1];
  return words !== undefined && nodes.some((one) => one.text !== text && one.text.startsWith(words));
}
const headed =
  /^\W*(?:(?:note|key)\W{1,3})?(?:any |all )?(?:paragraphs?|passages?|items?|sections?) (?:(?:which|that) are )?(?:headed|marked|titled|labelled) ["\u201c\u2018']([^"\u201c\u201d\u2018\u2019']{3,60})["\u201d\u2019'] (?:is|are|contains?|holds?|includes?) (?:exempt|confidential|not for publication|private|restricted)\b/i;

function bearing(one: string): (node: DraftNode) => boolean {
  if (one.length > 3) {
    const behind = new RegExp(`^[^.;]{3,120}?[([]\\s*(?:on )?${one}(?: papers?| pages?| sheets?)?\\s*[)\\]]`, 'i');
    return ({ text }) => behind.test(text);
  }
  const said = one.replace(/[*#\u00a7]/g, '\\$&');
  const isLetter = /[A-Z]/.test(one);
  const first = new RegExp(isLetter ? `^\\W{0,3}${said}[\\s.)\\]-]{0,3}\\d|^[([]${said}[)\\]]` : `^\\W{0,2}${said}`);
  const within = new RegExp(isLetter ? `[([]${said}[)\\]]` : `\\s${said}\\s?\\d|[\\w)\\]]\\s?${said}(?=$|[\\s.,;:)])`);
  return ({ text, label }) =>
    first.test(label === null ? text : `${label} ${text}`) || (!isLetter && first.test(text)) || within.test(text);
}
