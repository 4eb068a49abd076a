import type { BriefingLine } from '../briefing.ts';
import { type Evidence, inOrder } from '../evidence.ts';
import { LIMITS } from '../limits.ts';
import { quote, quoteWords } from '../marks.ts';
import { sortDate } from '../paper-age.ts';
import { leansOnBefore } from '../quote-together.ts';
import type { Relevant } from '../relevance.ts';
import { answers, asks, counts, isBoilerplate, onlyIntroduces, ownWork } from '../sentence-kinds.ts';
import type { Sorted } from '../sort-statements.ts';
import type { Statement } from '../statements.ts';
import type { Topic } from '../topic.ts';

const PURPOSE =
  /\b(?:the purpose of (?:this|the) report|this report|the report) (?:is to|tells|provides|presents|sets out|updates|informs|asks|outlines|seeks)\b|\bprovided (?:an? )?(?:information|update|overview|summary)/i;
/** It says near its beginning what the thing is, or whose duty. */
const DEFINES =
  /^(?!in (?:response|reply)|on \d|there (?:is|are|was|were) |[‘“"']).{3,110}?\b(?:is an?|are an?|means|refers to|aims? to|would aim to|(?:will|would) offer|has (?:\w+ )?(?:duties|responsibilit\w+)|is required|are required|was required|is in place|is responsible|are responsible|are jointly)\b/i;

/** It says where the thing stands: a figure, a finding, a beginning, a change. */
const STANDS =
  /£?\d|\b(?:found|finds|concluded|identified|recognised|noted that|remains?|continues?|commenced|began|launched|opened|agreed|approved|established|increased|decreased|improved|progress|requires? improvement|outstanding|inadequate|no longer|now)\b/i;

/** Where a paper sums itself up, and where it only leads up to the matter. */
const SUMS_UP =
  /^(?:overview|(?:executive )?summary|key (?:messages|findings|points)|current position|progress|performance)\b/i;
const LEADS_UP = /^(?:background|context|definition|introduction|legal|legislat|policy framework|national|purpose)\b/i;
/** It says how far something has come. */
const STATUS =
  /\b(?:to date|so far|since (?:\d|\w+ (?:19|20)\d\d|then)|at the end of|as at|now|has (?:been|had|fallen|risen)|have been|commenced|began|begun|opened|fell|rose|increas(?:ed|e of)|decreas(?:ed|e of))\b/i;

/** It says how figures are gathered, and none of them. */
const REPORTS_HOW =
  /\b(?:is|are) (?:usually |normally |generally )?(?:reported|published|collected|compared)\b(?! (?:a|an|the|to be)\b)/i;
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

/** So many plain statements on the topic make a paper one that tells where the matter stands. */
const TELLING_PAPER = 3;

function newestPaper(core: readonly Statement[]): Statement['paper'] | undefined {
  const counted = new Map<Statement['paper'], number>();
  for (const { paper } of inOrder(core)) counted.set(paper, (counted.get(paper) ?? 0) + 1);
  return [...counted].filter(([, said]) => said >= TELLING_PAPER).at(-1)?.[0];
}

/** How much of what the statements on the topic speak of a sentence holds, from 0 to 1: what many speak of is the matter. */
function centrality(core: readonly Statement[], topic: Topic): (statement: Statement) => number {
  const own = topic.alternatives.flat().map((idea) => idea.own);
  const wordsOf = ({ words }: Statement) =>
    [...new Set(words.trim().split(' '))].filter(
      (word) => word.length > 3 && !own.some((form) => form.includes(` ${word} `)),
    );
  const spread = new Map<string, number>();
  for (const statement of core) for (const word of wordsOf(statement)) spread.set(word, (spread.get(word) ?? 0) + 1);
  const weigh = (statement: Statement) => {
    const words = wordsOf(statement);
    return words.reduce((sum, word) => sum + (spread.get(word) ?? 1) - 1, 0) / Math.sqrt(words.length + 8);
  };
  const most = Math.max(1e-9, ...core.map(weigh));
  return (statement) => weigh(statement) / most;
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

/** What opens a minute tells what its report was about; a name within it is a mention in passing unless the item bears it. */
const CONSIDERS = /\b(?:considered|received) an? (?:\w+ )?(?:report|presentation|update)\b/i;
/** Thanks and praise. */
const PRAISES = /\b(?:was|were|is|are) (?:very )?(?:impressed|pleased|grateful|thanked)\b|\bpraised\b|\bwell done\b/i;

/** The course of a meeting: it tells who declared or considered something, nothing of the matter. */
const PROCEEDINGS =
  /\b(?:report|paper)s? (?:was|were) (?:considered|presented|received)\b|\b(?:considered|received) (?:a|an|the) (?:joint )?(?:report|presentation|update)\b(?!.*\bwhich (?:provided|set out|gave|showed|described|summarised)\b)|\bas detailed in paragraphs?\b/i;

function isTalk(statement: Statement): boolean {
  return (
    asks(statement) ||
    answers(statement) ||
    PRAISES.test(statement.text) ||
    /^(?:finally|i am|i would|it was (?:raised|felt|suggested|queried)|a (?:question|query|concern) )/i.test(
      statement.text,
    )
  );
}

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
