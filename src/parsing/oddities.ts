import type { Finding } from '../papers/finding.ts';
import type { Paper, PaperNode } from '../papers/paper.ts';
import { presentAndAway } from './people/present-and-away.ts';
import { wrongSums } from './sums-in-words.ts';
import { countsInWords } from './tables/counts-in-words.ts';
import { figuresInWords } from './tables/figures-in-words.ts';
import { mergedCells } from './tables/merged-cells.ts';
import { noteTotals } from './tables/table-totals.ts';
import { anyMonth as month } from './text/dates.ts';
import { wrongWeekdays } from './text/weekdays.ts';

const lead = '(?:(?:to|up to|at|end of|ending|the end of|as at|ended|to the end of|(?:\\d{1,2} )?)\\s*)*';
const dateFirst = new RegExp(
  `\\b(${month} \\d{4})\\s*\\((?:the end of )?(?:Quarter|Q)\\s?([1-4])\\b[^)]{0,12}\\)`,
  'gi',
);
const quarterFirst = new RegExp(
  `\\b(?:Quarter|Q)\\s?([1-4])(?: \\d{4}\\/\\d{2,4})?\\s*\\(${lead}(${month} \\d{4})\\)`,
  'gi',
);

interface Dated {
  readonly quarter: string;
  readonly date: string;
  readonly node: PaperNode;
}

/** What is odd in a paper; of one that is not for publication only that it is: one quarter with two dates, sums and weekdays that are wrong, cells run together, slots nobody filled, a meeting not held. */
export function noteOddities(paper: Paper): Finding[] {
  if (paper.visibility === 'exempt') return exemptNote(paper);
  return [
    ...quartersByItem(paper.nodes).flatMap(twoDates),
    ...mergedCells(paper),
    ...noteTotals(paper),
    ...figuresInWords(paper),
    ...countsInWords(paper),
    ...wrongSums(paper.nodes),
    ...wrongWeekdays(paper),
    ...presentAndAway(paper),
    ...paper.nodes.flatMap(oddWords),
  ];
}

/** The dated quarters of each item of a paper. */
function quartersByItem(nodes: readonly PaperNode[]): readonly (readonly Dated[])[] {
  const dated = nodes.flatMap(datedQuarters);
  if (dated.length < 2) return [];
  const keyOf = (item: PaperNode['item']): string => `${item.label}/${item.title}`;
  const items = new Set(nodes.map(({ item }) => item));
  const byItem = new Map<string, Dated[]>([...items].map((item) => [keyOf(item), []]));
  for (const one of dated) byItem.get(keyOf(one.node.item))?.push(one);
  return [...byItem.values()];
}

const oddWordings: readonly (readonly [RegExp, string, string])[] = [
  [
    /\[(?:(?:[a-z]+ ){1,3}to (?:follow|be (?:confirmed|added|inserted|completed|supplied|agreed|advised))|insert|enter|add|name|date|title|tbc|tba|awaited|to (?:follow|be (?:confirmed|added|inserted|completed|supplied|agreed|advised))|xx+)\b[^\]]{0,60}\]|<(?:insert|name|date|title)\b[^>]{0,60}>|\{\{[^}]{0,60}\}\}|\bxx\/xx\/xx|\bdd\/mm\/yy(?:yy)?\b|\blorem ipsum\b|\bclick (?:or tap )?here to enter\b|\u00a3\s?x{1,3}(?:[,.]x{2,3})*m?\b|\bx{2,3}\s?%|\[(?:councillor|officer|amount|number|council|committee|x{1,3}|\.{3}|\u2026)\b[^\]]{0,60}\]|\[(?:\.{2,}|\u2026|_+)\]|\bxx(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i,
    'unfilled-slot',
    'A slot of the template was not filled',
  ],
  [
    /\b(?:this|the) meeting (?:has been|was|is|had been) (?:cancelled|postponed|abandoned)\b|(?:^|, |\()(?:meeting )?cancelled\)?\.?$/im,
    'meeting-not-held',
    'The paper says that the meeting did not take place',
  ],
  [/\binquorate\b|\bnot quorate\b/i, 'meeting-inquorate', 'The paper says that the meeting had no quorum'],
];

