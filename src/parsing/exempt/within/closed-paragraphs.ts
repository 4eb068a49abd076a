import type { DraftNode, DraftPaper } from '../../body/draft.ts';
import { closedWords, speaksOfAccessAlone } from '../wordings/access-words.ts';
import { mayMarkLoosely } from '../wordings/loose-mark.ts';
import { saysRestIsOpen } from '../wordings/mark-talk.ts';
import { bearingNodes } from './bearing-nodes.ts';
import { number, numbersIn, numbersOf } from './paragraph-numbers.ts';

/** What a report says of some of its paragraphs or sections alone: which, and what is left of it to say of the whole. */
export interface ClosedParagraphs {
  readonly hidden: ReadonlySet<DraftNode>;
  /** The paper without them, and without the sentences that name them. */
  readonly rest: DraftPaper;
  /** Whether it names some that it does not have by such numbers. */
  readonly unknown: boolean;
}

const list = `(${number}(?:(?:\\s?,\\s?|\\s(?:and|to|&)\\s|\\s?[\\u2013-]\\s?)+${number})*)`;
const noLaw =
  '(?!\\s*(?:\\([a-z0-9]\\)\\s*)*(?:,? ?of )?(?:the |this )?(?:part|schedule|act|order|section|access|rule)\\b)';
const named = `\\b(paragraphs?|paras?\\.?|sections?) ${list}(?![\\d.]*\\d)(?!(?:\\s?,\\s?|\\s(?:and|to|&)\\s|\\s?[\\u2013-]\\s?)${number})${noLaw}`;
/** "Paragraph 14 of this report is exempt", "except for section 5, which contains \u2026". */
const toldAfter = new RegExp(
  `${named}(?: (?:of|in) (?:this|the) report)?,? (?:which |that )?(?:is|are|contains?|includes?|remains?|has been|have been|must be|should be)\\b(?:(?!\\bnot (?:exempt|confidential)|\\bno\\b|append|annex)[^.;]){0,60}?\\b(?:${closedWords})`,
  'i',
);
/** "Exempt information: paragraph 3 of this report". */
const toldBefore = new RegExp(
  `\\b(?:exempt|confidential|restricted|not for publication)\\b(?:(?!append|annex)[^.;]){0,60}?${named} (?:of|in) this report\\b`,
  'i',
);
const toldWithin = new RegExp(
  `\\binformation (?:contained )?in ${named}(?: (?:of|in) (?:this|the) report)? (?:is|are)\\b[^.;]{0,40}?\\b(?:${closedWords})`,
  'i',
);

const marking =
  '(?:exempt|not for publication|confidential|restricted|(?:in )?private|in camera|(?:schedule|sch\\.?|s\\.?) ?(?:12a|7a)(?=,? para))';
const opensMarked = new RegExp(
  `^(?:\\d{1,3}(?:\\.\\d{1,3})+\\.?\\s+(?=[([]))?\\W{0,3}(?:[([]${marking}\\b([^)\\]]{0,80})[)\\]]|${marking}\\b()\\s*[:\\u2013-])\\s*(\\S.*)$`,
  'is',
);
/** "2. Bids (exempt) The best bid \u2026": a section's title with its mark, and its words run on behind it. */
const titled = /^\W{0,3}[A-Z][\w'\u2019,&-]*(?: [\w'\u2019,&-]+){0,6} [([]([^()[\]]{6,80})[)\]]\s+([A-Z].*)$/s;
const markAlone = new RegExp(
  `^${marking}(?:[\\s:,\\u2013-]*(?:under |by virtue of )?(?:para|sched|sch\\b|categor|information|not for).{0,60})?$`,
  'i',
);
const endsMarked = new RegExp(`^(.{12,}?)\\s*[([]${marking}\\b([^)\\]]{0,80})[)\\]][.\\s]*$`, 'is');

/** A mark in brackets hides the number before it: "\u2026 themselves. 3.4 [Not for publication \u2013 paragraph 2] Four \u2026" stands in the paragraph above. */
const marksNext = new RegExp(
  `(?:^|[.;:]\\s+)\\d{1,3}(?:\\.\\d{1,3})+\\.?\\s+[([]${marking}\\b[^)\\]]{0,80}[)\\]]\\s*[A-Z]`,
  'i',
);

const known = new WeakMap<DraftPaper, ClosedParagraphs>();

/** Finds the paragraphs and sections of a report that it, or they themselves, call not for publication, where the rest is not. */
export function closedParagraphs(draft: DraftPaper): ClosedParagraphs {
  const found = known.get(draft) ?? findParagraphs(draft);
  known.set(draft, found);
  return found;
}

