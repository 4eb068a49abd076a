import { remembered } from '../../text/remember.ts';
import { accessOf } from './access-field.ts';
import { accessShare, deniesClosed, offersOpen, speaksOfAccessAlone } from './access-words.ts';
import { closed, endsPublic, forbids, maySayClosed, strong } from './closed-wordings.ts';
import { endsPrivate, marksExempt } from './exempt.ts';
import { followsIt, type Reach, reachOf, thisThing } from './mark-reach.ts';
import { isTaxed, speaksOnlyOf, supposesOrDenies, tellsOfBefore } from './mark-talk.ts';
import { marksRunInTitle } from './run-in-title.ts';

export interface LooseMark {
  /** How far it says that it reaches; null where it stands alone and its place must tell. */
  readonly reach: Reach | null;
  /** Whether it goes on with words of its own that it marks: "[Exempt] The best offer was …". */
  readonly bears: boolean;
  /** Whether it ends a text that begins with other words: it may be said of what comes next. */
  readonly late?: boolean;
}

const mayMark =
  /\bNFP\b|leave (?:this|the)|releas|distribut|\b(?:left|taken|kept|struck) off\b|\balone\b|internal use|not appear|press\b|for the minutes|blanked|\bend\w* |exempt|confiden|restrict|privat|publi|secret|sensitiv|withh|held back|kept (?:back|from)|embargo|closed|camera|\bpink|part (?:2|ii|b|two)\b|below the line|behind closed|members|councillors|circulat|disclos|copied|redact|12a\b|7a\b|privilege|eithri|yfrinach|reifat|yhoedd|aeedig|yfyng|\beyes\b|excluded/i;

/** Whether a text holds any of the words that a mark has. */
export const hasMarkWords = remembered((text): boolean => mayMark.test(text));

/** Whether a text may say in such words that something is not public. */
export const mayMarkLoosely = (text: string): boolean => maySayClosed(text) && hasMarkWords(text);

const everyClosed = new RegExp(closed.source, 'gi');

/** What a sign or a class of items means is said of those that bear it. */
const legend =
  /\b(?:marked|shown|denot\w+|indicat\w+|asterisk\w*|numbered|printed|lettered|prefixed|highlighted|items? (?:which|that))\b/i;
const mostStrong = 60;

/** Reads a mark of exemption in a text; null where there is none, or where it only speaks of such things. */
export const readLooseMark = remembered((text: string): LooseMark | null => {
  if (text.length > 6000 || !mayMarkLoosely(text)) return null;
  const mark = markIn(text, sentencesOf(text));
  const isOfTitle = (mark === null || mark.reach === 'item') && marksRunInTitle(withoutException(text));
  return isOfTitle ? { reach: null, bears: true } : mark;
});

function markIn(text: string, sentences: readonly string[]): LooseMark | null {
  for (const [index, said] of sentences.entries()) {
    const sentence = withoutException(said);
    if (!closed.test(sentence) && !forbids.test(sentence) && !endsPublic.test(sentence)) continue;
    if (tellsOfBefore(sentence, text)) continue;
    const mark = ofSentence(
      sentence,
      sentences.some((one, at) => at !== index && hasOwnWords(one)),
    );
    const late = index > 0 && index === sentences.length - 1 && hasOwnWords(sentences[0] ?? '');
    if (mark) return late && /:\W*$/.test(sentence) ? { ...mark, reach: 'below', late } : { ...mark, late };
  }
  return null;
}

/** "Not for publication unless the Committee resolves otherwise": the exception aside. What a rule may or must do is no mark. */
const withoutException = (sentence: string): string =>
  sentence.includes('unless') && (!rules.test(sentence) || thisThing.test(sentence))
    ? sentence.replace(/[,\s]*\bunless\b[^.;:()[\]]*/g, '')
    : sentence;
const rules = /\b(?:may|must|should|shall|can|cannot|will|are)\b/i;

const hasOwnWords = (sentence: string): boolean =>
  /[a-z]/i.test(sentence) && accessShare(sentence) < leastShare && !/\bpublic interest\b/i.test(sentence);

/** Whether an entry of an agenda, or a line below it, marks its paper, by a rule or read generously. */
export const marksEntry = (text: string): boolean => marksExempt(text) || readLooseMark(text) !== null;

/** Whether a line by itself marks what stands around it, and says nothing of its own: it goes on with no paragraph above. */
export const standsApart = (text: string): boolean => {
  if (text.length > longestApart || !mayMarkLoosely(text)) return false;
  const mark = readLooseMark(text);
  return mark !== null && !mark.bears && (mark.reach === null || mark.reach === 'below' || mark.reach === 'rest');
};
const longestApart = 160;

