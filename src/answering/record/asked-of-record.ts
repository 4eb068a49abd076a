import type { Passage } from '../../indexing/passage.ts';
import { type PaperFact, paperFactAsked } from './about-paper.ts';
import { wantsTheClerk } from './committee-contact.ts';
import { type OfficeAsked, officeAsked } from './office-holders.ts';
import { questionAsked } from './questions-asked.ts';
import { asksOfVotes } from './votes.ts';

/** What the structure of the papers answers by itself: who met, what was on the agenda, what was decided, what was promised. */
export type AskedOfRecord =
  | { readonly kind: 'decisions'; readonly only: DecisionKind | null; readonly supposed: boolean }
  | { readonly kind: 'promises' }
  | { readonly kind: 'votes' }
  | { readonly kind: 'question-asked'; readonly who: string | null }
  | { readonly kind: 'people'; readonly which: 'chair' | 'apologies' | 'present' }
  | { readonly kind: 'members' }
  | { readonly kind: 'agenda' }
  | { readonly kind: 'meeting-place' }
  | { readonly kind: 'next-meeting' }
  | { readonly kind: 'papers' }
  | { readonly kind: 'newest-papers'; readonly minutes: boolean }
  | { readonly kind: 'recommendations' }
  | { readonly kind: 'clerk' }
  | { readonly kind: 'paper-itself'; readonly fact: PaperFact }
  | { readonly kind: 'office'; readonly asked: OfficeAsked };

export type DecisionKind = NonNullable<Passage['decision']>;

const BODY = '(?:committee|panel|board|cabinet|commission|council|forum|members|councillors|meeting|they|we)';
const OTHER_QUESTION =
  /^\W*(?:and |but |so )?(?:(?:from|by|on|until|since|to) )?(?:why|who|whom|whose|when|where|how|(?:what|which) (?:date|day|time))\b|\b(?:and|but) (?:why|who|how)\b/i;

