import type { Passage } from '../indexing/passage.ts';
import { type CheckedDraft, checkDraft } from './checks/check-draft.ts';
import type { AnswerWriter, Draft, ModelSession, WriterAids } from './draft.ts';
import type { DraftVerdict } from './model-use.ts';
import { type InItsPlace, papersWords } from './papers-words.ts';
import { WriterFailure, type WriterTrouble } from './writer-failure.ts';

/**
 * What came of asking a writer: statements that passed every check, or the reason to quote instead; either with the papers'
 * own words for what did not pass. Marks count into `passages`.
 */
export type Written =
  | {
      readonly kind: 'written';
      readonly checked: CheckedDraft;
      readonly quotes: readonly InItsPlace[];
      readonly passages: readonly Passage[];
      readonly verdict: DraftVerdict;
    }
  | {
      readonly kind: 'instead';
      readonly trouble: WriterTrouble | 'unsupported' | 'unanswered';
      readonly error: Error | null;
      readonly quotes: readonly InItsPlace[];
      readonly passages: readonly Passage[];
      readonly verdict: DraftVerdict;
    };

/**
 * Lets a writer draft from numbered passages, checks the draft, has what failed repaired once, and drops what fails again;
 * where a cited passage speaks of the matter, its own words take the place of what was dropped.
 * It never throws: whatever goes wrong comes back as `instead`, and the caller quotes.
 */
export async function writeWithModel(
  writer: AnswerWriter,
  question: string,
  passages: readonly Passage[],
  aids?: WriterAids,
): Promise<Written> {
  const session = aids?.session ?? {};
  const given = aids ? { ...aids, session } : undefined;
  try {
    const draft = await writer.write(question, passages, given);
    const offered = [...passages, ...(draft.found ?? [])];
    const first = check(draft, offered, question, session, 'Check the draft');
    const { checked, repair } = await repairOnce(writer, question, offered, draft, first, session);
    const quotes = papersWords(checked, offered);
    const verdict = {
      written: draft.statements.length,
      kept: checked.statements.length,
      quoted: quotes.length,
      dropped: checked.dropped.map(({ reason }) => reason),
      repair,
    };
    if (checked.statements.length === 0) {
      const trouble = draft.statements.length === 0 ? 'unanswered' : 'unsupported';
      return {
        kind: 'instead',
        trouble,
        error: null,
        quotes,
        passages: offered,
        verdict: { ...verdict, instead: trouble },
      };
    }
    return { kind: 'written', checked, quotes, passages: offered, verdict: { ...verdict, instead: null } };
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    const trouble = failure instanceof WriterFailure ? failure.trouble : 'garbled';
    const verdict = { written: 0, kept: 0, quoted: 0, dropped: [], repair: 'none', instead: trouble } as const;
    return { kind: 'instead', trouble, error: failure, quotes: [], passages, verdict };
  }
}

interface Repaired {
  readonly checked: CheckedDraft;
  readonly repair: DraftVerdict['repair'];
}

/** The better of a draft and its repair. A repair that fails costs nothing: what passed before still stands. */
async function repairOnce(
  writer: AnswerWriter,
  question: string,
  passages: readonly Passage[],
  draft: Draft,
  first: CheckedDraft,
  session: ModelSession,
): Promise<Repaired> {
  if (first.dropped.length === 0 || !writer.repair) return { checked: first, repair: 'none' };
  try {
    const mended = await writer.repair(question, passages, draft, first.dropped, session);
    const again = check(mended, passages, question, session, 'Check the repair');
    return again.statements.length > first.statements.length
      ? { checked: again, repair: 'mended' }
      : { checked: first, repair: 'in vain' };
  } catch (error) {
    if (first.statements.length > 0) return { checked: first, repair: 'in vain' };
    throw error;
  }
}

function check(
  draft: Draft,
  passages: readonly Passage[],
  question: string,
  { trace }: ModelSession,
  step: string,
): CheckedDraft {
  const done = trace?.begin(step, { statements: draft.statements, missing: draft.missing });
  const checked = checkDraft(draft, passages, question);
  done?.({
    kept: checked.statements,
    dropped: checked.dropped.map(({ statement, reason, detail }) => ({ ...statement, reason, detail })),
    missing: checked.missing,
  });
  return checked;
}
