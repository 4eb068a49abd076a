import type { DraftNode } from '../../body/draft.ts';
import { closedEnclosures } from './closed-enclosures.ts';
import { mayMarkLoosely, speaksOfClosed, withoutLaw } from './loose-mark.ts';
import { upTo } from './up-to.ts';

interface NamedPart {
  readonly noun: string;
  readonly label: string;
}

const nouns =
  'append(?:ix|ices)|annex(?:e|es)?|enclosures?|attachments?|schedules?|exhibits?|tables?|figures?|charts?|slides?|pages?|boxe?s?|sections?|chapters?|parts?|options?|paragraphs?|paras?\\.?|points?|notes?';
const label =
  '(?:\\d{1,3}(?:\\.\\d{1,3})*[a-z]?|[A-Z]\\d?|[IVX]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)';
const naming = new RegExp(
  `\\b(${nouns}) \\(?(${label}(?:\\)?(?:, | and | or | & | to | ?[\\u2013-] ?)\\(?${label}\\b)*)(?![\\w.]*\\w)`,
  'gi',
);
/** "Paragraph 3 of Part 1 of Schedule 12A", "under section 100A": the law's own. */
const ofLaw =
  /^\)?,? ?(?:\([a-z0-9]\) ?)*(?:and |or )?(?:of|to|in) (?:part|schedule|section|the (?:local|act|regulations|order|constitution)|atodlen)\b|^\)? ?(?:of|to) the [A-Z][\w ]{0,60}(?:act|order|regulations|rules)\b/i;
