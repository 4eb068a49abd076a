import type { Item } from '../../papers/paper.ts';
import { pageTitle } from '../body/agenda-item-mark.ts';
import { type Block, toBlocks } from '../body/block.ts';
import {
  type DraftNode,
  type DraftPaper,
  draftNode,
  growNode,
  type MeetingFacts,
  nothingKnown,
} from '../body/draft.ts';
import { namesPerson } from '../body/heading.ts';
import { nameOfCouncil } from '../heads/council.ts';
import { bodyTitle, isBodyName } from '../heads/meeting-facts.ts';
import { isPlainName } from '../people/people.ts';
import { personInField } from '../people/record-people.ts';
import { firstDate } from '../text/dates.ts';
import { isBlank, type Line } from '../text/line.ts';
import { plainText } from '../text/markup.ts';
import { titleCase } from '../text/title-case.ts';
import { listsRecords, readRecordEntry } from './record-list.ts';
import { layOutRecord } from './record-rows.ts';
import { fieldOf, readRecord } from './record-text.ts';

const named =
  /^(?:(?:delegated|executive|officer|cabinet member) )?(?:decision|issue|plan item|forward plan entry) details?$|^(?:(?:record|notice) of (?:an? )?)?(?:(?:delegated|executive|officer|key|urgent|(?:cabinet|lead|executive) member|portfolio holder|individual)(?:['\u2019]s)? ){1,3}decisions?(?: (?:record|notice|form|report))?(?: (?:taken|made) (?:by|under) .{3,60})?$/i;
const telling =
  /^(?:decision maker|decision status|decision type|is key decision\??|is subject to call.in\??|decision due|(?:decided|made) at meeting|decision published|effective from|matter for decision|decision taken by|date of decision|decision ref(?:erence)?(?: no\.?| number)?|call-in (?:ends|deadline|expires)|notice of proposed decision\b.{0,30}|reason key)\s*:/i;

/** Whether a page records one decision, or one that is to come, as fields with their names: "Decision Maker: Cabinet". */
export function isRecordPage(lines: readonly Line[]): boolean {
  if (layOutRecord(lines)) return true;
  const texts: string[] = [];
  for (const line of lines) {
    if (texts.length === 30) break;
    if (!isBlank(line)) texts.push(plainText(line.text.slice(0, 300)).replace(/^#+\s*/, ''));
  }
  const told = texts.filter((text) => telling.test(text)).length;
  if (told >= 1 && listsRecords(lines)) return true;
  return told >= 2 && (told >= 3 || texts.slice(0, 4).some((text) => named.test(text)));
}

/** Reads the page of one decision: its fields, what it is for, what was decided and why. */
export function readRecordPage(given: readonly Line[]): DraftPaper {
  const { blocks, furniture } = toBlocks(layOutRecord(given) ?? given);
  const listedAt = blocks.slice(0, 12).findIndex(({ text }) => readRecordEntry(text) !== null);
  const kindAt = blocks.slice(0, 3).findIndex(({ text }) => named.test(text));
  const titled = blocks.slice(0, kindAt + 1).every(({ text }) => named.test(text) || isOwner(text) || welsh.test(text));
  const front = blocks.slice(0, listedAt >= 0 ? listedAt : titled ? kindAt + 1 : 0);
  const below: readonly Block[] = blocks.slice(front.length);
  const heading = fieldOf(below[0]?.text ?? '') ? undefined : below[0];
  const rest = heading ? below.slice(1) : below;
  const fields = new Map(rest.flatMap(({ text }) => fieldOf(text) ?? []));
  const subject = ['title', 'subject', 'decision title', 'report title', 'issue'].map((name) => fields.get(name));
  const listed = readRecordEntry(heading?.text ?? '');
  const title = pageTitle(listed?.title ?? heading?.text ?? subject.find(Boolean) ?? '') || 'Decision';
  const item: Item = { label: null, title };
  const head = heading
    ? [draftNode({ kind: 'heading', item, name: 'title', text: heading.text, from: heading.from, to: heading.to })]
    : [];
  return {
    kind: 'page',
    title,
    facts: factsOf(fields, listed?.date ?? ''),
    item,
    pages: null,
    nodes: [...coverOf(item, front), ...head, ...readRecord(item, rest)],
    people: rest.flatMap((block) =>
      (fieldOf(block.text) ?? []).flatMap(([name, value]) => personInField(name, value, block)),
    ),
    findings: [],
    furniture,
  };
}

/** The name of the same above it in Welsh. */
const welsh = /^(?:cofnod|hysbysiad|penderfyniad)\b.{0,80}$/i;

const isOwner = (text: string): boolean =>
  nameOfCouncil(text) !== null || isBodyName(text) || /^[A-Z]{1,6}[/-]?\d[\w/-]{1,12}$/.test(text);

function coverOf(item: Item, [first, ...others]: readonly Block[]): DraftNode[] {
  if (!first) return [];
  const node = draftNode({ kind: 'cover', item, name: 'cover', text: first.text, from: first.from, to: first.to });
  for (const block of others) growNode(node, block.text, block.to, '\n');
  return [node];
}

/** Who decided, and when: "Decided at meeting: 15/01/2025 - Cabinet", or the maker and the date of the decision. */
function factsOf(fields: ReadonlyMap<string, string>, listed: string): MeetingFacts {
  const met = fields.get('decided at meeting') ?? fields.get('made at meeting') ?? '';
  const due = fields.get('decision due') ?? fields.get('decision due date') ?? '';
  const maker =
    officeOf(fields.get('decision maker') ?? fields.get('decision taken by') ?? null) ??
    /\bby (.{3,120})$/.exec(due)?.[1] ??
    memberOf(fields);
  const body = met.replace(/^[\d/]+\s*[\u2013-]\s*/, '') || maker;
  const dated = ['date of decision', 'decision date', 'date decision made', 'date decision taken', 'decision made on'];
  const stated = dated.map((name) => fields.get(name)).find(Boolean) ?? listed;
  const when = firstDate(met) ?? firstDate(stated);
  return {
    ...nothingKnown,
    body: body && (isBodyName(body) || maker) ? bodyTitle(body) : null,
    date: when,
    after: when ? null : firstDate(fields.get('notice of proposed decision first published') ?? ''),
  };
}

/** A member who decides alone is called by what they hold: "Cabinet Member: Councillor Ada Crane \u2013 Learning". */
function memberOf(fields: ReadonlyMap<string, string>): string | null {
  const holds = ['cabinet member', 'executive member', 'lead member', 'portfolio holder'];
  const as = holds.find((name) => fields.has(name));
  const value = as ? (fields.get(as) ?? null) : null;
  const of = officeOf(value);
  if (!as || !of) return null;
  if (of === value) return /\b(?:member|holder)\b/i.test(of) ? of : null;
  return /\b(?:member|holder)\b/i.test(of) ? of : `${titleCase(as.toUpperCase())} for ${of}`;
}

/** "Rory Penhale, Director of Place" decides as the office has it. */
function officeOf(maker: string | null): string | null {
  const [, name = '', office] =
    /^([^,(]{4,60})(?:,\s+|\s+[\u2013-]\s+|\s+\()([^()]{4,100})\)?$/.exec(maker ?? '') ?? [];
  return office && (namesPerson(`${name} `) || isPlainName(name)) ? office : maker;
}
