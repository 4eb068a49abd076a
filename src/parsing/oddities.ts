import type { Finding } from '../papers/finding.ts';
import type { Paper, PaperNode } from '../papers/paper.ts';
import { mergedCells } from './merged-cells.ts';
import { noteTotals } from './table-totals.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const dateFirst = new RegExp(`\\b((?:${months}) \\d{4})\\s*\\((?:Quarter|Q)\\s?([1-4])\\)`, 'gi');
const quarterFirst = new RegExp(`\\b(?:Quarter|Q)\\s?([1-4])\\s*\\(((?:${months}) \\d{4})\\)`, 'gi');

interface Dated {
  readonly quarter: string;
  readonly date: string;
  readonly node: PaperNode;
}

/** What is odd in a paper; of one that is not for publication only that it is: one quarter with two dates, cells run together, slots nobody filled, a meeting not held. */
export function noteOddities(paper: Paper): Finding[] {
  if (paper.visibility === 'exempt') return exemptNote(paper);
  const byItem = new Map<string, Dated[]>();
  for (const node of paper.nodes) {
    const key = `${node.item.label}/${node.item.title}`;
    byItem.set(key, [...(byItem.get(key) ?? []), ...datedQuarters(node)]);
  }
  return [...byItem.values()]
    .flatMap(twoDates)
    .concat(mergedCells(paper), noteTotals(paper), paper.nodes.flatMap(oddWords));
}

const oddWordings: readonly (readonly [RegExp, string, string])[] = [
  [
    /\[(?:insert|enter|add|name|date|title|tbc|xx+)\b[^\]]{0,60}\]|<(?:insert|name|date|title)\b[^>]{0,60}>|\{\{[^}]{0,60}\}\}|\bxx\/xx\/xx|\blorem ipsum\b/i,
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

/** A text without any of these is none of the odd wordings. */
const hints = ['[', '<', '{{', 'xx', 'XX', 'rem ', 'ancelled', 'ANCELLED', 'ostponed', 'bandoned', 'uorate'];

function oddWords({ text, place }: PaperNode): Finding[] {
  if (text.length > 4000 || !hints.some((hint) => text.includes(hint))) return [];
  return oddWordings.flatMap(([pattern, rule, said]) => {
    const found = pattern.exec(text)?.[0];
    return found ? [{ rule, message: `${said}: \u201c${found}\u201d.`, place }] : [];
  });
}

function exemptNote(paper: Paper): Finding[] {
  const message = `A ${paper.kind === 'minutes' ? 'set of minutes' : paper.kind.replace('-', ' ')} or a part of one in this file is marked not for publication and kept out of answers.`;
  return [{ rule: 'exempt-paper', message, place: paper.nodes[0]?.place ?? null }];
}

function twoDates(all: readonly Dated[]): Finding[] {
  const findings: Finding[] = [];
  const first = new Map<string, Dated>();
  for (const dated of all) {
    const before = first.get(dated.quarter);
    if (!before) first.set(dated.quarter, dated);
    else if (before.date.toLowerCase() !== dated.date.toLowerCase())
      findings.push({
        rule: 'two-dates-for-one-period',
        message: `Quarter ${dated.quarter} is dated ${before.date} in one place and ${dated.date} in another.`,
        place: before.node.place,
        elsewhere: dated.node.place,
      });
  }
  return findings;
}

function datedQuarters(node: PaperNode): Dated[] {
  if (!/\((?:quarter|q)\s?\d\)|(?:quarter|q)\s?\d\s*\(/i.test(node.text)) return [];
  const forward = [...node.text.matchAll(dateFirst)].map(([, date = '', quarter = '']) => ({ quarter, date, node }));
  const backward = [...node.text.matchAll(quarterFirst)].map(([, quarter = '', date = '']) => ({
    quarter,
    date,
    node,
  }));
  return [...forward, ...backward];
}
