import { remembered } from '../../text/remember.ts';
import { accessOf, fieldsApart } from './access-field.ts';
import { offersOpen, saysClosed, speaksOfAccessAlone } from './access-words.ts';
import { maySayClosed } from './closed-wordings.ts';
import { asksWhetherPrivate, readExclusion } from './exclusion.ts';
import { speaksOfPart } from './exempt-parts.ts';
import { saysOfItself } from './exempt-sentence.ts';
import { endsInBareMark, isTitleClosed, titleAlone } from './exempt-title.ts';
import { isPublicVersion } from './mark-talk.ts';

const markings: readonly RegExp[] = [
  /(?:^\W*|\s[\u2013\u2014-]\s|[([])(?:subject to |covered by )?legal(?:ly)?(?: professional)? privileged?\W*$/i,
  /(?<=\w.*\s)[\u2013\u2014-]\s(?:please )?(?:do not (?:share|copy|circulate|publish|forward|disclose)|not (?:for|to be) (?:circulat|shar|publi|copied|disclos|distribut)\w*|(?:[\w\u2019' ]{0,40} )?(?:members|councillors) only)\W*$/i,
  /^\W*(?:strictly )?(?:this (?:report|paper|appendix|annex|document|item|minute) is )?(?:marked )?not for publication\b/i,
  /^\W*(?:official[- ]sensitive|private and confidential|strictly confidential)\b/i,
  /\bexempt (?:report|item|appendix|annex|minutes?|paper|document|information)\b.{0,120}\b(?:paragraphs?|schedule|part)\b/i,
  /\b(?:by virtue of|under|pursuant to|as defined in|within) (?:the )?paragraphs?(?:\(s\))?\b.{0,60}\bschedule (?:12a|7a)\b/i,
  /(?:\u2013|(?<=\s)-)\s*(?:exempt|not for publication|restricted)(?=\W*$|\s*[\u2013:,(-]|\s+(?:by|under|from|information|item|report|addendum|supplement|paper|in|as)\b)[^()[\]]{0,120}[)\]]?[\s.:*]*$/i,
  /[([](?:confidential|closed session|private(?: session| item| business)?(?=\s*[)\]:,;\u2013-])|pink papers?)[^()[\]]{0,60}[)\]][\s.:*]*$/i,
  /^part (?:2|ii|b|two)\b.{0,12}(?:exempt|private|closed|confidential)\b/i,
  /^(?:exempt|confidential|private|restricted) (?:report|item|appendix|annex|minutes?|paper)\b/i,
  /^(?:exempt|confidential|restricted|private|not for publication)\s*(?:[:\u2013]|-(?=\s))\s*(?=[A-Z\u201c"'])(?!(?:yes|no|none|nil|n\/a|not)\b)/i,
  /^[A-Z].{3,150}(?:\b(?!is |are |be |not |from |tax )[a-z]\w+ (?:Restricted|Exempt|Confidential)|[a-z] (?:RESTRICTED|EXEMPT|CONFIDENTIAL))$/,
  /^(?=[A-Z].{6,150}$).*\b(?!Tax |Vat |VAT |Not )[A-Z][a-z]{3,} (?:Exempt|Confidential)$/,
];

/** A number before a title: "E3 Exempt minute \u2013 Complaint". */
const label = /^[A-Z]{0,3}\d{1,3}[a-z]?[.):]?\s+(?=\S)/;

/** Sentences that speak of exemption in general, such as the resolution to exclude the public, mark nothing. */
const general =
  /\bexclu(?:de|ded|sion)\b|\bnot (?:exempt|confidential|restricted)\b|\b(?:does|do) not contain\b|\bno exempt\b|^\W*exempt information (?:is|means) (?:any )?information\b|\bunless\b|\bwhether\b|\bany (?:items?|business|matters?)\b|:\s*(?:none|no|nil|n\/a)\b|^\W*(?:the )?(?:rows|entries|lines|cases|cells) (?:marked|shown|headed|printed)\b|^\W*(?:the )?(?:reports|papers|items|documents) marked ["\u201c][^"\u201d]{5,120}["\u201d] (?:made up|accounted for|formed|numbered|came to|rose|fell)\b/i;

/** A name for what is marked, or for the part of a paper that tells of it: its answer stands below. */
const nameAlone =
  /^\W*(?:access to information|(?:exempt|confidential|private|restricted)(?:(?: and | or |\/)(?:exempt|confidential|private))? (?:information|items?|business|matters?|material|appendices|annexes|papers?|reports)|confidentiality|exemptions?|(?:exempt|exemption)(?: from)? publication|reasons? for (?:exemption|confidentiality|restriction|private)\b.*|items? (?:containing|to be|likely|which|that|for)\b.*|exclusion of\b.*|to exclude\b.*)\W*$/i;

/** Whether a heading only names what is not public, or the part of a paper that tells of it. */
export const namesAccess = (text: string): boolean => nameAlone.test(text);

const sentOut = /\b(?:press|public) (?:is |are |to be )?excluded\b/i;

/** Whether a line is nothing but a marking, every word of it: "EXEMPT \u2013 NOT FOR PUBLICATION", "Private report". */
export const isBanner = (text: string): boolean => text.length <= 240 && maySayClosed(text) && marksAlone(text);

/** "Who is exempt" heads words on the exempt. */
const asks = /[?]\s*$|^\W*(?:[\d.]+\s+)?(?:who|why|how)\b/i;

const marksAlone = remembered(
  (text): boolean =>
    !asks.test(text) &&
    !nameAlone.test(text) &&
    !endsPrivate(text) &&
    !speaksOfPart(text) &&
    !isPublicVersion(text) &&
    saysClosed(text) &&
    speaksOfAccessAlone(text) &&
    !offersOpen(text) &&
    !general.test(text.replace(sentOut, '')) &&
    accessOf(text) !== 'open',
);

/** Whether a line marks what it heads as not for publication: a banner, a field, a sentence on itself, the law. */
export const marksExempt = remembered((text: string): boolean => {
  if (endsInBareMark(text)) return true;
  if (text.length > 1500 || !(maySayClosed(text) || accessOf(text) !== null)) return false;
  if (endsPrivate(text) || isPublicVersion(text)) return false;
  const fields = fieldsApart(text);
  if (fields.length > 1 && fields.some((one) => !speaksOfPart(one) && accessOf(one) === 'closed')) return true;
  const field = accessOf(text);
  if (field === 'open' || speaksOfPart(text)) return false;
  if (field === 'closed' || isBanner(text) || saysOfItself(text)) return true;
  const title = titleAlone(text.replace(sentOut, ''));
  if (text.length > 600 || general.test(title)) return false;
  return isTitleClosed(text) || markings.some((marking) => marking.test(title.replace(label, '')));
});

export const barring: readonly RegExp[] = [
  /^\W*(?:strictly )?not for publication\b/i,
  /^\W*exempt (?:by virtue of|under|within|pursuant to)\b/i,
];

/** "Item 2 was taken in private", "The following item \u2026": said of that item, until the public is let in. */
const namesItems = (text: string): boolean => {
  const heard = /\d|\bfollowing item/i.test(text) ? readExclusion(text) : null;
  return heard?.kind === 'closes' && (heard.scope === 'named' || /\bfollowing item/i.test(text));
};

/** "[EXEMPT TEXT ENDS]", "The public came back in.": a line that lets the public in and says little more. */
export const endsPrivate = (text: string): boolean => text.length <= 120 && readExclusion(text)?.kind === 'reopens';

/** A line that says nothing but that the private part ends here. */
export const isEndMark = (text: string): boolean =>
  text.length <= 120 && endsPrivate(text) && speaksOfAccessAlone(text.replace(/\bhere\b/i, ''));

/** Whether a line does nothing but keep what follows it from publication; a sentence that speaks of exemption does not. */
export const barsWhatFollows = (text: string): boolean =>
  (isBanner(text) ||
    (marksExempt(text) &&
      (opensEnclosure.test(text) || (accessOf(text) === null && (isShort(text) || isBarring(text)))))) &&
  !namesItems(text) &&
  !asksWhetherPrivate(text) &&
  !endsPrivate(text);

const isShort = (text: string): boolean =>
  opensEnclosure.test(text) || (text.length <= 120 && !/[.;,:]$/.test(text.trim()));
/** "Confidential annex (paragraph 12, an individual):", "EXEMPT APPENDIX TO PARAGRAPH 2": the name of what stands below. */
const opensEnclosure =
  /^\W*(?:exempt|confidential|private|restricted|closed)\s+(?:(?:appendix|annexe?|note|addendum|schedule|supplement)\b(?!.*\b(?:is|are|was|were|has|have|had|contains?|will|be|see)\b)[^.;]{0,140}:$|(?:appendix|annexe?|note|addendum)\s+(?:to|for) (?:this |the )?(?:report|paragraph|item|minutes?|paper|section)\b[^.;:]{0,40}$)/i;
const isBarring = (text: string): boolean => barring.some((marking) => marking.test(text));