function findParagraphs(draft: DraftPaper): ClosedParagraphs {
  const none = { hidden: new Set<DraftNode>(), rest: draft, unknown: false };
  if (draft.item === null || draft.kind === 'agenda') return none;
  const naming = new Set([...bearingNodes(draft.nodes)].filter(({ text }) => mayMarkLoosely(text)));
  if (naming.size === 0) return none;
  const marked = new Set<DraftNode>();
  const kept: DraftNode[] = [];
  let unknown = false;
  let numbered = 0;
  let told = 0;
  let opened = '';
  const numberedAs = numbersOf(draft.nodes);
  for (const node of draft.nodes) {
    const goesOn = endOfAside(opened, node);
    opened = '';
    if (goesOn !== null) {
      if (goesOn !== '') kept.push({ ...node, text: goesOn });
      continue;
    }
    const isNumbered = node.kind === 'paragraph' && node.label !== null;
    const marksSo =
      naming.has(node) &&
      ((isNumbered && numbered > 0 && marksItself(node.text)) ||
        (told > 0 && node.kind === 'paragraph' && marksNext.test(node.text)) ||
        (told > 1 && node.kind === 'paragraph' && namesIn(node.text).length === 0 && saysItIsClosed(node.text)));
    if (marksSo) {
      marked.add(node);
      continue;
    }
    if (isNumbered) numbered += 1;
    if (told <= 1 && node.kind === 'paragraph' && node.text.split(' ').length >= 8) told += 1;
    if (!naming.has(node) || node.kind === 'heading') {
      kept.push(node);
      continue;
    }
    const sentences = sentencesOf(node.text);
    let restOpen = false;
    const others = sentences.filter((sentence) => {
      const names = namesIn(sentence);
      const found = names.map((name) => numberedAs(name).filter((one) => one !== node));
      for (const one of found.flat()) marked.add(one);
      unknown ||= found.some((nodes) => nodes.length === 0);
      restOpen ||= names.length > 0 && saysRestIsOpen(sentence);
      if (names.length > 0) opened = sentence;
      return names.length === 0 && !(restOpen && isBareMark(sentence));
    });
    if (sentences.at(-1) !== opened) opened = '';
    if (others.length === sentences.length) kept.push(node);
    else if (others.length > 0) kept.push({ ...node, text: others.join(' ') });
  }
  if (unknown) return { ...none, unknown };
  if (marked.size === 0 && kept.every((node, at) => node === draft.nodes[at])) return none;
  const hidden = new Set(draft.nodes.filter((node) => isUnder(node, marked)));
  return { hidden, rest: { ...draft, nodes: kept.filter((node) => !hidden.has(node)) }, unknown };
}

/** "Does it contain exempt information? Yes. Section 5 is exempt \u2026": the answer is given by what comes behind it. */
const sentencesOf = (text: string): readonly string[] => {
  const [first = '', second = '', ...rest] = text.split(/(?<=[.;])\s+(?=[A-Z(])/);
  const isAnswered = asksForSome.test(first) && toldAfter.test(second);
  return isAnswered ? [`${first} ${second}`, ...rest] : text.split(/(?<=[.;])\s+(?=[A-Z(])/);
};
const asksForSome = /^[^.;]{0,80}\bcontain\w*[^.;?]{0,40}\binformation\W{1,4}yes\.$/i;

/** What is left of a line that ends the aside in which the line above broke off: "\u2026 exempt information (Schedule", "12A, paragraph 3) and are not for publication. The rest is public." */
function endOfAside(above: string, { kind, text }: DraftNode): string | null {
  if (kind !== 'paragraph' || !/\([^()]*$/.test(above)) return null;
  const [, aside = '', rest = ''] = /^([^()]{1,60}\)[^.;]{0,60}[.;]?)(?:\s+(.*))?$/s.exec(text) ?? [];
  return aside !== '' && speaksOfAccessAlone(aside) ? rest : null;
}

const isUnder = (node: DraftNode, marked: ReadonlySet<DraftNode>): boolean =>
  marked.has(node) ||
  (node.parent !== null && isUnder(node.parent, marked)) ||
  (node.under !== null && isUnder(node.under, marked));

/** "3. [Exempt] The best offer \u2026": a paragraph after others that begins or ends with a marking and goes on with words of its own. */
function marksItself(text: string): boolean {
  const [, , , after] = opensMarked.exec(text) ?? [];
  const [, before] = endsMarked.exec(text) ?? [];
  const [, mark = '', behind] = titled.exec(text) ?? [];
  return [after, before, markAlone.test(mark) ? behind : undefined].some(
    (words) => words !== undefined && words.split(/\s+/).length >= 3 && !speaksOfAccessAlone(words),
  );
}

/** "Exempt information (paragraph 14): not for publication: The club \u2026": a field or an aside that says so before its own words. */
function saysItIsClosed(text: string): boolean {
  const [, first = '', second = ''] =
    /^\W{0,3}([^:.;]{5,90}):\s+(?:(not for publication)\b\W{1,3})?(?=\S)/i.exec(text) ?? [];
  const opening = `${first} ${second}`;
  if (
    !/\bnot (?:for|to be) publi(?:cation|shed)\b/i.test(opening) ||
    !/exempt|confidential|private|restricted/i.test(opening)
  )
    return false;
  const words = text.slice(text.indexOf(first) + first.length + 1).replace(/^\s*not for publication\W+/i, '');
  return words.split(/\s+/).length >= 5 && !speaksOfAccessAlone(words);
}

/** "Not for publication.", said behind the names of such paragraphs, and of nothing else by name. */
const isBareMark = (sentence: string): boolean =>
  speaksOfAccessAlone(sentence) &&
  !/\b(?:report|papers?|documents?|file|pack|item|whole|all|entire\w*|everything)\b/i.test(sentence);

/** The paragraphs or sections that a sentence says are not public, by number. */
function namesIn(sentence: string): readonly string[] {
  if (!/para|section/i.test(sentence)) return [];
  const found = [toldAfter, toldBefore, toldWithin]
    .map((pattern) => pattern.exec(sentence))
    .find((one) => one !== null);
  return found ? numbersIn(found[2] ?? '') : [];
}
