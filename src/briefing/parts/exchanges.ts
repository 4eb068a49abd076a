import type { BriefingLine } from '../briefing.ts';
import { type Evidence, inOrder } from '../evidence.ts';
import { LIMITS } from '../limits.ts';
import { quote } from '../marks.ts';
import { quoteAnswers } from '../quote-together.ts';
import type { Exchange } from '../read-exchanges.ts';
import { answersAtOnce, asks } from '../sentence-kinds.ts';
import type { Sorted } from '../sort-statements.ts';

/** What members asked and what officers answered, each question with its answer under it. */
export function exchangeLines(evidence: Evidence, { exchanges }: Sorted): BriefingLine[] {
  return chosen(evidence, exchanges).map(({ asked, answers }) =>
    quote(asked, evidence.book, {
      label: labelOf({ asked, answers }),
      under: quoteAnswers(answers, evidence.book),
      ...(unanswered({ asked, answers }) && { note: 'The minutes record no answer.' }),
    }),
  );
}

/** A question that the minutes leave without an answer. */
export function unanswered({ asked, answers }: Exchange): boolean {
  return asks(asked) && !answersAtOnce(asked) && answers.every((reply) => asks(reply) && !answersAtOnce(reply));
}

function chosen({ score }: Evidence, exchanges: readonly Exchange[]): Exchange[] {
  const best = [...exchanges].sort((a, b) => score(b.asked) - score(a.asked)).slice(0, LIMITS.exchanges);
  const asked = inOrder(best.map((exchange) => exchange.asked));
  return asked.flatMap((statement) => best.filter((exchange) => exchange.asked === statement));
}

function labelOf({ asked }: Exchange): string {
  if (!asks(asked)) return 'Said';
  return answersAtOnce(asked) ? 'Asked and answered' : 'Asked';
}