/** Whether a sentence says of something that it is not public, and does not merely speak of such things. */
export const speaksOfClosed = (sentence: string): boolean =>
  mayMarkLoosely(sentence) &&
  (forbids.test(sentence) ||
    (closed.test(sentence) && !speaksOnlyOf(sentence) && accessOf(sentence) !== 'open' && !endsPrivate(sentence)));

/** Whether a sentence on a sign or a class of items says that what bears it is not public. */
export const speaksOfPrivateSign = (sentence: string): boolean =>
  closed.test(sentence) && !isTaxed(sentence) && !supposesOrDenies(sentence.replace(/\b(?:was|were)\b/g, 'are'));

/** The sentences of a text that say of a whole paper or item, whichever, that it is not public. */
export const closedSentences = (text: string): readonly string[] =>
  text.length > 6000 || !mayMarkLoosely(text)
    ? []
    : sentencesOf(text).filter((sentence) => speaksOfClosed(sentence) && !speaksOfParts(sentence));

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.;!?])[)\]"\u201d]?\s+(?=[A-Z([\u201c"])|\n/);

function ofSentence(sentence: string, more: boolean): LooseMark | null {
  if (endsPrivate(sentence)) return null;
  if (endsPublic.test(sentence)) return { reach: 'rest', bears: false };
  if (forbids.test(sentence)) return { reach: reachOf(sentence), bears: more };
  if (accessOf(sentence) === 'open') return null;
  if (isStrong(sentence)) {
    const clear = sentence.replace(/\s+/g, ' ').trim();
    return { reach: reachOf(clear), bears: more || accessShare(clear) < 0.5 || goesOn(clear) };
  }
  if (speaksOnlyOf(sentence) || speaksOfParts(sentence)) return null;
  const said = sentence.replace(/\s+/g, ' ').trim();
  const badge = badgeIn(said);
  if (badge === 'whole') return { reach: reachOf(said), bears: more };
  if (said.length <= 400 && (thisThing.test(said) || followsIt.test(said)) && saysItIs(said))
    return { reach: reachOf(said), bears: more };
  return badge === 'part' ? { reach: null, bears: true } : null;
}

/** "Exempt information (paragraph 14): not for publication: Your nights will be given back to you." */
const goesOn = (said: string): boolean =>
  accessShare(/:\s+(?=(?:\S+\s+){5})([^:]+)$/.exec(said)?.[1] ?? 'exempt') < 0.75;

/** A clear marking, however it goes on: no sentence on other things, or one on what it stands in. */
function isStrong(sentence: string): boolean {
  if (!strong.test(sentence) && accessOf(sentence) !== 'closed') return false;
  const said = sentence.replace(/\s+/g, ' ').trim();
  return (
    said.split(' ').length <= mostStrong &&
    !supposesOrDenies(said) &&
    !legend.test(said) &&
    !speaksOfParts(said) &&
    (opensAsMark.test(said) || !hasVerb.test(said.replace(strong, '')) || (thisThing.test(said) && saysItIs(said)))
  );
}

