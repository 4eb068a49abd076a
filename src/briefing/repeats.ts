import type { Statement } from './statements.ts';

/** A sentence shorter than this, in stemmed letters, may well stand in two papers by chance. */
const TELLING_LETTERS = 36;

/**
 * Statements without those that another paper of the same meeting says too (a page and an item's own page): the one in
 * the longer item is kept. Where a date is not stated the meetings may be the same, so they count as one.
 */
export function withoutRepeats(statements: readonly Statement[]): Statement[] {
  const seen = new Map<string, Statement>();
  const dropped = new Set<Statement>();
  const sizes = new Map<string, number>();
  for (const statement of statements) sizes.set(itemOf(statement), (sizes.get(itemOf(statement)) ?? 0) + 1);
  for (const statement of statements) {
    if (!tells(statement)) continue;
    const other = seen.get(statement.words);
    if (!other) {
      seen.set(statement.words, statement);
      continue;
    }
    if (other.paper === statement.paper || !perhapsOneMeeting(statement, other)) continue;
    const longer = (sizes.get(itemOf(statement)) ?? 0) > (sizes.get(itemOf(other)) ?? 0);
    dropped.add(longer ? other : statement);
    if (longer) seen.set(statement.words, statement);
  }
  return statements.filter((statement) => !dropped.has(statement));
}

const tells = ({ words }: Statement): boolean => words.length >= TELLING_LETTERS;

const itemOf = ({ paper, node }: Statement): string => `${paper.id}\n${node.item.title}`;

function perhapsOneMeeting({ paper: { meeting: a } }: Statement, { paper: { meeting: b } }: Statement): boolean {
  return a.id === b.id || a.date === null || b.date === null;
}

/** Where papers of different meetings say the same, the newest says it; the order given is kept. */
export function saidOnce(statements: readonly Statement[], dateOf: (statement: Statement) => string): Statement[] {
  const newest = new Map<string, Statement>();
  for (const statement of statements.filter(tells)) {
    const known = newest.get(statement.words);
    if (!known || dateOf(statement) > dateOf(known)) newest.set(statement.words, statement);
  }
  return statements.filter((statement) => !tells(statement) || newest.get(statement.words) === statement);
}
