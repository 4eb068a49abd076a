import type { Item } from '../../papers/paper.ts';
import { type Block, toBlocks } from '../body/block.ts';
import {
  type DraftNode,
  type DraftPaper,
  type DraftPerson,
  draftNode,
  growNode,
  type MeetingFacts,
} from '../body/draft.ts';
import { isHeading, isStandingHeading } from '../body/heading.ts';
import { readText } from '../body/report.ts';
import { bodyTitle } from '../heads/body-name.ts';
import { nameOfCouncil } from '../heads/council.ts';
import { isBodyName, isDateOnly, readFrontFacts } from '../heads/meeting-facts.ts';
import { readMinute } from '../minutes/minute.ts';
import { questionsAt, readQuestions } from '../minutes/questions.ts';
import { resolvesOutright } from '../minutes/unopened-minutes.ts';
import { opensAttendance, readAttendance } from '../people/attendance.ts';
import { peopleIn } from '../people/people.ts';
import { firstDate } from '../text/dates.ts';
import type { Line } from '../text/line.ts';
import { plainText } from '../text/markup.ts';
import { numberPlainParagraphs } from '../text/plain-paragraphs.ts';
import { decideSection } from './decided-section.ts';
import { namesKindOfPage } from './page-kind.ts';

/** Who sits on a body, where its page lists them under a heading that says so. */
const membersIn = (nodes: readonly DraftNode[]): DraftPerson[] =>
  nodes
    .filter(
      ({ kind, headings }) =>
        (kind === 'list-item' || kind === 'table-row' || kind === 'table-header') &&
        /^(?:committee |current )?(?:membership|members)$/i.test(headings.at(-1) ?? ''),
    )
    .flatMap(({ text, row, from }) =>
      (row ? row.cells : text.split(/\s*\|\s*/)).flatMap((cell) => peopleIn(cell, 'member', from)),
    );

/** Reads a page of no known kind: its title, headings, paragraphs, members and who attended. */
export function readPlainPage(lines: readonly Line[]): DraftPaper {
  const { blocks, furniture } = toBlocks(numberPlainParagraphs(lines));
  const label = blocks[1] && namesKindOfPage(blocks[0]?.text ?? '') ? blocks[0] : undefined;
  const above = label ? [label] : letterheadOf(blocks);
  const named = blocks.slice(above.length);
  const first: Block | undefined = named[0];
  const titled = first !== undefined && (first.level > 0 || label !== undefined || isHeading(first, named[1]));
  const attended = /^(?:meeting )?attendance\b/i.test(label?.text ?? first?.text ?? '');
  const title = attended && label ? 'Attendance' : titled ? first.text : 'Untitled';
  const item: Item = { label: null, title };
  const heading = titled
    ? [draftNode({ kind: 'heading', item, name: 'title', text: first.text, from: first.from, to: first.to })]
    : [];
  const rest = titled ? named.slice(1) : named;
  const listed = attended ? rest.findIndex((block, at) => opensAttendance(block, rest[at + 1])) : -1;
  const asked = listed < 0 ? questionsAt(rest) : -1;
  const told = [listed, asked].filter((at) => at >= 0);
  const plain = told.length > 0 ? rest.slice(0, Math.min(...told)) : rest;
  const minuted = isExtract(blocks);
  const words = minuted ? { nodes: readMinute(item, plain), people: [] } : readText(item, plain);
  decideSection(title, words.nodes);
  const attendance = readAttendance(listed < 0 ? [] : rest.slice(listed));
  const read = {
    nodes: [...words.nodes, ...attendance.nodes, ...(asked < 0 ? [] : readQuestions(rest.slice(asked)))],
    people: [...words.people, ...membersIn(words.nodes), ...attendance.people],
  };
  const cover = coverOf(item, above);
  const nodes = [...cover, ...heading, ...read.nodes];
  const fronts = lines.slice(0, 20).map(({ text }) => text);
  const facts = { ...readFrontFacts(fronts), ...takenBy(fronts) };
  return {
    kind: minuted ? 'minutes' : 'page',
    title,
    facts,
    item,
    pages: null,
    nodes,
    people: read.people,
    findings: [],
    furniture,
  };
}

/** Whether a page is what was minuted of a matter, without a head: it resolves, and has no section that a report has. */
const isExtract = (blocks: readonly Block[]): boolean =>
  blocks.some(({ mark, text }) => mark === null && resolvesOutright(text)) &&
  !blocks.some(({ text }) => isStandingHeading(text));

const office =
  /^(?:[A-Z][\w\u2019',&-]* |and |of |for |the |& ){1,10}(?:services?|department|directorate|division|group)$/i;

/** "COUNTY COUNCIL – 14 OCTOBER 2025": the body and the day on one line. */
function meets(text: string): boolean {
  const [, body = '', day = ''] = /^(.{3,120}?)\s+[\u2013-]\s+(.{6,60})$/.exec(text) ?? [];
  return isBodyName(body) && isDateOnly(day);
}

/** The blocks at the top that say whose page it is, and when; what it is stands below, as a heading. */
function letterheadOf(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex(
    ({ text, mark }) =>
      mark !== null ||
      !(isBodyName(text) || nameOfCouncil(text) !== null || isDateOnly(text) || office.test(text) || meets(text)),
  );
  const title = blocks[end];
  const opens =
    (isBodyName(blocks[0]?.text ?? '') || nameOfCouncil(blocks[0]?.text ?? '') !== null) &&
    title &&
    isHeading(title, blocks[end + 1]);
  return end > 0 && end <= 4 && opens ? blocks.slice(0, end) : [];
}

function coverOf(item: Item, [first, ...others]: readonly Block[]): DraftNode[] {
  if (!first) return [];
  const { from, to } = first;
  const node = draftNode({ kind: 'cover', item, name: 'cover', text: first.lines.join('\n'), from, to });
  for (const block of others) growNode(node, block.lines.join('\n'), block.to, '\n');
  return [node];
}

/** "Decisions taken by the Cabinet on Tuesday, 1 April 2025" above a table of them. */
function takenBy(fronts: readonly string[]): Partial<MeetingFacts> {
  for (const text of fronts) {
    const [, body = '', day = ''] =
      /^\W*(?:(?:executive |key )?decisions? (?:taken|made) (?:by|at)|decisions of) (?:(?:a |the )?meeting of )?(?:the )?(.{3,100}?),? (?:held )?on (.{6,40})$/i.exec(
        plainText(text.slice(0, 300)),
      ) ?? [];
    if (isBodyName(body) && isDateOnly(day)) return { body: bodyTitle(body), date: firstDate(day) };
  }
  return {};
}
