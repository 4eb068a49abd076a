import { remembered } from '../../text/remember.ts';
import { closedWords } from './access-words.ts';
import { behindClosedDoors } from './closed-doors.ts';
import { maySayClosed } from './closed-wordings.ts';
import { itemsNamed } from './items-named.ts';
import {
  clausesOf,
  isOfAnotherTime,
  motionFailed,
  saysAllPublic,
  sentencesOf,
  stayedPublic,
  supposed,
} from './not-excluded.ts';
import { closesPart, namesPrivateMatters, opensPart } from './private-part.ts';

/** What a text says of the public's being sent out or let in again. */
export type Exclusion =
  | {
      readonly kind: 'closes';
      readonly scope: 'rest' | 'this' | 'named';
      readonly items: readonly string[];
      /** Items that stay public though the rest is not: "the rest of the agenda other than items 8 and 9". */
      readonly except?: readonly string[];
    }
  /** It asks whether any item is to be private, or says that none is: what follows stays public. */
  | { readonly kind: 'none' }
  | { readonly kind: 'reopens' };

const mayExclude =
  /exclu|private|closed|confidential|exempt|restrict|camera|committee|admi|cyhoedd|preifat|breifat|gaeedig|caeedig|session|pink|withdr|gwahar|eithr|public|part|rhan|open|aeedig|yfrinach|stream|webcast|observers|gallery|behind closed|broadcast|members (?:only|alone|of)/i;

