import { sayDate } from '../../papers/say-source.ts';
import { adminMessage } from '../blocks/admin-message.ts';
import { FEEDBACK_REASONS, isFeedbackReason } from '../blocks/feedback.ts';
import type { Message } from '../blocks/message.ts';
import { sentences } from '../blocks/plain-message.ts';
import { toCsv } from '../csv.ts';
import type { FeedbackEntry } from '../feedback.ts';
import { sendFile } from '../send-file.ts';
import type { Tools } from '../tools.ts';

/** What an administrator asked for. */
export interface DutyRequest {
  readonly user: string;
  readonly responseUrl: string;
  /** Of the task that asks. */
  readonly key: string;
  /** What stands after the word. */
  readonly words: string;
}

type Duty = (request: DutyRequest, tools: Tools) => Promise<Message>;

const status: Duty = async (_, { deps }) => {
  const lines = await deps.admin.status();
  return adminMessage(
    'Status',
    lines.map(([label, value]) => `${label}: ${value}`),
  );
};

/** Says at once that it has begun; a few lines of progress may follow within the five replies that Slack allows. */
const reindex: Duty = async ({ responseUrl }, { deps, respond }) => {
  let told = 0;
  const progress = (words: string) => {
    if (told >= 3) return;
    told += 1;
    respond(responseUrl, sentences(words)).catch((error: unknown) =>
      deps.log.debug({ err: error }, 'Progress was not told'),
    );
  };
  progress('I am bringing the index up to date with the knowledge folder…');
  return sentences(await deps.admin.reindex(progress));
};

const unanswered: Duty = async ({ words, user }, tools) => {
  const asked = tools.deps.audit.unanswered(/^csv$/i.test(words) ? 10_000 : 30);
  if (!/^csv$/i.test(words)) {
    const rows = asked.map(({ question, times, lastAt }) => `${question} (${sayTimes(times)}, last ${sayDay(lastAt)})`);
    return adminMessage('Questions the papers could not answer', rows);
  }
  const rows = asked.map(({ question, times, lastAt }) => [question, times, new Date(lastAt).toISOString()]);
  return sendFile(user, 'unanswered.csv', toCsv(['question', 'times', 'last asked'], rows), tools);
};

const feedback: Duty = async (_, { deps }) => adminMessage('Feedback', deps.feedback.latest(30).map(sayFeedback));

/** Every audit record as a file, by direct message. */
const audit: Duty = async ({ user }, tools) => {
  const header = [
    'id',
    'at',
    'user',
    'channel',
    'question',
    'kind',
    'citations',
    'writer',
    'library',
    'ms',
    'tokens',
    'cost',
  ];
  const rows = tools.deps.audit
    .all()
    .map((entry) => [
      entry.id,
      new Date(entry.at).toISOString(),
      entry.user,
      entry.channel,
      entry.question,
      entry.kind,
      entry.citations.join(' '),
      entry.writer,
      entry.libraryDigest,
      entry.ms,
      entry.tokens ?? '',
      entry.cost ?? '',
    ]);
  return sendFile(user, 'audit.csv', toCsv(header, rows), tools);
};

/** Erases one person's data, named by Slack's member id. */
const forget: Duty = async ({ words, key }, { deps }) => {
  if (!/^[UW][A-Z0-9]{2,}$/.test(words)) {
    return sentences(
      'Name the person by Slack’s member id, such as /minutebook forget U0123ABCD. You find it in the person’s profile under “Copy member ID”.',
    );
  }
  return sentences(`Erased ${deps.personalData.erase(words, key)} records kept about ${words}.`);
};

export const DUTIES = { status, reindex, unanswered, feedback, audit, forget } as const;

export function isDuty(word: string): word is keyof typeof DUTIES {
  return Object.hasOwn(DUTIES, word);
}

function sayFeedback({
  verdict,
  reason,
  question,
  comment,
  at,
}: FeedbackEntry & { readonly question: string }): string {
  const why = reason && isFeedbackReason(reason) ? `: ${FEEDBACK_REASONS[reason]}` : '';
  const said = comment ? ` · “${comment}”` : '';
  return `${verdict === 'good' ? 'Helpful' : `Not right${why}`} · ${question}${said} (${sayDay(at)})`;
}

function sayTimes(times: number): string {
  return times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;
}

function sayDay(at: number): string {
  return sayDate(new Date(at).toISOString().slice(0, 10));
}
