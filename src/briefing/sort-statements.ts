import type { Evidence } from './evidence.ts';
import { type Exchange, readExchanges } from './read-exchanges.ts';
import {
  callsRisk,
  filesReport,
  isBoilerplate,
  isMinutes,
  namesRisk,
  onlyIntroduces,
  opensMinute,
  promises,
  requests,
  saysUnknown,
  speaksOfMoney,
  statesFigure,
  statesMoney,
} from './sentence-kinds.ts';
import type { Statement } from './statements.ts';

/** The statements on the topic by what they do. One may do two things: an answer may promise, a position may state money. */
export interface Sorted {
  readonly exchanges: readonly Exchange[];
  readonly decisions: readonly Statement[];
  readonly promises: readonly Statement[];
  readonly money: readonly Statement[];
  readonly risks: readonly Statement[];
  readonly figures: readonly Statement[];
  readonly position: readonly Statement[];
  readonly unknown: readonly Statement[];
  readonly openings: readonly Statement[];
  readonly filed: readonly Statement[];
  readonly rest: readonly Statement[];
}

/** Below so many risks, what threatens the money is named among them too. */
const FEW_RISKS = 1;

/** Sorts the statements on the topic. */
export function sortStatements({ relevant, statements }: Evidence): Sorted {
  const onTopic = relevant.map(({ statement }) => statement).filter((statement) => !onlyIntroduces(statement));
  const plain = onTopic.filter((statement) => !isBoilerplate(statement));
  const decisions = plain.filter(decides);
  const openings = plain.filter((statement) => isMinutes(statement) && opensMinute(statement));
  const spoken = without(plain, [...decisions, ...openings]);
  const position = spoken.filter(({ paper }) => paper.kind === 'position-statement');
  const exchanges = readExchanges(spoken, statements);
  const exchanged = new Set(exchanges.flatMap(({ asked, answers: replies }) => [asked, ...replies]));
  const pledges = spoken.filter(promises);
  const free = without(spoken, [...exchanged, ...pledges]);
  const money = [...free, ...position].filter((statement) =>
    statement.paper.kind === 'position-statement' ? statesMoney(statement) : speaksOfMoney(statement),
  );
  const rest = without(free, [...money, ...position]);
  const unknown = [...rest, ...money].filter(saysUnknown);
  const risks = [...without(rest, unknown).filter(namesRisk), ...pledges.filter(callsRisk)];
  const left = without(rest, [...unknown, ...risks]);
  const costly = risks.length < FEW_RISKS ? without(money, unknown).filter(namesRisk) : [];
  const figure = statesFigures(left);
  return {
    exchanges,
    decisions,
    promises: [...pledges, ...decisions.filter(requests)],
    money: without(money, unknown),
    risks: [...risks, ...costly],
    figures: left.filter(figure),
    position,
    unknown,
    openings,
    filed: relevant.map(({ statement }) => statement).filter(filesReport),
    rest: left.filter((statement) => !figure(statement)),
  };
}

/** Whether a statement belongs among the figures; the points of one list stay together, where at least half of them do. */
function statesFigures(statements: readonly Statement[]): (statement: Statement) => boolean {
  const lists = new Map<string, Statement[]>();
  const keyOf = ({ passage, intro }: Statement) => `${passage.id}\n${intro}`;
  for (const statement of statements) {
    if (statement.intro === null) continue;
    const list = lists.get(keyOf(statement));
    if (list) list.push(statement);
    else lists.set(keyOf(statement), [statement]);
  }
  return (statement) => {
    const list = lists.get(keyOf(statement));
    return list ? list.filter(statesFigure).length * 2 >= list.length : statesFigure(statement);
  };
}

function without(statements: readonly Statement[], taken: Iterable<Statement>): Statement[] {
  const gone = new Set(taken);
  return statements.filter((statement) => !gone.has(statement));
}

function decides({ node, passage }: Statement): boolean {
  return (
    node.kind === 'resolution' ||
    node.headings.some((heading) => /^recommendations?\b/i.test(heading)) ||
    (/\bdeferred (?:its )?consideration\b/i.test(passage.text) && passage.sentences.length <= 2)
  );
}