/** What a text needs to send the public out or let it in; a title may do so with a word. */
const mayTurn =
  /press|public|media|observers|\b(?:pink|lilac|buff|salmon|yellow|green|blue|gold) (?:papers?|pages?|sheets?|items?)\b|cyhoedd|private|confiden|closed|exempt|camera|gallery|cast\b|stream|recording|\b(?:in|into|to|of)(?: a| the)? ?['\u2018\u2019"\u201c]?committee|(?:items?|reports?)(?: (?:nos?\.?|numbers?|numbered))? \d|preifat|breifat|aeedig|gwahar|eithri|\bback\b|admi(?:t|ssion)|join|open (?:session|meeting|business|part|section)|out of |\bopen (?:session )?again|doors|restricted|members[- ]only|part (?:2|ii|b)\b| (?:lifted|rescinded|revoked|ended|withdrawn)\b/i;

const people = '(?:press|public|media|observers|cyhoedd)';
const gap = "(?:[\\s,'’]+(?!from\\b|by\\b)[\\w’'/&-]+){0,6}?[\\s,]+";
const secretly = '(?:private|camera|(?:closed|confidential|private|exempt) (?:session|business)|confidence)\\b';
const closing: readonly RegExp[] = [
  /\b(?:taken|heard|considered|held|discussed|dealt with) (?:without|in the absence of) (?:the )?(?:press|public|observers)\b/i,
  new RegExp(
    `\\b${people}${gap}(?:be|is|are|was|were|being|been)(?: now| hereby| temporarily| formally| therefore)* (?:excluded|asked to (?:leave|withdraw)|required to (?:leave|withdraw)|requested to (?:leave|withdraw))`,
    'i',
  ),
  new RegExp(
    `\\bexclu(?:de|ded|ding|sion)(?: of)?(?: from the meeting)?(?: the| all| any| members of the| members of)*(?:[\\s,/&]+(?:press|public|media|and|other|general)){0,4}[\\s,/&]+${people}\\b(?! (?:schools?|sector|bodies|services|toilets?))`,
    'i',
  ),
  /\b(?:mov|go|went|going|resolv|continu|proceed|adjourn|enter|held|meet|met|sat|remain|convene)\w*(?: itself)?(?: the meeting)?(?: back)? ?(?:in|into|to|on in)(?: a| the)? (?:private|closed|confidential|exempt|camera|committee(?= with|\b.{0,20}(?:withdr|exclu)|$))(?: session| business)?\b/i,
  new RegExp(`\\b${people}\\b.{0,20}\\b(?:withdrew|left) (?:from )?the (?:meeting|chamber|room)\\b`, 'i'),
  new RegExp(
    `(?:^|[.;]\\s+)\\W{0,3}(?:(?:all|the|any|members of) )*(?:general )?${people}(?:[\\s,/&]+(?:and|the|press|public|media|observers|other|general)){0,4} (?:then |now |therefore |having |had )?(?:withdrew|withdrawn|retired|left|went out|stepped out)(?: (?:of )?the (?:room|meeting|chamber))?\\W{0,3}(?:$|(?<=[.;])\\s)`,
    'i',
  ),
  /\b(?:members of the )?(?:press|public)\b.{0,30}\bwithdrawing\b/i,
  /\b(?:public )?gallery (?:was|is|to be|being|be) (?:then )?(?:cleared|emptied|closed)\b|\b(?:web-?cast|live ?-?stream|broadcast|recording) (?:was|is|to be|being|be) (?:then )?(?:stopped|ended|suspended|turned off|switched off|paused|halted)\b.{0,60}\b(?:public|press|left|private|withdrew)\b|\b(?:press|public|observers)\b.{0,20}\b(?:not (?:be )?admitted|not be (?:present|allowed)|seats? to leave)\b/i,
  /\b(?:mov|go|goes|went|going|proceed|resolv)\w*\b[^.]{0,24}['‘’"“]?\bin(?:to)? committee\b|['‘“"]in committee['’”"]/i,
  /\b(?:press|public|observers)\b.{0,12}\bwent out\b/i,
  /\b(?:press|public)\b.{0,20}\bleave (?:the|this) (?:meeting|chamber|room)\b/i,
  new RegExp(
    `\\b(?:(?:agenda )?items? (?:no\\w*\\.? )?\\d[\\w, &/-]{0,40}?|following (?:\\w+ )?(?:items?|business|matters?|reports?))(?: (?:was|were|is|are|be|being|to be|will be|should be|had been))*(?: (?:taken|heard|considered|discussed|dealt with|held))? in (?:${secretly})`,
    'i',
  ),
  new RegExp(
    `\\b(?:agenda )?(?:items?|reports?)(?: (?:nos?\\.?|numbers?|numbered))? \\d[\\d, to&and()a-d\u2013-]{0,40}(?: (?:on|of|in) (?:the|this) agenda)?(?:,? (?:which|that))? (?:is|are|was|were|contains?|includes?|will be|to be|should be|has been|have been) (?!(?:not(?! for publication| open| public| to be published)|no|open|public|appended|append|annex)\\b)(?:(?!not\\b|no\\b|append|annex|if\\b)[\\w\u2019'-]+,? ){0,5}?(?:${closedWords})`,
    'i',
  ),
  /\b(?:gwahar\w*|ch?au allan|g?hepgor\w*|hallg\u00e1u|allg\u00e1u)\b.{0,40}\bcyhoedd\b|\beithri\w*(?:[’']r)?.{0,20}\bcyhoedd\b|\bcyhoedd\b.{0,30}\b(?:(?:gael|cael|wedi)\b.{0,12}\b(?:g?wahardd|h?eithrio)|(?:yn )?gadael)\b|\b(?:sesiwn|cyfarfod) (?:breifat|preifat|caeedig|gaeedig)\b/i,
];

const reopening: readonly RegExp[] = [
  new RegExp(
    `\\b(?:re-?admi(?:t\\w*|ssion)|re-?join\\w*|invited back|allowed back)\\b.{0,60}\\b(?:${people}|the meeting)\\b`,
    'i',
  ),
  new RegExp(
    `\\b${people}\\b.{0,40}\\b(?:re-?admitted|re-?joined|returned|invited back|allowed back|re-?entered|came back|(?:let|called|asked) (?:back )?in(?: again)?|let back)\\b`,
    'i',
  ),
  /\b(?:return|resum|re-?open|reconven|mov|went|go|came|come|recommenc|continu)\w*\b.{0,40}\b(?:(?:public|open) (?:session|meeting|business)|(?:in|into) public\b|to the public\b|out of (?:committee|private|closed|confidential|camera))/i,
  /\b(?:exclusion|resolution)\b.{0,40}\b(?:was|were|be|been) (?:lifted|rescinded|revoked|ended|withdrawn)\b/i,
  /\bout of committee\b/i,
  /^\W*(?:back )?in (?:public|open) (?:session )?again\b|\b(?:back|again) in (?:public|open) session\b|\bdoors? (?:was|were) (?:re-?opened|opened (?:again|once more))\b/i,
  /\b(?:let|ask|invite|call|bring) (?:the )?(?:press|public|observers)(?: and (?:the )?(?:press|public))? back(?: in)?\b/i,
  /\b(?:press|public)\b.{0,30}\b(?:invited|asked|allowed|permitted|able) (?:back|to (?:return|re-?join|re-?enter|come back))\b/i,
  /\b(?:exempt|private|confidential|closed) (?:part|session|business|section)\b[^.]{0,30}\b(?:ended|closed|concluded|finished|was over)\b|\bend of (?:the )?(?:exempt|private|confidential|closed|part (?:2|ii|b)) (?:part|session|business|section|items?|minutes?)\b|\bend(?:s|ed)? (?:of |the |this |part |section |report )*(?:(?:pink|lilac|buff|salmon|yellow|green|blue|gold)(?= (?:papers?|pages?|sheets?|items?)\b)|exempt|private|confidential|restricted|closed|members[- ]only|part (?:2|ii|b))(?: [\w-]+){0,3}\W*(?:$|\s[\u2013-]\s)|^\W*(?:the )?(?:pink|lilac|buff|salmon|exempt|private|confidential|restricted|members[- ]only) (?:pages?|papers?|sheets?|text|sections?|part|session|information|notes?|material|minutes?|paragraphs?|tables?|figures|content|items?|business|appendix|annex)(?: of (?:this|the) \w+)? ends?\b|^\W*(?:exempt|private|confidential|restricted)\W{1,4}ends(?: here)?\W*$/i,
  /\b(?:public|open) (?:session|part|section|business)(?: of the (?:meeting|agenda))? (?:was |then |having )?(?:resumed|re-?opened|recommenced|restarted|began again)\b/i,
  /\b(?:moved|returned|went|came) back (?:in)?to (?:part (?:1|i|a|one)|open|public)\b/i,
  /\b(?:public gallery|live ?stream|webcast|broadcast)\b.{0,30}\b(?:re-?opened|resumed|restarted|recommenced)\b/i,
  /^\W*(?:publicly|openly) available (?:again )?from (?:here|this point)|\b(?:the following|what follows|the rest|the remainder)(?: [\w'\u2019]+){0,4} (?:is|are) (?:now |again )?(?:open to the public|public|publicly available|for publication|unrestricted)\W*$/i,
  /\b(?:ail-?dderbyn\w*|dychwel\w*|ail-?ymun\w*)\b.{0,40}\b(?:cyhoedd|cyhoeddus)\b|\bcyhoedd\b.{0,30}\b(?:ail-?dderbyn|dychwel|ail-?ymuno)/i,
];

/** Nothing is private. */
const nothing =
  /\b(?:no|not any) (?:\w+ ){0,3}?(?:exempt|confidential|private|part (?:2|ii|b|two)|closed|restricted|pink)\b.{0,30}?\b(?:items?|business|reports?|information|matters?|papers?|appendi\w+)\b|\bthere (?:is|are|was|were) (?:none|nothing|no (?:such )?(?:items?|business|reports?|matters?|need|requirement|representations?|requests?))\b|\bno (?:items?|business|reports?|matters?) (?:was|were|to be|for|requir\w+|identified|considered|which)\b|^\W*(?:none|nil|n\/a|not applicable|no items?)\b.{0,40}$|:\s*(?:none|nil|n\/a|no items)\W*$|^\W*(?:none|nil)(?: (?:this (?:month|time|evening|meeting)|today|received|raised|at this meeting|to report|on this occasion))?\s*[,.;]/i;

/** It is asked whether anything is to be private. */
const asks =
  /\bwhether\b|\bif any\b|\bintentions? to\b|\bnotices? (?:of|to|that)\b.{0,40}\bin private\b|\brepresentations?\b|\bany (?:agenda |other |of the |such |part 2 |exempt |confidential |private )?(?:items?|reports?|business|matters?|parts?)\b|\b(?:if|where|when|unless|as) (?:necessary|needed|required|appropriate)\b|\b(?:if|unless) (?:so|members|the committee|it|they|there)\b|\bshould (?:it|the need|any|members|the committee|they|there)\b|\bpossible exclusion\b|\bpossible need\b|\bin the event\b|\b(?:may|might|could|can|would|will) (?:\w+ ){0,3}?(?:be (?:\w+ )?(?:excluded|asked|required|necessary|taken|considered|held|discussed)|need|wish|resolve|have to|pass|exclude)\b|\bto (?:note|identify|highlight|determine|advise|agree) (?:if|which|what|whether|reports?|any|items?)\b/i;

/** The items it is about follow. */
const follows =
  /\b(?:following|undernoted|undermentioned|remaining|remainder|rest|subsequent|below|hereafter|listed|next)\b|\bitems? that follow\b/i;
const possible = /\bpossible exclusion\b|\bany of the following\b|\bif any\b|\bfollowing parts of the agenda\b/i;

/** Reads what a text says of excluding the public; null where it speaks of nothing of the kind. `title` is true of a heading. */
export function readExclusion(text: string, title = false): Exclusion | null {
  if (text.length > 6000 || !mayExclude.test(text)) return null;
  return title ? ofTitle(text) : ofText(text);
}

/** "The public were readmitted. The Leader said that she would not …": the sentence that lets them in supposes and denies nothing. */
const letsIn = (text: string): boolean =>
  mayReturn.test(text) &&
  reopening.some((pattern) => pattern.test(text)) &&
  (!supposed.test(text) ||
    sentencesOf(text).some((one) => !supposed.test(one) && reopening.some((pattern) => pattern.test(one))));

/** What words of the public's coming back need. */
const mayReturn =
  /\b(?:re-?admi|re-?join|back|return|resum|re-?open|re-?ent|recommenc|restart|began|again|lifted|rescind|revok|ends?|ended|withdrawn|closed|concluded|finished|was over|out of|doors|avail|cyhoedd|(?:let|called|asked) in|(?:public|open) (?:session|meeting|business)|in(?:to)? public|to the public|(?:is|are) (?:now |again )?(?:open to|public|for publ|unrestr))/i;
/** What words of its going need; a text that says "not public" may say it of items by their numbers. */
const mayLeave =
  /\b(?:exclu|without|absence of|leav|left|withdr|retir|stepped|went|gallery|web-?cast|live ?-?stream|broadcast|recording|doors|not admitted|not be|seats? to|cyhoedd|sesiwn|cyfarfod|in(?:to)? committee|to committee|(?:in|into|to)(?: a| the)? ['\u2018\u2019"\u201c]?(?:private|camera|closed|confiden|exempt|committee))/i;

const sendsOut = (text: string): boolean =>
  (mayLeave.test(text) || maySayClosed(text)) &&
  (closing.some((pattern) => pattern.test(text)) || behindClosedDoors(text));
/** Whether all that a text says of sending the public out is said of another time: "Mr Lee asked why …", "Why was it held in private?" */
const tellsOfAnother = (text: string): boolean => {
  const parts = clausesOf(text);
  return parts.some(isOfAnotherTime) && parts.every((one) => isOfAnotherTime(one) || !sendsOut(one));
};

/** "An amendment to stay in public was lost. RESOLVED that the public be excluded": what was resolved goes before what failed. */
const resolvesIt = (sentence: string): boolean =>
  /\bRESOLVED\b|\b(?:was|were)(?: unanimously)? (?:resolved|agreed|carried)\b/.test(sentence) &&
  sendsOut(sentence) &&
  !nothing.test(sentence) &&
  !motionFailed(sentence);

const ofTitle = remembered((text) => readWords(text, true));
const ofText = remembered((text) => readWords(text, false));

function readWords(text: string, title: boolean): Exclusion | null {
  if (!title && !mayTurn.test(text)) return legend.test(text) ? { kind: 'none' } : null;
  if (stayedPublic(text) && !sentencesOf(text).some(resolvesIt)) return { kind: 'none' };
  if (letsIn(text)) return { kind: 'reopens' };
  if (legend.test(text)) return { kind: 'none' };
  if (text.length <= 140 && closesPart(text) && willLeave.test(text) && !possible.test(text)) return closes('rest');
  if (title && text.length <= 140) {
    if (publicRecord.test(text)) return { kind: 'reopens' };
    if (opensPart(text)) return { kind: 'reopens' };
    if (closesPart(text) || namesPrivateMatters(text)) return asksOnly(text) ? { kind: 'none' } : closes('rest');
  }
  if (!sendsOut(text) || tellsOfAnother(text)) return null;
  if ((nothing.test(text) || motionFailed(text)) && !sentencesOf(text).some(resolvesIt)) return { kind: 'none' };
  const [said = text, ...others] = withoutOpen(text).split(otherThan);
  const items = itemsNamed(said);
  const except = others.flatMap(itemsNamed);
  if (items.length === 0 && except.length > 0) return { kind: 'closes', scope: 'rest', items, except };
  if (items.length > 0)
    return partAsked.test(text) && asksOnly(text) ? { kind: 'none' } : { kind: 'closes', scope: 'named', items };
  if (asksOnly(text)) return { kind: 'none' };
  return closes(onlyThis.test(text) ? 'this' : 'rest');
}

/** "EXEMPT ITEMS – THE PUBLIC WILL BE EXCLUDED" heads what is private, and asks nothing. */
const willLeave =
  /^(?!.*\b(?:if|may|whether|likely|any|subject to)\b).*\b(?:press|public)\b[^.;]{0,20}\b(?:will|is to|are to|must|shall) (?:be (?:excluded|asked to leave|required to leave)|leave)\b/i;

/** "The public may attend for items 1 to 3. They will be asked to leave before item 4.": only the second names what is private. */
const withoutOpen = (text: string): string =>
  mayStay.test(text)
    ? sentencesOf(text)
        .filter((one) => sendsOut(one) || !mayStay.test(one))
        .join(' ')
    : text;
const mayStay =
  /\b(?:may|can|could|are welcome to|are able to|will be able to|are invited to) (?:attend|be present|remain|stay|observe|watch)\b|\b(?:in|open to the) public\b/i;

/** "\u2026 if Members wish to discuss Appendix B to item 6": the item itself is public. */
const partAsked =
  /\b(?:appendix|appendices|annex(?:es)?) (?:\w{1,3},? (?:and |& )?){1,4}(?:to|of) (?:the )?(?:agenda )?(?:items?|reports?)\b/i;

const otherThan =
  /\b(?:other than|except(?:ing)?(?: for)?|save(?: for)?|apart from|with the exception of|excluding|but not) (?=(?:for |that (?:in|at|under) )?(?:the )?(?:agenda )?(?:items?|minutes?|reports?|eitem(?:au)?) )/i;

/** What a mark beside some titles means closes nothing itself. */
const legend =
  /\b(?:items?|reports?|those|titles?) (?:(?:which|that) are )?(?:marked|shown|indicated|denoted|printed|asterisked)\b|\bdenotes?\b/i;

/** What is published of what was taken in private. */
const publicRecord =
  /\b(?:public|open|published) (?:summary|minutes?|record|version) of\b|\bsummary of\b.{0,80}\((?:for publication|public|published)\)/i;

const closes = (scope: 'rest' | 'this'): Exclusion => ({ kind: 'closes', scope, items: [] });

const asksOnly = (text: string): boolean =>
  asks.test(text) &&
  (!follows.test(text) || possible.test(text)) &&
  !sentencesOf(text).some((one) => agreed.test(one) && !asks.test(one) && resolvesIt(one));
const agreed = /\b(?:was|were)(?: unanimously)? (?:resolved|agreed)\b/i;

/** Whether a text below an exclusion says that nothing is private after all. */
export const saysNothingPrivate = (text: string): boolean =>
  text.length <= 3000 && !saveThat.test(text) && (nothing.test(text) || saysAllPublic(text)) && !decidesBeside(text);
/** "No items were raised by the public. The dismissal of Mr Peel was agreed.": one sentence says that there is none, another decides. */
const decidesBeside = (text: string): boolean =>
  decides.test(text) &&
  sentencesOf(text).some((one) => decides.test(one) && !nothing.test(one) && !aboutMeeting.test(one));
const decides = /\b(?:agreed|resolved|approved|upheld|dismissed|granted|refused|accepted|settled)\b/i;
const aboutMeeting = /\b(?:press|public|exclu\w+|session|meeting|minutes)\b/i;
/** "None, save that Mr Peel's pension was increased": told in private all the same. */
const saveThat = /^\W*(?:none|nil|nothing)\b.{0,40}?\b(?:save|except(?:ing)?|apart from|other than)\b/i;

/** Whether a text below an exclusion asks whether anything is to be private. */
export const asksWhetherPrivate = (text: string): boolean => text.length <= 3000 && asksOnly(text);

const onlyThis =
  /\b(?:of|for|during|on|in|while|whilst|when) (?:the )?(?:consideration of |discussion of |remainder of |rest of |debate on )?(?:the )?this (?:agenda )?(?:item|matter|report|minute|part of the (?:item|discussion))\b/i;
