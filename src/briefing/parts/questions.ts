import { splitSentences } from '../../indexing/sentences.ts';
import type { Reading } from '../../indicators/indicator.ts';
import type { BriefingLine } from '../briefing.ts';
import { choose, type Evidence, inOrder } from '../evidence.ts';
import { LIMITS } from '../limits.ts';
import { quote, remark } from '../marks.ts';
import { saidDate } from '../paper-age.ts';
import { quoteTogether } from '../quote-together.ts';
import { isBoilerplate, onlyIntroduces, pledges } from '../sentence-kinds.ts';
import type { Sorted } from '../sort-statements.ts';
import type { Statement } from '../statements.ts';
import { unanswered } from './exchanges.ts';
import type { Promised } from './promises.ts';

/** Likely questions, each derived from the papers, with where its answer stands. */
export function questionLines(evidence: Evidence, sorted: Sorted, promised: readonly Promised[]): BriefingLine[] {
  const lines = [
    ...evidence.readings.filter(calls).map((reading) => readingQuestion(reading, evidence)),
    ...sorted.exchanges.filter(unanswered).map(({ asked }) =>
      quote(asked, evidence.book, {
        label: `Asked ${saidDate(asked.paper)}, no answer recorded`,
        note: 'The minutes record no answer.',
      }),
    ),
    ...outstanding(promised, evidence),
    ...standingQuestions(evidence),
  ];
  return lines.slice(0, LIMITS.questions);
}

/** Red, or moving the wrong way as the paper says. */
export const calls = ({ rag, change }: Reading): boolean => rag === 'Red' || change === 'Negative';

function readingQuestion(reading: Reading, { book }: Evidence): BriefingLine {
  const { indicator, latest, previous, target, rag, source, narrative } = reading;
  const state = rag === 'Red' ? 'Red' : 'moving the wrong way';
  const now = latest ? `${latest.display} (${latest.period})` : 'no figure';
  const was = previous ? `, was ${previous.display} (${previous.period})` : '';
  const aim = target ? `, target ${target.display}` : '';
  const under = reasonsIn(narrative).map((citation) =>
    remark(citation.quote, {
      marks: [book.cite(citation)],
      label: 'Where its answer stands',
      date: citation.meeting.date,
    }),
  );
  return remark(`Why is “${indicator.name}” ${state}: ${now}${was}${aim}?`, {
    marks: [book.cite(source)],
    label: rag === 'Red' ? 'Red indicator' : 'Worsening indicator',
    date: source.meeting.date,
    under,
    ...(under.length === 0 && {
      note:
        narrative.length > 0 ? 'The paper gives the figure and no reason for it.' : 'The paper does not explain it.',
    }),
  });
}

/** What a paper says of why, or of what is done about it. */
const REASONS =
  /\b(?:because|due to|owing to|as a result|driven by|caused by|reflects?|impact(?:ed)? (?:of|on|upon|by)|affected|limited|area of focus|audits?|actions?|oversee[ns]?|oversight|address(?:es|ed)?|delays?|barriers|pressures?|disrupt\w*|remains? (?:low|ahead|high)|reasons?|attribut\w+)\b/i;
const MOST_REASONS = 2;

/** The sentences around what a paper says of a reading that tell why, each cited by its own words. */
function reasonsIn(narrative: Reading['narrative']): Reading['narrative'] {
  const paragraphs = new Map(narrative.map((citation) => [citation.reference, citation]));
  const found = [...paragraphs.values()].flatMap((citation) =>
    splitSentences(citation.text)
      .filter((sentence) => REASONS.test(sentence) && citation.text.includes(sentence))
      .map((sentence) => ({ ...citation, quote: sentence })),
  );
  return found.slice(0, MOST_REASONS);
}

function outstanding(promised: readonly Promised[], evidence: Evidence): BriefingLine[] {
  const open = promised.filter(({ later }) => later.length === 0);
  const since = new Map(open.map(({ statement, papersSince }) => [statement, papersSince]));
  return choose([...since.keys()].filter(pledges), 6, evidence).flatMap((statement) =>
    quoteTogether([statement], evidence.book, () => ({
      label: `Promised or planned (${saidDate(statement.paper)}): was it done?`,
      note: since.get(statement) ? 'Not found in the later papers here.' : 'There is no later paper here to say.',
    })),
  );
}