const NEWS =
  /^\W*(?:what(?:['’]?s| is| are) (?:the )?(?:new|latest|newest|most recent)(?: papers?| reports?| in the (?:papers|library))?|any(?:thing)? new|(?:latest|newest) (?:papers?|minutes|reports?))\W*$/i;
const PAPERS =
  /\b(?:which|what|any|list|show(?: me)?|all|how many) (?:\w+ ){0,2}(?:papers|reports|documents|minutes)\b.{0,20}\b(?:do you|have you|are there|you (?:have|hold)|hold|in (?:the|your) library|about|on|mention)\b|^\W*(?:list (?:the |your |all )*)?(?:papers|reports|documents) (?:on|about)\b|\bwhat (?:papers|documents|reports)\b.{0,12}\b(?:have|hold|got)\b/i;
const PROMISES =
  /\bpromis\w+|\b(?:undertook|undertakings?)\b|\b(?:bring|brought|report|reported|come|came|get|got) back (?:to|with|on)\b|\bcommitments? (?:were |was |have been )?(?:made|given)\b|\b(?:outstanding|follow[- ]up|agreed) actions?\b|\baction (?:points|log)\b|\bactions? arising\b/i;
const NEXT =
  /\b(?:next meeting|meets? next|next meets?)\b|\bdate of (?:the |our )?next\b|^\W*when(?:['’]?s| is| does| will)? (?:the |our )?next (?:\w+ ){0,6}(?:committee|panel|board|forum|cabinet|commission|council|meeting)\b/i;
const AGENDA =
  /\b(?:what|which|anything|list|show|give)\b.{0,30}\b(?:agenda|items (?:were|was|are|did))\b(?!.*\b(?:noted|decided|resolved|deferred|recommended|agreed|approved|withdrawn)\b)|^\W*agenda (?:for|of|on)\b/i;
const PLACE =
  /^\W*(?:and )?(?:where|what time|when and where|which room|in which room)\b.{0,60}\b(?:meeting|committee|panel|board|met|meet|held)\b/i;
const CHAIR =
  /\b(?:chaired|in the chair|presided|who(?:['’]s| is| was)? (?:the )?chair(?:ing|man|woman|person|ed|s)?)\b/i;
const APOLOGIES = /\bapolog(?:y|ies|ised|ized)\b|\bwho (?:was|were) (?:absent|missing|not (?:there|present))\b/i;
const PRESENT =
  /\bwho(?: all)? (?:was|were|else was) (?:present|there|in attendance|at the)\b|\bwho (?:attended|came|turned up|went)\b|^\W*(?:was|were|did) (?!anything|any\b|there\b|the\b).{2,40} (?:at the|attend|present|there|in attendance)\b|^\W*attendance\b/i;
const DECIDED = new RegExp(
  `\\b(?:decid\\w*|decisions?|resolv\\w*|resolutions?)\\b|\\b${BODY}\\b.{0,30}\\b(?:agreed?|approved?|concluded?|recommend(?:ed)?|noted?)\\b|\\b(?:agreed|approved|recommended|noted|deferred)\\b.{0,12}\\b(?:by|at) (?:the |our )?(?:\\w+ ){0,3}${BODY}\\b|\\b(?:outcome|upshot) of (?:the |our )?(?:\\w+ ){0,3}meeting\\b|\\b(?:what|anything) (?:was|were|has been|got) (?:\\w+ )?(?:agreed|approved|recommended|noted)\\b|\\b(?:what happened (?:at|in|during)|summar(?:y|ise|ize)(?: of)?) (?:the |our )?(?:\\w+ ){0,4}meeting\\b|\\banything (?:been )?(?:deferred|agreed|approved|decided)\\b|\\b(?:which|what) items\\b.{0,20}\\b(?:noted|approved|agreed|recommended|deferred)\\b`,
  'i',
);
/** "Did Cabinet accept the offer?", "For how long did Cabinet extend it?" ask what it decided, not what it was asked to. */
const DID_DECIDE = new RegExp(
  `^\\W*(?:(?:for |by |to |at )?(?:how (?:long|much|far)|what|which|whom)\\b(?: [\\w-]+){0,4} )?did (?:the |our )?(?:\\p{L}+ ){0,5}${BODY} (?:then |ever |finally )?(?:accept|adopt|grant|fund|support|back|endorse|ratify|extend|raise(?! (?:\\w+ ){0,2}(?:concern|question|issue|point|matter)s?\\b)|increase|cut|reduce|close|keep|award|buy|sell|set|change|allow|permit|refer|carry|pass|withdraw)\\b`,
  'iu',
);
/** What a report asks a body to do, before it has. */
const RECOMMENDED =
  /\b(?:is|are|being|was|were) (?:[\w'’-]+ ){0,8}(?:asked|recommended|invited) to (?:agree|decide|approve|note|do|support|comment|endorse|consider)\b|^\W*(?:what|which|list|show).{0,30}\brecommendations?\b(?! (?:did|was|were) (?:made|agreed))/i;
const ONLY = /\b(?:only|just|merely|which items|what items)\b.{0,20}\b(noted|recommended|deferred|resolved)\b/i;

const MEMBERS =
  /\bwho(?:['’]s| is| are| sits?| was| were)(?: the members)? (?:on|of) (?:the |our )?(?:\w+ ){0,8}(?:committee|panel|board|commission|forum)\b|\bmember(?:s|ship) of (?:the |our )?(?:\w+ ){0,8}(?:committee|panel|board|commission|forum)\b/i;
/** A decision that the question takes for granted. */
const SUPPOSED =
  /\b(?:reject\w*|refus\w*|turn(?:ed)? down|vot(?:e|ed|ing) (?:against|down)|oppos\w*|blocked|block(?= (?:the|it|this|that|any|an?)\b)|overturn\w*|thr[eo]w(?:n)? out|call(?:ed)? in)\b/i;
/** What was moved and fell. */
const LOST =
  /\b(?:motions?|amendments?)\b.{0,40}\b(?:lost|fell|fail(?:ed)?|defeated|rejected|not (?:carried|agreed|approved)|voted down)\b|\b(?:lost|failed|defeated|rejected) (?:motions?|amendments?)\b/i;
const A_BODY = new RegExp(`\\b${BODY}\\b|\\bwho\\b`, 'i');

/** What a question asks of the record, by its last sentence; null where it asks for words of a paper. */
export function askedOfRecord(question: string): AskedOfRecord | null {
  if (NEWS.test(question)) return { kind: 'newest-papers', minutes: /\bminutes\b/i.test(question) };
  const fact = paperFactAsked(question);
  if (fact) return { kind: 'paper-itself', fact };
  if (wantsTheClerk(question)) return { kind: 'clerk' };
  if (NEXT.test(question)) return { kind: 'next-meeting' };
  if (MEMBERS.test(question)) return { kind: 'members' };
  if (CHAIR.test(question)) return { kind: 'people', which: 'chair' };
  const office = officeAsked(question);
  if (office) return { kind: 'office', asked: office };
  if (RECOMMENDED.test(question)) return { kind: 'recommendations' };
  if (APOLOGIES.test(question)) return { kind: 'people', which: 'apologies' };
  if (PRESENT.test(question)) return { kind: 'people', which: 'present' };
  if (PLACE.test(question)) return { kind: 'meeting-place' };
  if (PAPERS.test(question)) return { kind: 'papers' };
  if (AGENDA.test(question)) return { kind: 'agenda' };
  const asked = questionAsked(question);
  if (asked) return { kind: 'question-asked', ...asked };
  if (PROMISES.test(question) && !OTHER_QUESTION.test(question)) return { kind: 'promises' };
  if (asksOfARule(question)) return null;
  if (LOST.test(question) && asksWhat(question)) return { kind: 'decisions', only: 'lost', supposed: false };
  if (asksOfVotes(question)) return { kind: 'votes' };
  if (SUPPOSED.test(question) && A_BODY.test(question) && !MEASURING.test(question))
    return { kind: 'decisions', only: null, supposed: true };
  if (DID_DECIDE.test(question)) return { kind: 'decisions', only: null, supposed: false };
  if (DECIDED.test(question) && asksWhat(question) && !DECIDED_TO_DO.test(question))
    return { kind: 'decisions', only: onlyKind(question), supposed: false };
  return null;
}

/** "Had we decided to bid?" is told by what was said of bidding, not by what was resolved of the report. */
const DECIDED_TO_DO =
  /^\W*(?:had|has|have|did|is|are|was|were) (?:the |our )?(?:we|they|council|department|service|authority|officers|it)\b.{0,12}\bdecid(?:e|ed|ing) (?:to|whether|on whether|if)\b/i;

/** What share, how many: a figure, whatever else a question says. */
const MEASURING = /\bhow (?:many|much|often|long)\b|\b(?:what|which) (?:share|percentage|proportion|number|rate|%)/i;
const RULE = /\b(?:may|must|can|should|has to|have to|needs? to)\b/i;
const ACTED =
  /\b(?:did|has|have|had|was|were|been|anything)\b.{0,80}\b(?:decid\w*|resolv\w*|agreed?|approved?|recommend\w*|noted?|deferred|conclud\w*|reject\w*|refus\w*|turn(?:ed)? down|oppos\w*|block(?:ed)?|vot(?:e|ed|ing)|overturn\w*)\b|\b(?:decisions?|resolutions?|outcome|decided|resolved)\b/i;

/** "Who must agree?" asks for a rule, not for what a body did. */
function asksOfARule(question: string): boolean {
  return RULE.test(question) && !ACTED.test(question);
}

/** "What …", "which …", "was anything …" or no question word at all; not why, who or when. */
function asksWhat(question: string): boolean {
  return !OTHER_QUESTION.test(question) && (question.match(/\?/g) ?? []).length <= 1;
}

function onlyKind(question: string): DecisionKind | null {
  const word = (ONLY.exec(question) ??
    /\b(?:what (?:was|were|has been)|anything(?: been)?) (recommended|deferred)\b/i.exec(question))?.[1]?.toLowerCase();
  return KINDS.find((kind) => kind === word) ?? null;
}

const KINDS: readonly DecisionKind[] = ['noted', 'recommended', 'deferred', 'resolved'];
