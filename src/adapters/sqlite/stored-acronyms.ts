import { type Acronym, explainedAcronyms } from '../../papers/acronyms.ts';
import { generationOf } from './generation.ts';
import type { SqliteDatabase } from './open-database.ts';

type Explained = Pick<Acronym, 'short' | 'long'>;

const FACT = 'acronyms';

/**
 * The short forms that the public papers explain. They are looked for once after each write of the library and kept beside
 * it, for reading every paragraph takes a second or two in a large library.
 */
export function storedAcronyms(database: SqliteDatabase): readonly Explained[] {
  const generation = generationOf(database);
  const kept = database.prepare<[string], string>('SELECT value FROM library_facts WHERE name = ?').pluck().get(FACT);
  const known: { readonly generation: string; readonly acronyms: readonly Explained[] } | null = kept
    ? JSON.parse(kept)
    : null;
  if (known?.generation === generation) return known.acronyms;
  const acronyms = explainedIn(database);
  database
    .prepare(
      'INSERT INTO library_facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    )
    .run(FACT, JSON.stringify({ generation, acronyms }));
  return acronyms;
}

function explainedIn(database: SqliteDatabase): readonly Explained[] {
  const found = new Map<string, Explained>();
  const texts = database
    .prepare<[], string>(
      "SELECT json_extract(passage, '$.text') AS words FROM passages WHERE exempt = 0 AND instr(passage, '(') > 0",
    )
    .pluck()
    .iterate();
  for (const text of texts)
    for (const [short, long] of explainedAcronyms(text)) found.set(`${short} ${long.toLowerCase()}`, { short, long });
  return [...found.values()];
}
