import type { SqliteDatabase } from './open-database.ts';

const read = "SELECT value FROM library_facts WHERE name = 'generation'";

/** Changes with every write of the library, by whichever process. */
export function generationOf(database: SqliteDatabase): string {
  return database.prepare<[], string>(read).pluck().get() ?? '';
}

/** Makes a value of the library once for each generation: it is made again only after a write. */
export function eachGeneration<Value>(database: SqliteDatabase, make: () => Value): () => Value {
  const generationNow = database.prepare<[], string>(read).pluck();
  let kept: { readonly generation: string; readonly value: Value } | undefined;
  return () => {
    const generation = generationNow.get() ?? '';
    if (kept?.generation !== generation) kept = { generation, value: make() };
    return kept.value;
  };
}
