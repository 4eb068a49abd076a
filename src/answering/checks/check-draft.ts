import type { Passage } from '../../indexing/passage.ts';
import type { Draft, Statement } from '../draft.ts';
import { objectionToDraft } from './check-statement.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { checkedMissing } from './missing.ts';
import type { Objection } from './objection.ts';
import { plainText } from './plain-text.ts';
import { foreignMarkup } from './quotations.ts';

/** A statement that was not borne out, with the reason: which check it failed and on which words. */
export interface DroppedStatement extends Objection {
  readonly statement: Statement;
  /** How many statements before it were kept. */
  readonly at: number;
}

/** What is left of a draft: every statement here is borne out by each passage its marks name. */
export interface CheckedDraft extends Draft {
  readonly dropped: readonly DroppedStatement[];
}

/**
 * Keeps the statements of a draft that the passages bear out and says why each other one is dropped. Marks count from 1
 * into `passages`. A statement must rest on one passage: joined facts ("…, and …; …") may rest on one each, but a claim put
 * together from two sources is dropped. Marks that do not support a statement are taken off it. Whatever a draft says is
 * missing is kept only in words of the question and the passages.
 */
export function checkDraft(draft: Draft, passages: readonly Passage[], question = ''): CheckedDraft {
  const evidence = passages.map(evidenceOf);
  const statements: Statement[] = [];
  const dropped: DroppedStatement[] = [];
  for (const statement of draft.statements) {
    const verdict = checkStatement(statement, evidence);
    if ('reason' in verdict) dropped.push({ statement, at: statements.length, ...verdict });
    else if (!statements.some(({ text }) => text === verdict.text)) statements.push(verdict);
  }
  return {
    statements,
    dropped,
    missing: checkedMissing(draft.missing, question, evidence),
    answered: draft.answered && statements.length > 0,
  };
}

/** Characters of a statement. One fact takes far fewer; comparing a page with a page takes seconds. */
const LONGEST = 600;

function checkStatement({ text, marks }: Statement, evidence: readonly Evidence[]): Statement | Objection {
  const plain = plainText(text.replace(/\s*\[\d+(?:, ?\d+)*\]/g, ''));
  const wanted = [...new Set([...marks, ...marksIn(text)])];
  const [first] = wanted;
  if (plain.length > LONGEST) return { reason: 'too-long', detail: `${plain.length} characters` };
  if (first === undefined) return { reason: 'no-mark', detail: plain };
  const unknown = wanted.find((mark) => evidence[mark - 1] === undefined);
  if (unknown !== undefined) return { reason: 'unknown-mark', detail: `[${unknown}]` };
  const cited = wanted.flatMap((mark) => evidence[mark - 1] ?? []);
  const markup = foreignMarkup(
    plain,
    cited.map((source) => source.text),
  );
  if (markup) return { reason: 'markup', detail: markup };

  const whole = bearing(plain, wanted, evidence);
  if (whole.marks.length > 0) return { text: plain, marks: whole.marks };
  const parts = joinedFacts(plain).map((part) => bearing(part, wanted, evidence));
  if (parts.length > 1 && parts.every((part) => part.marks.length > 0)) {
    return { text: plain, marks: [...new Set(parts.flatMap((part) => part.marks))].sort((a, b) => a - b) };
  }
  return whole.objection ?? { reason: 'not-supported', detail: plain };
}

/** The marks whose passages bear a claim out; where none does, what the first of them has against it. */
function bearing(
  claim: string,
  marks: readonly number[],
  evidence: readonly Evidence[],
): { marks: number[]; objection: Objection | null } {
  const verdicts = marks.map((mark) => {
    const source = evidence[mark - 1];
    return { mark, objection: source ? objectionToDraft(claim, source) : null };
  });
  return {
    marks: verdicts.filter(({ objection }) => objection === null).map(({ mark }) => mark),
    objection: verdicts.find(({ objection }) => objection !== null)?.objection ?? null,
  };
}

const marksIn = (text: string): number[] => [...text.matchAll(/\[(\d+)\]/g)].map(([, mark]) => Number(mark));

/** The facts a sentence strings together, where none leans on another ("of them", "which", "it"). */
function joinedFacts(plain: string): string[] {
  const parts = plain.split(/;\s+|,\s+(?:and|but|while|whereas)\s+/);
  const leans = parts
    .slice(1)
    .some((part) =>
      /^(?:\w+ ){0,4}(?:it|its|they|them|their|these|those|this|that|which|who|whom|of whom|so|therefore|thus)\b/i.test(
        part,
      ),
    );
  return leans ? [plain] : parts;
}