const byLaw =
  /\b(?:under|virtue of|pursuant to|terms of|by|within|defined in|described in|specified in|categor(?:y|ies)|act 1972,?|schedule 12a,?|local government act,?)\s*(?:the )?[([]?\s*$/i;
/** Behind such a sign too, where it does not go on to tell of the paragraph: "Note: section 2 (Tenders) is confidential". */
const behindSign = /[([:;,|\u2013-]\s*$|\t$/;
/** "Exempt parts: paragraphs 9 and 10", a field that names parts of the paper, not of the law. */
const asksForParts =
  /\b(?:exempt|confidential|private|restricted) (?:parts?|paragraphs?|sections?|passages?|content)\s*[:|\t\u2013-]\s*$/i;
const words = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "Confidential annex to paragraph 2" is said of the annex. */
const addsTo = /\b(?:appendix|annexe?|addendum|note) (?:to|for) (?:the )?$/i;

/** "[Paragraph 4 is exempt]" begins with what it tells of. */
const tellsOf =
  /^\)?,? (?:\([^()]{1,60}\) )?(?:of (?:this|the) (?:report|paper) )?(?:is|are|was|were|has|have|contains?)\b/i;

/** The parts of a paper that a text says are not public, by what they are called. */
export function partsNamed(text: string): readonly NamedPart[] {
  if (text.length > 6000 || !mayMarkLoosely(text) || text.search(naming) < 0) return [];
  return text
    .split(/(?<=[.;!?])[)\]]?\s+(?=[A-Z([])|\n/)
    .flatMap((sentence) => (speaksOfClosed(sentence) ? namesIn(withoutLaw(sentence)) : []));
}

function namesIn(sentence: string): readonly NamedPart[] {
  return [...sentence.matchAll(naming)].flatMap((match): readonly NamedPart[] => {
    const [whole, noun = '', list = ''] = match;
    const after = sentence.slice(match.index + whole.length);
    const isNumbered = /^(?:para|point|section|part|schedule)/i.test(noun);
    const before = sentence.slice(0, match.index);
    const isLaw =
      isNumbered &&
      !/\.\d/.test(list) &&
      (byLaw.test(before) || (behindSign.test(before) && !asksForParts.test(before) && !tellsOf.test(after)));
    if (ofLaw.test(after) || isLaw || addsTo.test(before)) return [];
    if (/^(?:12|7)a$|^100|^50[a-k]?$/i.test(list) || (/^part/i.test(noun) && /^(?:1|i|a|one|2|ii|b|two)$/i.test(list)))
      return [];
    return labelsIn(list).map((one) => ({ noun: nounOf(noun), label: one }));
  });
}

const nounOf = (noun: string): string =>
  noun
    .toLowerCase()
    .replace(/^para.*/, 'paragraph')
    .replace(/^append.*/, 'appendix')
    .replace(/^annex.*/, 'annex')
    .replace(/^box.*/, 'box')
    .replace(/s$/, '');

/** The labels in a list, in small letters: "4, 5 and 7", "4 to 6" with those between. */
export function labelsIn(list: string): readonly string[] {
  const [, from = '', to = ''] = /^(\d+(?:\.\d+)*) ?(?:to|[\u2013-]) ?(\d+(?:\.\d+)*)$/i.exec(list) ?? [];
  const parts = [from, to].map((one) => one.split('.'));
  const [first, last] = parts.map((one) => Number(one.at(-1)));
  const stem = parts[0]?.slice(0, -1).join('.') ?? '';
  if (first !== undefined && last !== undefined && from !== '' && last > first && last - first < 40)
    return Array.from({ length: last - first + 1 }, (_, step) => `${stem}${stem ? '.' : ''}${first + step}`);
  return list.split(/,? (?:and|or|to|&) |, | ?[\u2013-] ?/i).map((one) => {
    const bare = one.replace(/[()]/g, '').toLowerCase();
    return words.includes(bare) ? String(words.indexOf(bare)) : bare;
  });
}

/** What stands under a part's name in a paper, the words that name it aside. */
export function nodesOfPart(
  nodes: readonly DraftNode[],
  { noun, label: name }: NamedPart,
  by: DraftNode,
  sectionOf: (nodes: readonly DraftNode[], index: number) => readonly DraftNode[],
): readonly DraftNode[] {
  const numbered = /^(?:paragraph|point|section|part|note)$/.test(noun)
    ? nodes.filter((node) => node !== by && node.label !== null && isWithin(node.label.toLowerCase(), name, noun))
    : [];
  const opens = new RegExp(
    `^\\W*(?:(?:exempt|confidential|restricted) )?${noun === 'annex' ? 'annexe?' : noun} (?:no\\.? ?)?["'\\u2018\\u201c]?${name.replace(/\./g, '\\.')}\\b(?!\\.\\d)`,
    'i',
  );
  const heads = new RegExp(`^\\W*(?:section |part )?${name.replace(/\./g, '\\.')}[.):]?\\s+\\S`, 'i');
  const isSection = /^(?:section|part|chapter)$/.test(noun);
  const found = nodes.flatMap((node, index) => {
    if (node === by || node.text.length > 200) return [];
    const isHead = node.kind === 'heading' && (opens.test(node.text) || (isSection && heads.test(node.text)));
    if (isHead) return sectionOf(nodes, index);
    return node.kind !== 'list-item' && node.kind !== 'table-row' && opens.test(node.text)
      ? underCaption(nodes, index, noun)
      : [];
  });
  return [...numbered, ...found];
}

/** Whether a text says of parts that a paper has by such names, and so not of the whole, that they are not public. */
export const namesPartsOf = (nodes: readonly DraftNode[], by: DraftNode): boolean =>
  closedEnclosures(by.text).closed.length > 0 ||
  partsNamed(by.text).some((part) => nodesOfPart(nodes, part, by, (all, at) => all.slice(at, at + 1)).length > 0);

const isWithin = (label: string, name: string, noun: string): boolean =>
  label === name || (noun !== 'note' && label.startsWith(`${name}.`));

/** What follows a caption or a title in plain text: a table's rows, or all up to the next of its kind. */
function underCaption(nodes: readonly DraftNode[], index: number, noun: string): readonly DraftNode[] {
  const head = nodes[index];
  const isTable = /^(?:table|figure|chart)$/.test(noun);
  const another = new RegExp(`^\\W*${noun}e? ["'\\u2018\\u201c]?[a-z0-9.]{1,5}\\b`, 'i');
  return upTo(
    nodes,
    index,
    (one) =>
      one.item !== head?.item ||
      (isTable
        ? !/^table-/.test(one.kind)
        : one.kind === 'heading' || (another.test(one.text) && one.text.length <= 200)),
  );
}
