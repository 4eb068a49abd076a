import type { BriefingLine } from '../briefing.ts';
import { type Evidence, inOrder } from '../evidence.ts';
import { LIMITS } from '../limits.ts';
import { quote, quoteWords } from '../marks.ts';
import { sortDate } from '../paper-age.ts';
import { leansOnBefore } from '../quote-together.ts';
import type { Relevant } from '../relevance.ts';
import { counts, isBoilerplate, onlyIntroduces, ownWork } from '../sentence-kinds.ts';
import type { Sorted } from '../sort-statements.ts';
import type { Statement } from '../statements.ts';
import { centrality, newestPaper } from './matter-centre.ts';
import {
  CONSIDERS,
  DEFINES,
  isTalk,
  LEADS_UP,
  PROCEEDINGS,
  PURPOSE,
  REPORTS_HOW,
  STANDS,
  STATUS,
  SUMS_UP,
} from './matter-signs.ts';

const LONG = 300;

/** What is told of an indicator is the matter where the topic is that indicator, and a detail where it is one of many. */
const TOLD = { one: 0.4, many: -1 } as const;
const FEW_FIGURES = 2;

/** What says the topic by its name, or stands under a title that does, is nearer the matter than a part of it or a mention elsewhere. */
const SAYS_NAME = 0.5;

/** What comes early in a paper says more of what it is about; this much more at its very beginning. */
const EARLY = 0.6;
/** What many statements speak of is nearer the matter than what one alone says. */
const CENTRAL = 0.7;

function early({ passage, paper }: Statement): number {
  return 1 - passage.order / Math.max(1, paper.nodes.length);
}

/** The matter in two sentences: what the newest paper on it is for, and what the thing is or where it stands. */
export function matterLines(evidence: Evidence, { openings }: Sorted): BriefingLine[] {
  const found = evidence.relevant.filter(
    ({ statement }) => !onlyIntroduces(statement) && statement.paper.kind !== 'agenda',
  );
  const names = evidence.topic.alternatives.flat().flatMap(({ own, same }) => [own, ...same]);
  const saysName = ({ words }: Statement) => names.some((name) => words.includes(name));
  const titledByName = ({ context }: Statement) => names.some((name) => context.includes(name));
  const titled = found.filter(({ why }) => why === 'title' || why === 'mention').map(({ statement }) => statement);
  const purposes = titled.filter((statement) => PURPOSE.test(statement.text) || openings.includes(statement));
  const atHome = purposes.filter(({ paper }) => paper === evidence.home);
  const onTopic = new Map(found.map((one) => [one.statement, one]));
  const wholly = purposes.filter((statement) => {
    const one = onTopic.get(statement);
    return one !== undefined && whollyOn(one);
  });
  const stated = [...atHome, ...wholly].filter(({ node }) =>
    node.headings.some((heading) => /^purpose\b/i.test(heading)),
  );
  const byName = purposes.filter(
    (statement) => titledByName(statement) || (saysName(statement) && !CONSIDERS.test(statement.text)),
  );
  const purpose = newest([stated, atHome, wholly, byName].find((some) => some.length > 0) ?? [], evidence);
  const core = found
    .filter(
      ({ why, statement }) =>
        (why === 'mention' || why === 'title' || why === 'part') &&
        statement !== purpose &&
        (!evidence.home || statement.paper === evidence.home) &&
        statement.node.kind !== 'resolution' &&
        statement.intro === null &&
        !endsOpen(statement, evidence) &&
        !isBoilerplate(statement) &&
        !leansOnBefore(statement),
    )
    .map(({ statement }) => statement);
  const central = centrality(core, evidence.topic);
  const told = evidence.readings.flatMap(({ narrative }) => narrative.map(({ quote: words }) => words));
  const fewFigures = evidence.readings.length <= FEW_FIGURES;
  const named = new Set(found.filter(({ why }) => why === 'mention').map(({ statement }) => statement));
  const rank = (statement: Statement) =>
    evidence.score(statement) +
    (named.has(statement) ? 0.3 : 0) +
    (saysName(statement) ? SAYS_NAME : 0) +
    (titledByName(statement) ? SAYS_NAME : 0) +
    (statement.index === 0 ? 0.3 : 0) +
    CENTRAL * central(statement) +
    (told.some((words) => words.includes(statement.text)) ? TOLD[fewFigures ? 'one' : 'many'] : 0) +
    EARLY * early(statement) -
    (REPORTS_HOW.test(statement.text) ? 0.6 : 0) -
    (statement.text.length > LONG ? 0.3 : 0) -
    (isTalk(statement) || PROCEEDINGS.test(statement.text) ? TALK : 0);
  const what = best(
    core,
    (statement) =>
      rank(statement) +
      (DEFINES.test(statement.text) ? 0.6 : counts(statement) ? 0 : -0.4) +
      (DEFINES.test(statement.text) && names.some((name) => statement.words.replace(/^ the /, ' ').startsWith(name))
        ? 0.5
        : 0),
  );
  const latest = newestPaper(core);
  const stands = best(
    core.filter(
      (statement) => statement !== what && !PURPOSE.test(statement.text) && !/:$/.test(statement.text.trim()),
    ),
    (statement) =>
      rank(statement) +
      (STANDS.test(statement.text) || counts(statement) ? 0.6 : 0) +
      (ownWork(statement) ? 0.3 : 0) +
      (statement.paper === latest ? 0.8 : 0) +
      (STATUS.test(statement.text) ? 0.3 : 0) +
      under(statement),
  );
  // A purpose names the matter; it is worth a line only where the papers do not say what the matter is.
  const says = what !== undefined && DEFINES.test(what.text) && !isTalk(what);
  const opens = says ? what : purpose && !PROCEEDINGS.test(purpose.text) ? purpose : (what ?? purpose);
  const chosen = [opens, stands ?? what].filter((each) => each !== undefined);
  return inOrder([...new Set(chosen)].slice(0, LIMITS.matter)).map((statement) =>
    quote(statement, evidence.book, {
      under: pointsOf(statement, evidence).map((point) => quoteWords(point, point.text, evidence.book)),
    }),
  );
}

