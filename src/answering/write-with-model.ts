import type { Passage } from '../indexing/passage.ts';
import { type CheckedDraft, checkDraft } from './checks/check-draft.ts';
import type { AnswerWriter, Draft, FurtherSearch } from './draft.ts';
import { WriterFailure, type WriterTrouble } from './writer-failure.ts';

/** What came of asking a writer: statements that passed every check, or the reason to quote instead. */
export type Written =
  | {
      readonly kind: 'written';
      readonly checked: CheckedDraft;
      readonly passages: readonly Passage[];
      readonly repaired: boolean;
    }
  | {
      readonly kind: 'instead';
      readonly trouble: WriterTrouble | 'unsupported' | 'unanswered';
      readonly error: Error | null;
    };

/**
 * Lets a writer draft from numbered passages, checks the draft, has what failed repaired once, and drops what fails again.
 * It never throws: whatever goes wrong comes back as `instead`, and the caller quotes.
 */
export async function writeWithModel(
  writer: AnswerWriter,
  question: string,
  passages: readonly Passage[],
  more?: FurtherSearch,
): Promise<Written> {
  try {
    const draft = await writer.write(question, passages, more);
    const offered = [...passages, ...(draft.found ?? [])];
    const first = checkDraft(draft, offered, question);
    const checked = await repairOnce(writer, question, offered, draft, first);
    if (checked.statements.length === 0) {
      return { kind: 'instead', trouble: draft.statements.length === 0 ? 'unanswered' : 'unsupported', error: null };
    }
    return { kind: 'written', checked, passages: offered, repaired: checked !== first };
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    return { kind: 'instead', trouble: failure instanceof WriterFailure ? failure.trouble : 'garbled', error: failure };
  }
}

/** The better of a draft and its repair. A repair that fails costs nothing: what passed before still stands. */
async function repairOnce(
  writer: AnswerWriter,
  question: string,
  passages: readonly Passage[],
  draft: Draft,
  first: CheckedDraft,
): Promise<CheckedDraft> {
  if (first.dropped.length === 0 || !writer.repair) return first;
  try {
    const again = checkDraft(await writer.repair(question, passages, draft, first.dropped), passages, question);
    return again.statements.length > first.statements.length ? again : first;
  } catch (error) {
    if (first.statements.length > 0) return first;
    throw error;
  }
}
