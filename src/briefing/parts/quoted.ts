import type { BriefingLine } from '../briefing.ts';
import { choose, type Evidence, nearFirst } from '../evidence.ts';
import { LIMITS } from '../limits.ts';
import { saidDate } from '../paper-age.ts';
import { quoteTogether } from '../quote-together.ts';
import type { Sorted } from '../sort-statements.ts';

/** What the papers say of money on the topic. */
export function moneyLines(evidence: Evidence, { money }: Sorted): BriefingLine[] {
  return quoteTogether(nearFirst(choose(money, LIMITS.money, evidence)), evidence.book, () => ({}), {
    together: 'what follows',
  });
}

/** Risks and challenges that the papers themselves name. */
export function riskLines(evidence: Evidence, { risks }: Sorted): BriefingLine[] {
  return quoteTogether(choose(risks, LIMITS.risks, evidence), evidence.book);
}

/** What the council has said in public: its position statements, a line for each section with what follows under it. */
export function positionLines(evidence: Evidence, { position }: Sorted): BriefingLine[] {
  const lines = quoteTogether(
    choose(position, LIMITS.position, evidence),
    evidence.book,
    ({ paper, node }) => ({ label: `${saidDate(paper)}, ${node.headings.at(-1) ?? node.item.title}` }),
    { together: 'what follows' },
  );
  const sections = new Map<string | null, BriefingLine>();
  for (const line of lines) {
    const first = sections.get(line.label);
    sections.set(line.label, first ? { ...first, under: [...first.under, { ...line, label: null }] } : line);
  }
  return [...sections.values()];
}
