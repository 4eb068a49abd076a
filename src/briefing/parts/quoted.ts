import type { BriefingLine } from '../briefing.ts';
import { choose, type Evidence } from '../evidence.ts';
import { LIMITS } from '../limits.ts';
import { quote } from '../marks.ts';
import { saidDate } from '../paper-age.ts';
import type { Sorted } from '../sort-statements.ts';

/** What the papers say of money on the topic. */
export function moneyLines(evidence: Evidence, { money }: Sorted): BriefingLine[] {
  return choose(money, LIMITS.money, evidence).map((statement) => quote(statement, evidence.book));
}

/** Risks and challenges that the papers themselves name. */
export function riskLines(evidence: Evidence, { risks }: Sorted): BriefingLine[] {
  return choose(risks, LIMITS.risks, evidence).map((statement) => quote(statement, evidence.book));
}

/** What the council has said in public: its position statements. */
export function positionLines(evidence: Evidence, { position }: Sorted): BriefingLine[] {
  return choose(position, LIMITS.position, evidence).map((statement) =>
    quote(statement, evidence.book, {
      label: `${saidDate(statement.paper)}, ${statement.node.headings.at(-1) ?? statement.node.item.title}`,
    }),
  );
}