/** A text without any of these is none of the odd wordings. Long words are soon passed over together; short ones are not. */
const mayBeOdd = (text: string): boolean =>
  ['[', '<', '{{', 'xx', 'XX', 'orem ', 'uorate'].some((sign) => text.includes(sign)) ||
  (text.includes('\u00a3') && /\u00a3(?:[xX]| X)/.test(text)) ||
  (text.includes('/') && /dd\/|DD\//.test(text)) ||
  /here to enter|ancelled|ANCELLED|ostponed|bandoned/.test(text);

function oddWords({ text, place }: PaperNode): Finding[] {
  if (text.length > 4000 || !mayBeOdd(text)) return [];
  return oddWordings.flatMap(([pattern, rule, said]) => {
    const found = pattern.exec(text);
    return found ? [{ rule, message: `${said}: \u201c${within(text, found)}\u201d.`, place }] : [];
  });
}

/** Words as they stand, with the few around them that say what they are of. */
function within(text: string, { 0: found, index }: RegExpExecArray): string {
  const before = /(?:(?<=^|\s)\S+ ){0,6}\S*$/.exec(text.slice(Math.max(0, index - 70), index))?.[0] ?? '';
  const after =
    /^\S*(?: \S+(?=\s|$)){0,3}/.exec(text.slice(index + found.length, index + found.length + 60))?.[0] ?? '';
  return `${before}${found}${after}`.replace(/\s+/g, ' ').trim();
}

/** A part is told from the whole by the name that parting gave it. */
function exemptNote(paper: Paper): Finding[] {
  const kind = paper.kind === 'minutes' ? 'set of minutes' : paper.kind.replace('-', ' ');
  const what = paper.id.endsWith('-exempt')
    ? `A part of ${kind === 'agenda' ? 'an' : 'a'} ${kind} in this file`
    : `${kind === 'agenda' ? 'An' : 'A'} ${kind} in this file, the whole of it,`;
  const message = `${what} is marked not for publication and kept out of answers. What is public after all, an item or a part such as “paragraph 3.2” or “Appendix 2”, may be named under publicItems of this file in knowledge/papers.yml, or the file be given visibility: public.`;
  return [{ rule: 'exempt-paper', message, place: paper.nodes[0]?.place ?? null }];
}

function twoDates(all: readonly Dated[]): Finding[] {
  const findings: Finding[] = [];
  const first = new Map<string, Dated>();
  for (const dated of all) {
    const before = first.get(dated.quarter);
    if (!before) first.set(dated.quarter, dated);
    else if (monthOf(before.date) !== monthOf(dated.date))
      findings.push({
        rule: 'two-dates-for-one-period',
        message: `Quarter ${dated.quarter} is dated ${before.date} in one place and ${dated.date} in another.`,
        place: before.node.place,
        elsewhere: dated.node.place,
      });
  }
  return findings;
}

/** A quarter ends in one month; of which year the text may well compare. */
const monthOf = (date: string): string => date.slice(0, 3).toLowerCase();

function datedQuarters(node: PaperNode): Dated[] {
  if (!node.text.includes('(')) return [];
  if (!/\((?:the end of )?(?:quarter|q)\s?\d|(?:quarter|q)\s?\d(?: \d{4}\/\d{2,4})?\s*\(/i.test(node.text)) return [];
  const forward = [...node.text.matchAll(dateFirst)].map(([, date = '', quarter = '']) => ({ quarter, date, node }));
  const backward = [...node.text.matchAll(quarterFirst)].map(([, quarter = '', date = '']) => ({
    quarter,
    date,
    node,
  }));
  return [...forward, ...backward];
}
