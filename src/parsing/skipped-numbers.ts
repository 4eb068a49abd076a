import type { Finding } from '../papers/finding.ts';
import type { Paper, PaperNode } from '../papers/paper.ts';

interface Numbered {
  readonly number: number;
  readonly at: number;
  readonly node: PaperNode;
}

/** So many paragraphs show that the numbers of a paper, or of one of its sections, are steady. */
const SHOWN = { whole: 6, section: 4 };

/** What is kept back, or left out on purpose, explains a number that is not there. */
const explained =
  /\b(?:redact|withheld|exempt|confidential|private|not for publication|restricted|deleted|withdrawn|not used|left blank|intentionally)/i;

/**
 * The numbers that are missing from a paper whose paragraphs are else numbered one after another: "\u2026 7, 8, 10, 11 \u2026". A
 * paper of which a part is kept back says nothing of its numbers.
 */
export function skippedNumbers(papers: readonly Paper[]): Finding[] {
  const parted = new Set(papers.flatMap(({ id }) => (id.endsWith('-exempt') ? [id.slice(0, -7)] : [])));
  return papers.flatMap((paper) =>
    paper.visibility === 'exempt' || paper.kind === 'minutes' || paper.kind === 'agenda' || parted.has(paper.id)
      ? []
      : [...numberedRuns(paper.nodes)].flatMap(([section, run]) => skippedIn(paper.nodes, section, run)),
  );
}

/** The numbered paragraphs of each item, those of "3.1", "3.2" by their section. */
function numberedRuns(nodes: readonly PaperNode[]): ReadonlyMap<string, readonly Numbered[]> {
  const runs = new Map<string, Numbered[]>();
  nodes.forEach((node, at) => {
    const [, section, last] =
      node.kind === 'paragraph' ? (/^((?:\d{1,2}\.)?)(\d{1,3})$/.exec(node.label ?? '') ?? []) : [];
    if (section === undefined) return;
    const key = `${section}|${node.item.label}|${node.item.title}`;
    const run = runs.get(key);
    const one = { number: Number(last), at, node };
    if (run) run.push(one);
    else runs.set(key, [one]);
  });
  return runs;
}

function skippedIn(nodes: readonly PaperNode[], key: string, run: readonly Numbered[]): Finding[] {
  const section = key.slice(0, key.indexOf('|'));
  if (run.length < (section ? SHOWN.section : SHOWN.whole) || run[0]?.number !== 1) return [];
  const steps = run.slice(1).map((to, index) => ({ from: run[index] ?? to, to }));
  const [gap, ...others] = steps.filter(({ from, to }) => to.number !== from.number + 1);
  if (!gap || others.length > 0 || gap.to.number !== gap.from.number + 2) return [];
  const missing = `${section}${gap.from.number + 1}`;
  const between = nodes.slice(gap.from.at, gap.to.at + 1);
  const stands = new RegExp(`(?:^|\\s)\\(?${missing.replace('.', '\\.')}[.)]?(?=\\s|$)`);
  if (nodes.some(({ label, item }) => label === missing || item.label === missing)) return [];
  if (between.some(({ text }) => stands.test(text) || explained.test(text))) return [];
  const message = `Paragraph ${gap.from.node.label} is followed by ${gap.to.node.label}; there is no paragraph ${missing}.`;
  return [{ rule: 'number-skipped', message, place: gap.from.node.place, elsewhere: gap.to.node.place }];
}
