import type { ModelSession, Objected } from '../../answering/draft.ts';
import type { Passage } from '../../indexing/passage.ts';

/** One line of a briefing that a model may put into words. */
export interface LineToWrite {
  /** Its name in this task, such as "reported-2". */
  readonly line: string;
  /** What it is to say. */
  readonly says: string;
  /** The marks of the passages it may rest on; they count from 1 into what is offered. */
  readonly marks: readonly number[];
}

/** A line as it was written, before the checks. */
export interface WrittenLine {
  readonly line: string;
  readonly text: string;
  readonly marks: readonly number[];
}

/** All lines of one briefing, with the passages they rest on. */
export interface BriefingTask {
  readonly topic: string;
  readonly lines: readonly LineToWrite[];
  readonly passages: readonly Passage[];
}

/** Writes lines of a briefing from numbered passages. It sees words and marks, never a real reference; it throws only WriterFailures. */
export interface BriefingWriter {
  /** Writes the lines, or writes them once more, mending what failed the checks. */
  writeLines(
    task: BriefingTask,
    objections: readonly Objected[],
    session: ModelSession,
  ): Promise<readonly WrittenLine[]>;
}
