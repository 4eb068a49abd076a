import { readMarkup } from './blocks/escape.ts';
import type { Outcome } from './composed.ts';
import type { Task } from './task.ts';
import type { Tools } from './tools.ts';

/** Who asked what and where, and the id of the record: the same for the same task. */
export interface Asked {
  readonly id: string;
  readonly user: string;
  readonly channel: string;
  readonly question: string;
}

/** Each answer leaves one audit record; a fault of the audit is told in the log and costs nobody the answer. */
export async function noteOutcome(asked: Asked, outcome: Outcome, { deps }: Pick<Tools, 'deps'>): Promise<void> {
  try {
    const { digest: libraryDigest } = await deps.library();
    const { references: citations, kind, writer, ms, model } = outcome;
    const took = model && { tokens: model.tokensIn + model.tokensOut, cost: model.cost };
    deps.audit.record({ ...asked, at: Date.now(), kind, citations, writer, libraryDigest, ms, ...took });
  } catch (error) {
    deps.log.error({ err: error, id: asked.id }, 'The audit record could not be written');
  }
}

/** What was asked, in the words that would ask it again. */
export function questionOf(task: Task): string {
  const text = readMarkup(task.text);
  switch (task.kind) {
    case 'thread-question':
    case 'private-question':
      return text;
    case 'briefing':
      return `/briefing ${text}`;
    case 'command':
      return `${task.command} ${text}`.trim();
    case 'check':
      return `Check against the papers: ${text}`;
    case 'press':
      return `A button: ${text}`;
    default:
      return task satisfies never;
  }
}
