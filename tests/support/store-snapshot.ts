import type { SqliteDatabase } from '../../src/adapters/sqlite/open-database.ts';
import { unpackPlaces } from '../../src/adapters/sqlite/word-places.ts';

/** What a store holds, apart from the numbers it gives rows: equal for two stores of the same papers, however they came about. */
export function snapshotOf(database: SqliteDatabase) {
  const all = (sql: string) => database.prepare<[], Record<string, unknown>>(sql).all();
  return {
    files: all('SELECT * FROM files ORDER BY file'),
    papers: all('SELECT * FROM papers ORDER BY file, position'),
    passages: all(`
      SELECT p.id, p.file, p.paper, p.meeting, p.position, p.kind, p.exempt, p.digest, p.passage,
        w.words, w.context, w.opening, e.words AS exempt_words,
        (SELECT group_concat(digest ORDER BY position) FROM sentences s WHERE s.passage = p.row) AS sentences
      FROM passages p LEFT JOIN passage_words w ON w.rowid = p.row LEFT JOIN exempt_words e ON e.rowid = p.row
      ORDER BY p.file, p.paper, p.position, p.id`),
    strayWords: all('SELECT rowid FROM passage_words WHERE rowid NOT IN (SELECT row FROM passages)'),
    straySentences: all('SELECT passage FROM sentences WHERE passage NOT IN (SELECT row FROM passages)'),
    places: placesIn(database, 'passage_places'),
    exemptPlaces: placesIn(database, 'exempt_places'),
    readings: all('SELECT file, indicator, reading FROM readings ORDER BY file, id'),
    groups: all(`
      SELECT g.level, g.name, g.passages, w.words FROM groups g JOIN group_words w ON w.rowid = g.row
      ORDER BY g.level, g.name`),
    vectors: all(`
      SELECT DISTINCT s.digest, hex(e.vector) AS vector FROM sentences s LEFT JOIN embeddings e ON e.digest = s.digest
      ORDER BY s.digest`),
  };
}

/** Where each word stands: passages by id, with how often each column says it. */
function placesIn(database: SqliteDatabase, table: string) {
  const id = database.prepare<[number], string>('SELECT id FROM passages WHERE row = ?').pluck();
  const packed = database.prepare<[], { word: string; block: number; rows: number; places: Buffer }>(
    `SELECT * FROM ${table} ORDER BY word, block`,
  );
  const places = packed.all().flatMap(({ word, block, rows, places: bytes }) => {
    const unpacked = unpackPlaces(bytes, block, 3);
    if (unpacked.length !== rows) throw new Error(`${word} says it stands in ${rows} passages`);
    return unpacked.map(({ row, said }) => [word, id.get(row) ?? `no passage ${row}`, ...said].join(' '));
  });
  return places.sort();
}
