import {
  answers,
  answersAtOnce,
  asks,
  isBoilerplate,
  isMinutes,
  leaderSpeaks,
  onlyIntroduces,
  opensMinute,
} from './sentence-kinds.ts';
import type { Statement } from './statements.ts';

/** A question with the sentences that answer it, in its paragraph or in the next; a leader's own remark has no question. */
export interface Exchange {
  readonly asked: Statement;
  readonly answers: readonly Statement[];
}

interface OpenExchange {
  readonly asked: Statement;
  readonly answers: Statement[];
  /** The last sentence heard of it. */
  last: Statement;
}

/** Questions with their answers: where either is on the topic, both are told. */
export function readExchanges(onTopic: readonly Statement[], all: readonly Statement[]): Exchange[] {
  const wanted = new Set(onTopic);
  const passages = new Set(onTopic.filter(isMinutes).map(({ passage }) => passage.id));
  const found: OpenExchange[] = [];
  let open: OpenExchange | null = null;
  for (const statement of all) {
    const heard: boolean = open !== null && (sameParagraph(statement, open.last) || answersNext(statement, open));
    if (!heard) open = null;
    if (!heard && !passages.has(statement.passage.id)) continue;
    if (statement.node.kind === 'resolution' || opensMinute(statement)) continue;
    if (isBoilerplate(statement) || onlyIntroduces(statement)) continue;
    if (open && (!asks(statement) || unansweredYet(open))) {
      open.answers.push(statement);
      open.last = statement;
    } else if (asks(statement) || leaderSpeaks(statement)) {
      open = { asked: statement, answers: [], last: statement };
      found.push(open);
    }
  }
  return found
    .map(({ asked, answers: replies }) => ({ asked, answers: upToLast(replies, wanted) }))
    .filter(({ asked, answers: replies }) => wanted.has(asked) || replies.some((reply) => wanted.has(reply)));
}

const sameParagraph = (one: Statement, other: Statement): boolean => one.passage.id === other.passage.id;

/** Nobody has answered so far: what else is asked belongs to the same question. */
const unansweredYet = ({ asked, answers: replies }: OpenExchange): boolean =>
  replies.length === 0 && !answersAtOnce(asked);

/** Minutes that give each speaker a paragraph answer a question in the next one; a numbered point begins a new matter. */
function answersNext(statement: Statement, { asked, answers: replies, last }: OpenExchange): boolean {
  return (
    statement.index === 0 &&
    statement.node.label === null &&
    statement.paper === last.paper &&
    statement.node.item.title === last.node.item.title &&
    statement.passage.order === last.passage.order + 1 &&
    asks(asked) &&
    !answersAtOnce(asked) &&
    replies.every(asks) &&
    answers(statement) &&
    !asks(statement)
  );
}

/** The direct answer always, and what follows it as far as it stays on the topic. */
function upToLast(replies: readonly Statement[], wanted: ReadonlySet<Statement>): Statement[] {
  const last = replies.reduce((at, reply, index) => (wanted.has(reply) ? index : at), 0);
  return replies.slice(0, last + 1);
}
