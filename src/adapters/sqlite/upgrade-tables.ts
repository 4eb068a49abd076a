import Database from 'better-sqlite3';

type SqliteDatabase = Database.Database;

interface Definition {
  readonly name: string;
  readonly sql: string;
}

/** A schema that begins with this holds only what is made again from the papers. */
const DERIVED = '-- derived';

/**
 * Brings the tables of an older store to what a schema says now. Derived tables are dropped and filled anew by the next
 * ingest; the others keep every row and every column that still exists. New tables are left for the schema to create.
 */
export function upgradeTables(database: SqliteDatabase, schema: string): void {
  const wanted = definitionsOf(schema);
  const found = new Map(tablesIn(database).map(({ name, sql }) => [name, sql]));
  const outdated = wanted.filter(({ name, sql }) => found.has(name) && found.get(name) !== sql);
  if (outdated.length === 0) return;
  database.transaction(() => {
    if (schema.trimStart().startsWith(DERIVED)) {
      for (const { name } of [...wanted].reverse()) database.exec(`DROP TABLE IF EXISTS "${name}"`);
    } else {
      for (const definition of outdated) replaceKeepingRows(database, definition);
    }
  })();
}

function replaceKeepingRows(database: SqliteDatabase, { name, sql }: Definition): void {
  const before = `${name}_before_upgrade`;
  database.exec(`ALTER TABLE "${name}" RENAME TO "${before}"`);
  const indexes = database
    .prepare<[string], string>("SELECT name FROM sqlite_master WHERE type = 'index' AND sql NOT NULL AND tbl_name = ?")
    .pluck()
    .all(before);
  for (const index of indexes) database.exec(`DROP INDEX "${index}"`);
  database.exec(sql);
  const kept = columnsOf(database, before).filter((column) => columnsOf(database, name).includes(column));
  const columns = kept.map((column) => `"${column}"`).join(', ');
  database.exec(`INSERT INTO "${name}" (${columns}) SELECT ${columns} FROM "${before}"; DROP TABLE "${before}"`);
}

function definitionsOf(schema: string): Definition[] {
  const scratch = new Database(':memory:');
  scratch.exec(schema);
  const tables = tablesIn(scratch);
  scratch.close();
  return tables;
}

/** Tables as they were created, without the ones that virtual tables keep for themselves. */
function tablesIn(database: SqliteDatabase): Definition[] {
  const tables = database
    .prepare<[], Definition>(
      "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL ORDER BY rowid",
    )
    .all();
  const virtual = tables.filter(({ sql }) => /^CREATE VIRTUAL/i.test(sql)).map(({ name }) => name);
  return tables.filter(({ name }) => !virtual.some((owner) => name !== owner && name.startsWith(`${owner}_`)));
}

function columnsOf(database: SqliteDatabase, table: string): string[] {
  return database.prepare<[], string>(`SELECT name FROM pragma_table_info('${table}')`).pluck().all();
}