/** What a standing question is after, in the words papers use for it. */
const AFTER: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\bconsult/i,
    /\b(?:consult(?:ed|ation|ations|ing)|engag\w+ with (?:\w+ ){0,2}(?:parents|families|residents|users|children|young people|partners|communities|staff|the public)|stakeholders?|co-?produc\w+)\b/i,
  ],
  [
    /\bvoices?\b|\bheard\b/i,
    /\b(?:voices?|feedback (?:has been |was )?(?:received )?from|surveys? (?:of|with)|told us|lived experience|views of|talked to|spoken to)\b/i,
  ],
  [/\bsuccess\b/i, /\b(?:success\w*|outcomes?(?! of)|against (?:a|the) target|aims? to|ambitions?|good progress)\b/i],
  [
    /\bhistory\b|\bdifferent this time\b/i,
    /\b(?:previous(?:ly)?(?! (?:year|quarter|term|month|period|census|report|figure|inspection))|history|formerly|commenced|launched|established|until 20\d\d)\b/i,
  ],
  [/\bmoney\b|\bfund|\bspent\b/i, /£|\b(?:funding|budget|grant|costs?|savings)\b/i],
  [
    /\bevaluat|\breview\b/i,
    /\b(?:evaluat(?:ed|ion|ions)|(?:annual|formal|peer|independent|service) (?:reviews?|challenge|monitoring)|(?:is|are|be|been|was|were|regularly|continuously) (?:reviewed|monitored|audited|evaluated)|audits?|quality assurance|map performance)\b/i,
  ],
  [/\brisk/i, /\b(?:risks?|challenges?|mitigat\w+)\b/i],
  [/\bequalit/i, /\b(?:equalit\w+|protected characteristics|communities)\b/i],
];

/** The committee's own standing questions, from its newest agenda, with the statement on the topic that comes closest. */
function standingQuestions(evidence: Evidence): BriefingLine[] {
  // Figures picked by their colour or direction are no service to ask of.
  if (evidence.topic.alternatives.length === 0) return [];
  const asked = evidence.statements.filter(({ paper, text }) => paper.kind === 'agenda' && /\?$/.test(text));
  const newest = inOrder(asked).at(-1)?.paper;
  const onTopic = evidence.relevant
    .filter(({ why }) => why !== 'beside' && why !== 'part')
    .map(({ statement }) => statement)
    .filter(
      (statement) => !onlyIntroduces(statement) && !isBoilerplate(statement) && statement.node.kind !== 'resolution',
    );
  const used = new Set<Statement>();
  const found = asked
    .filter(({ paper }) => paper === newest)
    .map((question) => ({ question, answer: closest(question, onTopic, evidence, used) }));
  const answered = found.flatMap(({ question, answer }) =>
    answer
      ? [
          quote(question, evidence.book, {
            label: STANDING,
            under: [quote(answer, evidence.book, { label: 'Nearest in the papers' })],
          }),
        ]
      : [],
  );
  const open = found.flatMap(({ question, answer }) =>
    answer ? [] : [{ ...quote(question, evidence.book), label: null }],
  );
  // In the briefing on one item of many, what nobody answers would stand once for each item.
  return [...answered, ...(open.length > 0 && evidence.home === null ? [together(open)] : [])];
}

const STANDING = 'The committee’s own standing question';

/** Questions without an answer are named once together: a line for each would be padding. */
function together(open: readonly BriefingLine[]): BriefingLine {
  const [only] = open;
  if (only && open.length === 1) return { ...only, label: STANDING, note: 'The papers on this topic do not say.' };
  return remark('The papers on this topic do not answer these of the committee’s own standing questions:', {
    marks: only?.marks ?? [],
    under: open,
  });
}

function closest(
  { text }: Statement,
  onTopic: readonly Statement[],
  { score }: Evidence,
  used: Set<Statement>,
): Statement | null {
  const signs = AFTER.filter(([asked]) => asked.test(text)).map(([, sign]) => new RegExp(sign.source, 'gi'));
  const signCount = (statement: Statement) =>
    signs.reduce((sum, sign) => sum + [...statement.text.matchAll(sign)].length, 0);
  const rank = (statement: Statement) =>
    Math.min(3, signCount(statement)) + score(statement) - (statement.intro === null ? 0 : 1);
  const best = onTopic
    .filter((statement) => !used.has(statement) && signCount(statement) > 0)
    .sort((a, b) => rank(b) - rank(a) || a.order - b.order)[0];
  if (best) used.add(best);
  return best ?? null;
}
