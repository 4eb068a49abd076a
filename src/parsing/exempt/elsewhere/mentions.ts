import type { Paper, PaperNode } from '../../../papers/paper.ts';
import { slug } from '../../text/slug.ts';
import { nearlySame, titleMatch } from '../../text/title-match.ts';
import { isOfAppendix } from '../within/own-words.ts';
import { closedSentences, mayMarkLoosely, speaksOfPrivateSign } from '../wordings/loose-mark.ts';
import { supposesOrDenies } from '../wordings/mark-talk.ts';
import { tellsOfOtherMeeting } from './other-meetings.ts';

/** Words of one paper by which others are not public: what they say, and how they call what they speak of. */
export interface Mention {
  readonly node: PaperNode;
  /** The sentences that say so; a paper may be called by its title in them. */
  readonly said: readonly string[];
  /** The numbers of items in them: "the confidential report at item 14". */
  readonly numbers: readonly string[];
  /** The titles they stand under, or behind, where they say how an item was taken and give it no name. */
  readonly about: readonly string[];
}

const numbered =
  /\b(?:(?:agenda )?items?|reports?|papers?|eitem(?:au)?)(?: (?:no\.?|number|numbered))? ([A-Z]?\d{1,3}[a-z]?)\b(?!\.\d)/gi;
const ofPart = /\b(?:append\w+|annex\w*|schedules? [a-z]\b|paragraphs? \d|paras? \d|sections? \d|minutes? \d)/i;
const ofLaw = /\b(?:paragraphs?|paras?|sections?)\.? \(?\d[\w()]*(?:(?:,| and| or| to)+ \d[\w()]*)*/gi;
/** "Considered in private", "the private report", said of an item without calling it anything. */
const takenSo =
  /\b(?:exempt|private|confidential|restricted|closed|part (?:2|ii|b)) (?:reports?|papers?|items?|session|business)\b|\b(?:in|into) (?:private|camera|confidence|closed session)\b|\bnot for publication\b|\b(?:press|public|observers)\b.{0,24}\b(?:excluded|not present|not in the room|withdr\w+|left)\b|\b(?:without|in the absence of) (?:the )?(?:press|public)\b|\bbehind closed doors\b|\b(?:members|councillors) only\b/i;
const goesOn = /^\W*(?:it|this|they|that|these|both|which|the (?:report|paper|item))\b/i;

/** What a node says of other papers. A sentence that begins with "It" is read with the one above it. */
export function mentionIn(paper: Paper, node: PaperNode): Mention | null {
  const { text } = node;
  if (text.length > 6000 || !mayMarkLoosely(text)) return null;
  const sentences = text.split(/(?<=[.;!?])[)\]"\u201d]?\s+(?=[A-Z([\u201c"])|\n/);
  const ofWhole = new Set(closedSentences(text));
  const said: string[] = [];
  const numbers: string[] = [];
  let isTaken = false;
  sentences.forEach((sentence, index) => {
    const clear = sentence.replace(ofLaw, ' ');
    const isOfPart = ofPart.test(clear);
    if (!ofWhole.has(sentence) && (isOfPart || !isPrivate(sentence))) return;
    const above = index > 0 && goesOn.test(sentence) ? (sentences[index - 1] ?? '') : '';
    if (ofWhole.has(sentence)) said.push(`${above} ${sentence}`.trim());
    if (isOfPart || tellsOfOtherMeeting(sentence, paper.meeting.date)) return;
    const named = [...`${above} ${clear}`.matchAll(numbered)].map(([, one = '']) => one);
    numbers.push(...named);
    isTaken ||= named.length === 0 && takenSo.test(sentence);
  });
  const about = isTaken && tellsOfItems(paper) ? titlesAbove(paper, node, sentences[0] ?? '') : [];
  return said.length + numbers.length + about.length === 0 ? null : { node, said, numbers, about };
}

const isPrivate = (sentence: string): boolean =>
  speaksOfPrivateSign(sentence) || (takenSo.test(sentence) && !supposesOrDenies(sentence));

/** Minutes, and a page of decisions, tell of one item after another. */
const tellsOfItems = ({ kind }: Paper): boolean => kind === 'minutes' || kind === 'page';

const titlesAbove = ({ title }: Paper, { item, headings }: PaperNode, first: string): readonly string[] =>
  [item.title, ...headings.slice(-1), first].filter((one) => one !== title && !isOfAppendix(one));

/** Whether one of some titles is a paper's, or begins with it. */
export const isTitled = (paper: Paper, titles: readonly string[]): boolean =>
  [paper.title, paper.nodes[0]?.item.title ?? '']
    .map((title) => ({ title, words: slug(title) }))
    .filter(({ words }) => words.length >= 8 && words.includes('-'))
    .some(({ title, words }) =>
      titles.some((one) => titleMatch(one, title) >= nearlySame || slug(one).startsWith(`${words}-`)),
    );