/** "Appendix B is exempt", "minute 48 is not published": said of that part. */
const ofParts =
  /\b(?:append\w+|annex\w*|enclosures?|attachments?|schedules? [a-z]\b|(?:minutes?|items?|slides?|tables?|sections?|pages?|boxe?s?|paragraphs?|paras?) (?!(?:100|50)[a-k])\(?\d[\d.]*(?!\d)(?!(?:,? (?:and|or|to) \d)*,? (?:of|in) (?:part|schedule|the (?:local|act)|atodlen)))/i;
const thisPart = /\bthis (?:\w+ )?(?:appendix|annexe?|enclosure|attachment)\b/i;

const exemption = /\b(?:para|paragraph|category)s? \d{1,2} (?=exempt)/gi;
/** "(paragraph 3)", "under paragraphs 1 and 2": the law's own. */
const paragraphsOfLaw =
  /(?:(?<!^\W{0,3})[([,;:\u2013-]|\b(?:under|virtue of|pursuant to|within|by|exempt\w*|publication|schedule 12a|(?:sch|s)\.? ?12a|(?:part|pt)\.? (?:1|4|one|i)|act \d{4}|and|or))\s*(?:paras?|paragraphs?)\.?(?:\(s\))? \(?\d{1,2}\b(?!\.\d)(?:(?:,| and| or| to| &|\s?[\u2013-])+ ?\d{1,2}\b)*/gi;
/** A text without the paragraphs of the law that it names. */
export const withoutLaw = (text: string): string => text.replace(exemption, ' ').replace(paragraphsOfLaw, ' ');

const speaksOfParts = (text: string): boolean =>
  ofParts.test(withoutLaw(text).replace(ownItem, ' ')) && !thisPart.test(text);
/** "Subject: item 9 \u2013 for your eyes only": set apart from the marking it is the number of what is marked. */
const ownItem = /(?<=^|[-\u2013|:,]) ?\b(?:agenda )?item \d{1,3}[a-z]? ?(?=[-\u2013|:,])/gi;

/** "This paragraph …" and "the following …" are the subject, or stand right by what says that it is not public. */
function saysItIs(said: string): boolean {
  const subject = [thisThing, followsIt].map((one) => one.exec(said)).filter((one) => one !== null);
  const all = [...said.matchAll(everyClosed)];
  return all.some((at) =>
    subject.some(
      (one) =>
        Math.abs(one.index - at.index) <= 110 &&
        !tellsAbout.test(said.slice(Math.min(one.index, at.index), Math.max(one.index, at.index))),
    ),
  );
}

/** "This report reviews how exempt papers are kept." */
const tellsAbout =
  /\b(?:how|why|who|about|review\w*|explain\w*|describ\w*|concern\w*|propos\w*|recommend\w*|regarding|covers?|asks?|advis\w*|remind\w*|set out|shown|given|listed|see)\b|;/i;

const isCapitals = (text: string): boolean => /^[A-Z\W\d]+$/.test(text);

/** A sentence on other reports, items or people than what it stands in has a verb and begins with them. */
const hasVerb =
  /\b(?:is|are|was|were|has|have|had|be|been|contains?|agreed|noted|moved|considered|discussed|will|covers?|defines?|allows?|lists?|met|meets?|sat|heard|held|took|went|says?|said|shows?|reads?|kept|gave|made|sent|asked|told|wrote|sets? out)\b/i;
const opensAsMark =
  /^\W*(?:strictly |wholly |fully )?(?:not|exempt(?= (?:by|under|from|information|(?:report|item)\b(?! is))|[^\w\s]|$)|confidential|contains?|restricted|for|to be|do|by virtue|under|this|these|pursuant|members|councillors|private and|official)\b/i;

/** What may part a marking from other words. */
const joints = /\s[\u2013\u2014-]+\s|[:|\t()[\]{}*]+|\s{2,}|[\u2022\u25a0\u25ba\u2588]+/;
/** "Not a public document" offers none. */
const offers = (text: string): boolean => offersOpen(text.replace(notOpen, ' '));
const notOpen =
  /\bnot an? (?:public|open|published)\b|\b(?:public|open) (?:report|version|copy) (?:omitted|withheld|redacted|removed|edited)\b/gi;
/** Of these alone more than the word is needed: a road is closed and a landlord private. */
const weakAlone =
  /^\W*(?:private|closed|restricted|sensitive|secret|confidential|part (?:2|ii|b|two)|exempt(?:ion|ed)?s?)\W*$/i;
/** The parts of a form or of a plan; where they are those of a meeting, other rules know. */
const partAlone = /^\W*part \w+\W*$/i;
const leastShare = 0.7;
const mostWords = 30;

/** Words that some markings have beside those that all are made of. */
const besides =
  /\b(?:follows?|begins?|starts?|beyond|here|privileged?|privilege|professional|subject|internal|use|background|line|below|end|copy|addendum|adran|sch|s|room|slip|nfp|commentary|advice|legal|left|omitted|missing)\b/gi;
const shareOf = (said: string): number => accessShare(said.replace(besides, 'the'));

/** Whether a text is a marking, or begins or ends with one. */
function badgeIn(said: string): 'whole' | 'part' | null {
  if (/^[([][^()[\]]{4,60}[)\]]\W*$/.test(said) && weakAlone.test(said)) return 'whole';
  const words = said.split(/\s+/).length;
  if (
    words <= mostWords &&
    !partAlone.test(said) &&
    (words > 1 || (isCapitals(said) && said.length > 4)) &&
    shareOf(said) >= leastShare &&
    !offers(said) &&
    (opensAsMark.test(said) || !hasVerb.test(said))
  )
    return 'whole';
  const pieces = said
    .split(joints)
    .map((piece) => piece.trim())
    .filter((piece) => /[a-z]/i.test(piece));
  if (pieces.length < 2) return null;
  const isMark = (piece: string | undefined): boolean =>
    piece !== undefined &&
    closed.test(piece) &&
    !offers(piece) &&
    !deniesClosed(piece) &&
    speaksOfAccessAlone(piece) &&
    (!weakAlone.test(piece) || (!partAlone.test(piece) && isCapitals(piece) && !isCapitals(said)));
  return isMark(pieces[0]) || isMark(pieces.at(-1)) ? 'part' : null;
}