function under({ node }: Statement): number {
  const heading = node.headings.at(-1) ?? '';
  return SUMS_UP.test(heading) ? 1.2 : LEADS_UP.test(heading) ? -0.4 : 0;
}

/** The points that a sentence introduces. */
function pointsOf({ text, passage }: Statement, { relevant }: Evidence): Statement[] {
  if (!text.endsWith(':')) return [];
  return relevant
    .map(({ statement }) => statement)
    .filter((point) => point.passage === passage && point.intro === text);
}

/** What was said to and fro in a meeting leans on its question; it tells less of the matter than a plain statement. */
const TALK = 0.8;

/** It breaks off, or introduces a list that cannot be quoted with it. */
const endsOpen = (statement: Statement, evidence: Evidence): boolean =>
  /[;,–-]$/.test(statement.text.trim()) ||
  (/:$/.test(statement.text.trim()) && (pointsOf(statement, evidence).length < 2 || !DEFINES.test(statement.text)));

function best(statements: readonly Statement[], rank: (statement: Statement) => number): Statement | undefined {
  const ranked = statements.map((statement) => ({ statement, rank: rank(statement) }));
  return ranked.sort((a, b) => b.rank - a.rank || a.statement.order - b.statement.order)[0]?.statement;
}

/** Under a title that names the topic, or naming it where the purpose of a report stands. */
function whollyOn({ why, statement }: Relevant): boolean {
  return why === 'title' || statement.node.headings.some((heading) => /^purpose\b/i.test(heading));
}

function newest(statements: readonly Statement[], { score }: Evidence): Statement | undefined {
  return [...statements].sort(
    (a, b) => sortDate(b.paper).localeCompare(sortDate(a.paper)) || score(b) - score(a) || a.order - b.order,
  )[0];
}
