import type { SqliteDatabase } from './open-database.ts';

export const modelDaysSchema = `
CREATE TABLE IF NOT EXISTS model_days (
  day TEXT PRIMARY KEY, calls INTEGER NOT NULL, tokens_in INTEGER NOT NULL, tokens_out INTEGER NOT NULL, cost REAL) STRICT;
`;

/** What language models took on one day (UTC); the cost is null where no prices are configured. */
export interface ModelDay {
  readonly day: string;
  readonly calls: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly cost: number | null;
}

/** Counts calls and tokens day by day, across restarts and processes. Holds nothing of what was asked. */
export function createModelDays(database: SqliteDatabase) {
  const put = database.prepare(
    `INSERT INTO model_days VALUES (@day, 1, @tokensIn, @tokensOut, @cost)
     ON CONFLICT (day) DO UPDATE SET calls = calls + 1, tokens_in = tokens_in + @tokensIn,
       tokens_out = tokens_out + @tokensOut, cost = coalesce(cost + @cost, cost, @cost)`,
  );
  const one = database.prepare<[string], ModelDay>(
    'SELECT day, calls, tokens_in AS tokensIn, tokens_out AS tokensOut, cost FROM model_days WHERE day = ?',
  );
  const find = (day: string): ModelDay | null => one.get(day) ?? null;
  return {
    of: find,
    tokensOf(day: string): number {
      const found = find(day);
      return found ? found.tokensIn + found.tokensOut : 0;
    },
    add(day: string, spent: { readonly tokensIn: number; readonly tokensOut: number; readonly cost: number | null }) {
      put.run({ day, ...spent });
    },
  };
}
