import type { AnswerKind } from '../../answering/answer.ts';
import type { SqliteDatabase } from './open-database.ts';

export const auditSchema = `
CREATE TABLE IF NOT EXISTS audit (
  id TEXT PRIMARY KEY, at INTEGER NOT NULL, user TEXT NOT NULL, channel TEXT NOT NULL, question TEXT NOT NULL,
  kind TEXT NOT NULL, citations TEXT NOT NULL, writer TEXT NOT NULL, library_digest TEXT NOT NULL, ms INTEGER NOT NULL,
  tokens INTEGER, cost REAL) STRICT;
CREATE INDEX IF NOT EXISTS audit_by_age ON audit (at);
CREATE INDEX IF NOT EXISTS audit_by_user ON audit (user);
`;

interface AuditRecord {
  readonly id: string;
  readonly at: number;
  readonly user: string;
  readonly channel: string;
  readonly question: string;
  readonly kind: AnswerKind;
  readonly citations: readonly string[];
  readonly writer: 'quoting' | 'model';
  readonly libraryDigest: string;
  readonly ms: number;
  readonly tokens?: number;
  readonly cost?: number | null;
}

type Row = Omit<AuditRecord, 'citations' | 'tokens'> & { readonly citations: string; readonly tokens: number | null };

/** One record for every answer, kept for `keepMs`. */
export function createAudit(database: SqliteDatabase, keepMs: number) {
  const put = database.prepare('INSERT OR REPLACE INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const age = database.prepare('DELETE FROM audit WHERE at < ?');
  const all = database.prepare<[], Row>(
    `SELECT id, at, user, channel, question, kind, citations, writer, library_digest AS libraryDigest, ms, tokens, cost
     FROM audit ORDER BY at, id`,
  );
  // Questions that differ only in case, spaces or closing marks are the same question. One that has found its answer
  // since, because the missing paper came in, is no longer without one.
  const unanswered = database.prepare<[number], { question: string; times: number; lastAt: number }>(
    `WITH asked AS (SELECT question, kind, at, lower(trim(rtrim(trim(question), '?!. '))) AS same FROM audit),
       found AS (SELECT same, max(at) AS at FROM asked WHERE kind IN ('answered', 'partly-answered') GROUP BY same)
     SELECT question, count(*) AS times, max(asked.at) AS lastAt FROM asked LEFT JOIN found USING (same)
     WHERE kind IN ('nothing-found', 'out-of-scope', 'unsupported', 'failed') AND asked.at >= coalesce(found.at, 0)
     GROUP BY same ORDER BY times DESC, lastAt DESC LIMIT ?`,
  );
  return {
    record(entry: AuditRecord) {
      const {
        id,
        at,
        user,
        channel,
        question,
        kind,
        citations,
        writer,
        libraryDigest,
        ms,
        tokens = null,
        cost = null,
      } = entry;
      put.run(
        id,
        at,
        user,
        channel,
        question,
        kind,
        JSON.stringify(citations),
        writer,
        libraryDigest,
        Math.round(ms),
        tokens,
        cost,
      );
      age.run(at - keepMs);
    },
    all: (): readonly AuditRecord[] => all.all().map(read),
    unanswered: (limit: number) => unanswered.all(limit),
  };
}

function read({ tokens, cost = null, ...row }: Row): AuditRecord {
  const citations: string[] = JSON.parse(row.citations);
  return { ...row, citations, ...(tokens !== null && { tokens, cost }) };
}
