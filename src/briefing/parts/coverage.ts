import { sayMeeting } from '../../papers/say-source.ts';
import type { BriefingLine } from '../briefing.ts';
import { choose, type Evidence, inOrder } from '../evidence.ts';
import { LIMITS } from '../limits.ts';
import { quote, remark } from '../marks.ts';
import { saidDate } from '../paper-age.ts';
import { quoteTogether } from '../quote-together.ts';
import { isBoilerplate } from '../sentence-kinds.ts';
import type { Sorted } from '../sort-statements.ts';
import type { Statement } from '../statements.ts';

/** What the papers do not cover: what they say they do not know, reports that are not in the library, texts cut short. */
export function gapLines(evidence: Evidence, { unknown, filed }: Sorted): BriefingLine[] {
  const silent = quoteTogether(choose(unknown, LIMITS.notCovered, evidence), evidence.book);
  const missing = filed
    .filter((statement) => !holdsReport(statement, evidence))
    .map((statement) =>
      quote(statement, evidence.book, {
        label: `${saidDate(statement.paper)}, ${statement.node.item.title}`,
        note: 'That report is not among the papers here; only the minute is.',
      }),
    );
  const cut = evidence.relevant
    .map(({ statement }) => statement)
    .filter(({ text, node }) => node.kind !== 'resolution' && /(?:\.{3}|…)\s*view the full/i.test(text))
    .map((statement) => quote(statement, evidence.book, { note: 'The paper cuts this text short.' }));
  const unminuted = withoutMinutes(evidence).map((statement) =>
    remark(
      `The minutes of ${saidDate(statement.paper)} are not among the papers here: what members asked and decided on ${titlesHeard(statement, evidence)} is not known.`,
      { marks: quote(statement, evidence.book).marks, date: statement.paper.meeting.date },
    ),
  );
  const unheard = evidence.topic.unheard.map((words) =>
    remark(`No paper here uses the words “${words}”; the rest of the topic was looked for without them.`),
  );
  const mended = evidence.topic.mended.map(([typed, read]) =>
    remark(`No paper here uses the word “${typed}”; it was read as “${read}”.`),
  );
  return [...silent, ...missing, ...unminuted, ...cut, ...unheard, ...mended];
}

/** Under a title that names the topic, or naming it: a report that says more than this of it was a report on it. */
const REPORTS_ON = 3;

/** The statement that says most, of each meeting that had a report on the topic and whose minutes are not in the library. */
function withoutMinutes({ relevant, papers, score }: Evidence): Statement[] {
  const minuted = new Set(papers.flatMap(({ kind, meeting }) => (kind === 'minutes' ? [meeting.id] : [])));
  const found = new Map<string, Statement[]>();
  for (const { statement, why } of relevant) {
    const { kind, meeting } = statement.paper;
    if (kind !== 'report' || minuted.has(meeting.id) || (why !== 'title' && why !== 'mention')) continue;
    found.set(meeting.id, [...(found.get(meeting.id) ?? []), statement]);
  }
  return [...found.values()]
    .filter((said) => said.length > REPORTS_ON)
    .flatMap((said) => [...said].sort((a, b) => score(b) - score(a) || a.order - b.order).slice(0, 1));
}

/** The reports of that meeting on the topic, by their titles. */
function titlesHeard({ paper: { meeting } }: Statement, { relevant }: Evidence): string {
  const said = new Map<string, number>();
  for (const { statement, why } of relevant) {
    if (statement.paper.meeting.id !== meeting.id || statement.paper.kind !== 'report') continue;
    if (why !== 'title' && why !== 'mention') continue;
    const { title } = statement.node.item;
    said.set(title, (said.get(title) ?? 0) + 1);
  }
  const titles = [...said].filter(([, count]) => count > REPORTS_ON).map(([title]) => `“${title}”`);
  return titles.length > 1 ? `${titles.slice(0, -1).join(', ')} and ${titles.at(-1)}` : (titles[0] ?? 'this topic');
}

/** Whether the library holds the report that a minute says is filed with it. */
function holdsReport({ text, paper }: Statement, { papers }: Evidence): boolean {
  const label = /agenda item (\w+)/i.exec(text)?.[1];
  return papers.some(
    (other) =>
      other.kind !== 'minutes' &&
      other.kind !== 'agenda' &&
      other.meeting.id === paper.meeting.id &&
      other.nodes.some(({ item }) => item.label === label),
  );
}

/** How old all this is: the newest and the oldest paper on the topic, and the period of the newest figures. */
export function ageLines(evidence: Evidence): BriefingLine[] {
  const dated = inOrder(
    evidence.relevant.map(({ statement }) => statement).filter((statement) => !isBoilerplate(statement)),
  );
  const [oldest, newest] = [dated[0], dated.at(-1)];
  if (!oldest || !newest) return [];
  const periods = [...new Set(evidence.readings.flatMap(({ latest }) => (latest ? [latest.period] : [])))];
  const of = ({ paper, passage }: Statement) => `${sayMeeting(passage.source.meeting)} (${paper.title})`;
  const markOf = (statement: Statement) => quote(statement, evidence.book).marks;
  return [
    remark(`Newest paper on this topic: ${of(newest)}.`, { marks: markOf(newest), date: newest.paper.meeting.date }),
    ...(oldest.paper === newest.paper
      ? []
      : [remark(`Oldest: ${of(oldest)}.`, { marks: markOf(oldest), date: oldest.paper.meeting.date })]),
    ...(periods.length > 0
      ? [
          remark(`Figures are for ${periods.join(', ')}.`, {
            marks: evidence.readings.slice(0, 1).map(({ source }) => evidence.book.cite(source)),
          }),
        ]
      : []),
  ];
}
