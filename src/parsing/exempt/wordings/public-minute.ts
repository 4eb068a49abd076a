import type { Item } from '../../../papers/paper.ts';
import { remembered } from '../../text/remember.ts';
import { saysNothingPrivate } from './exclusion.ts';
import { saysReleased } from './mark-talk.ts';

/** A minute that stands elsewhere, and that is not the minutes of an earlier meeting. */
const standsElsewhere =
  /\b(?:full|exempt|confidential|private|detailed|closed) (?:minute|record|note|account)\b(?! book).{0,80}?\b(?:(?:recorded|set out|held|kept|contained|available|circulated|included|minuted) (?:separately|in (?:the |an? )?(?:\w+ )?(?:separate|exempt|confidential|private|closed|part (?:2|ii|b))\b)|(?:is|are) (?:exempt|confidential|not for publication|restricted))/i;
const ofEarlier = /\b(?:previous|last|earlier) meeting\b|\bheld on\b|\bconfirmed\b|\bapproved as\b|\bcorrect record\b/i;
const isPublic =
  /\bthis is (?:the|a) (?:public|open|published|short) (?:minute|record|summary|version)\b|\b(?:public|open) (?:minute|summary|record) of (?:an? |the |this )?(?:item|matter|discussion|business|decision)\b|\bsummary of (?:the )?(?:decisions?|proceedings|discussion)\b.{0,80}\b(?:for publication|is published|for the public|made public)\b/i;

const mayPublish = /minute|record|note|account|summary|version/i;

/** Whether a sentence says that the minute it stands in is the one published of an item taken in private: the full one is kept apart. */
export const publishesShortForm = (text: string): boolean => text.length <= 600 && tellsOfFull(text);

const tellsOfFull = remembered(
  (text): boolean =>
    mayPublish.test(text) &&
    /\.[)\]"\u201d]?\s*$/.test(text) &&
    ((standsElsewhere.test(text) && !ofEarlier.test(text)) || isPublic.test(text)),
);

/** "PART II (public record of private business)": a heading that says so of all the items below it. */
const publicPart =
  /\b(?:public|open|published|short) (?:summary|minutes?|record|version|form) of (?:the )?(?:private|exempt|closed|confidential|restricted|part (?:2|ii|b|two))\b/i;
const part = /^\W*(?:part|section|rhan) (?:1|2|3|i{1,3}|a|b|c|one|two)\b/i;

/** "The reasons for exemption no longer applied. The appendix was therefore considered in public." */
const takenInPublic = (text: string): boolean =>
  text.includes(' in ') &&
  /\b(?:was|were) (?:\w+ )?(?:considered|discussed|taken|heard|debated|dealt with) in (?:public|open session)\b/i.test(
    text,
  ) &&
  saysReleased(text);

interface Minuted {
  readonly item: Item;
  readonly text: string;
  readonly kind?: string;
}

/** The items of some minutes of which the published short form stands here. */
export function shortForms(nodes: readonly Minuted[]): ReadonlySet<Item> {
  const items = new Set<Item>();
  let above: Item | null = null;
  for (const { item, text, kind } of nodes) {
    const heads = part.test(text) && text.length <= 140 && !/\.$/.test(text);
    if (heads && kind !== undefined) above = publicPart.test(text) ? item : null;
    if ((above !== null && item !== above) || publishesShortForm(text) || takenInPublic(text)) items.add(item);
  }
  return items;
}

/** "Confidential matters: none this month, so the public were not asked to leave": all that some minutes say of an item. */
export function isAnsweredNone(
  { item: whole, nodes }: { readonly item: Item | null; readonly nodes: readonly Minuted[] },
  item: Item,
): boolean {
  if (whole !== null) return false;
  const said = nodes.filter((node) => node.item === item && node.kind !== 'heading');
  return (
    said.length === 1 &&
    said.every(({ text }) => text.length <= mostOfAnswer && !/^\W*none of\b/i.test(text) && saysOnlyNone(text))
  );
}
/** "PART II \u2013 EXEMPT ITEMS" right above "None", above the next number or heading: nothing stands under it. */
export function isAnsweredBelow(
  nodes: readonly (Minuted & { readonly label: string | null })[],
  index: number,
): boolean {
  const [node, answer, next] = [nodes[index], nodes[index + 1], nodes[index + 2]];
  if (!node || !answer || answer.label !== null || answer.text.length > mostOfAnswer || !startsNone.test(answer.text))
    return false;
  const isLast = !next || next.kind === 'heading' || next.label !== null || next.item !== answer.item;
  return isLast && isTitle.test(node.text) && saysOnlyNone(answer.text);
}
/** "4 Exempt items. There were no exempt items and the public remained.": an item of minutes that was set in one paragraph. */
export const saysNoneOfItself = (text: string): boolean => text.length <= mostOfAnswer && noneInOne.test(text);
const noneInOne =
  /^\W*(?:[A-Z]{0,3}\d{1,3}[a-z]?[.):]?\s+)?(?:exempt|confidential|private) (?:items?|business|matters?)\s*[.:\u2013-]\s+(?:there (?:was|were) (?:none|no (?:exempt|confidential|private|such) (?:items?|business|matters?))|none|nil)(?:(?:,|;|,? and|,? so) (?:the )?(?:press and )?public (?:remained|stayed|were present|were not (?:excluded|asked to leave))(?: (?:throughout|present|in the room|to the end))*)?\W*$/i;
const startsNone = /^\W*(?:none|nil|there (?:is|are|was|were) no(?:ne)?|no) ?\b(?! of\b)/i;
const isTitle = /^.{1,140}[^.;]$/;

/** Nothing but a reason may follow: "None, save that …" tells of something, and so does a further sentence. */
const saysOnlyNone = (text: string): boolean => {
  const more = /^\W*(?:none|nil)\b[^,.;]{0,40}[,;]\s*(.*)/i.exec(text)?.[1];
  return (
    !/\b(?:save|except|apart from|other than|but|however|although|though)\b/i.test(text) &&
    (more === undefined || /^(?:so|as|because|since|and so|hence|therefore|there (?:was|were|being))\b/i.test(more)) &&
    text.split(/[.;]\s+/).every((one) => saysNothingPrivate(one) || staysOpen.test(one))
  );
};
const staysOpen =
  /\b(?:press|public|meeting)\b.{0,40}\b(?:not (?:asked|required|excluded|needed)|remained|stayed|open)\b|^\W*(?:the|this) (?:[A-Za-z]+ )?meeting (?:\w+ )?(?:closed|ended|concluded|finished|rose)(?: (?:at|by|just)\b[^,;]{0,40})?\W*$/i;
const mostOfAnswer = 200;
