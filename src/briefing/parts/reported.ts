import type { Paper } from '../../papers/paper.ts';
import type { BriefingLine } from '../briefing.ts';
import { choose, type Evidence, inOrder } from '../evidence.ts';
import { LIMITS } from '../limits.ts';
import { saidDate } from '../paper-age.ts';
import { quoteTogether } from '../quote-together.ts';
import { isBoilerplate, onlyIntroduces } from '../sentence-kinds.ts';
import type { Sorted } from '../sort-statements.ts';
import type { Statement } from '../statements.ts';

/** Since when what has been reported: a dated line for each paper, oldest first, with its further points under it. */
export function reportedLines(evidence: Evidence, { rest, openings }: Sorted): BriefingLine[] {
  const spoken = evidence.relevant
    .map(({ statement }) => statement)
    .filter((statement) => !onlyIntroduces(statement) && !isBoilerplate(statement));
  const told = new Set(choose(rest, LIMITS.reportedInAll, evidence));
  return papersOf(inOrder(spoken)).flatMap((paper) => {
    const own = rest.filter((statement) => statement.paper === paper && told.has(statement));
    const lead = leadOf(
      spoken.filter((statement) => statement.paper === paper),
      openings,
      evidence,
    );
    const points = choose(
      own.filter((statement) => statement !== lead),
      LIMITS.reportedPerPaper,
      evidence,
    );
    const label = `${saidDate(paper)}, ${describe(paper, lead)}`;
    const under = quoteTogether(points, evidence.book, () => ({}), { above: lead, together: 'what follows' });
    return [...quoteTogether([lead], evidence.book, () => ({ label, under }))];
  });
}

const SORTS: Readonly<Record<Paper['kind'], string>> = {
  agenda: 'agenda',
  minutes: 'minutes',
  report: 'report',
  'position-statement': 'position statement',
  presentation: 'presentation',
  page: 'web page',
};

function describe(paper: Paper, { node }: Statement): string {
  const title = node.item.label ? `${node.item.label}. ${node.item.title}` : node.item.title;
  return `${SORTS[paper.kind]} “${paper.kind === 'position-statement' ? (node.headings.at(-1) ?? title) : title}”`;
}

/** What opens the matter in this paper: the minute's opening, the report's purpose, or else the statement that says most. */
function leadOf(statements: readonly Statement[], openings: readonly Statement[], { score }: Evidence): Statement {
  const opening = statements.find((statement) => openings.includes(statement));
  const purpose = statements.find(({ node }) =>
    node.headings.some((heading) => /^purpose of (?:the )?report/i.test(heading)),
  );
  const best = statements.reduce((most, statement) => (score(statement) > score(most) ? statement : most));
  return purpose ?? opening ?? best;
}

function papersOf(statements: readonly Statement[]): Paper[] {
  return [...new Set(statements.map(({ paper }) => paper))];
}
