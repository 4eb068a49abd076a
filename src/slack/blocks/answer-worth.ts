import type { AnswerKind } from '../../answering/answer.ts';

/** Whether an ending says something worth keeping and showing to others. */
export function worthSharing(kind: AnswerKind): boolean {
  switch (kind) {
    case 'answered':
    case 'partly-answered':
    case 'nothing-found':
      return true;
    case 'clarify':
    case 'out-of-scope':
    case 'refused':
    case 'unsupported':
    case 'failed':
      return false;
    default:
      return kind satisfies never;
  }
}

/** Whether it helps to ask "was this right?". */
export function worthJudging(kind: AnswerKind): boolean {
  switch (kind) {
    case 'answered':
    case 'partly-answered':
    case 'nothing-found':
    case 'unsupported':
    case 'out-of-scope':
      return true;
    case 'clarify':
    case 'refused':
    case 'failed':
      return false;
    default:
      return kind satisfies never;
  }
}
