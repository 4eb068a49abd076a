/** Tables of papers, passages and what search needs of them. The words of exempt passages have a table of their own, so that no public search or vocabulary can touch them. The words are kept with their index: FTS5 counts deleted rows of a contentless table for ever, and every weight would drift with each update. The places tables hold where each single word stands, packed: FTS5 counts a common word row by row. */
export const librarySchema = `-- derived: everything here is made again from the papers
CREATE TABLE IF NOT EXISTS files (
  file TEXT PRIMARY KEY, received TEXT NOT NULL, rules TEXT NOT NULL, related TEXT NOT NULL, as_read TEXT,
  findings TEXT NOT NULL, furniture TEXT NOT NULL, source_digest TEXT NOT NULL,
  items INTEGER NOT NULL, paragraphs INTEGER NOT NULL, finding_count INTEGER NOT NULL, acronyms TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS papers (
  id TEXT NOT NULL, file TEXT NOT NULL, position INTEGER NOT NULL, meeting TEXT NOT NULL, paper TEXT NOT NULL,
  PRIMARY KEY (file, position)) STRICT;
CREATE TABLE IF NOT EXISTS readings (
  id INTEGER PRIMARY KEY, file TEXT NOT NULL, indicator TEXT, reading TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS passages (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, file TEXT NOT NULL, paper TEXT NOT NULL, meeting TEXT NOT NULL,
  position INTEGER NOT NULL, kind TEXT NOT NULL, exempt INTEGER NOT NULL, digest TEXT NOT NULL, passage TEXT NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS passages_by_file ON passages (file);
CREATE INDEX IF NOT EXISTS passages_by_paper ON passages (paper, exempt, position);
CREATE INDEX IF NOT EXISTS passages_by_meeting ON passages (meeting, exempt);
CREATE INDEX IF NOT EXISTS passages_known ON passages (file, id, digest);
CREATE INDEX IF NOT EXISTS exempt_passages ON passages (paper) WHERE exempt = 1;
CREATE VIRTUAL TABLE IF NOT EXISTS passage_words USING fts5 (
  words, context, opening, tokenize="unicode61 remove_diacritics 0 tokenchars '.'");
CREATE VIRTUAL TABLE IF NOT EXISTS exempt_words USING fts5 (
  words, context, opening, tokenize="unicode61 remove_diacritics 0 tokenchars '.'");
CREATE TABLE IF NOT EXISTS passage_places (
  word TEXT NOT NULL, block INTEGER NOT NULL, rows INTEGER NOT NULL, places BLOB NOT NULL, PRIMARY KEY (word, block)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS exempt_places (
  word TEXT NOT NULL, block INTEGER NOT NULL, rows INTEGER NOT NULL, places BLOB NOT NULL, PRIMARY KEY (word, block)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS group_places (
  word TEXT NOT NULL, block INTEGER NOT NULL, rows INTEGER NOT NULL, places BLOB NOT NULL, PRIMARY KEY (word, block)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS groups (
  row INTEGER PRIMARY KEY, level TEXT NOT NULL, name TEXT NOT NULL, passages INTEGER NOT NULL, UNIQUE (level, name)) STRICT;
CREATE VIRTUAL TABLE IF NOT EXISTS group_words USING fts5 (
  words, tokenize="unicode61 remove_diacritics 0 tokenchars '.'");
CREATE TABLE IF NOT EXISTS sentences (
  passage INTEGER NOT NULL, position INTEGER NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (passage, position)) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS sentences_by_digest ON sentences (digest);
CREATE TABLE IF NOT EXISTS embeddings (
  id INTEGER PRIMARY KEY, model TEXT NOT NULL, digest TEXT NOT NULL, vector BLOB NOT NULL, UNIQUE (model, digest)) STRICT;
CREATE TABLE IF NOT EXISTS word_vectors (
  model TEXT NOT NULL, word TEXT NOT NULL, vector BLOB NOT NULL, PRIMARY KEY (model, word)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS library_facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
`;
