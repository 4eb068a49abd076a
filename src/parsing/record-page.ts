import type { Item } from '../papers/paper.ts';
import { pageTitle } from './agenda-item-mark.ts';
import { type Block, toBlocks } from './block.ts';
import { firstDate } from './dates.ts';
import { decisionKind } from './decision.ts';
import { type DraftPaper, draftNode, type MeetingFacts, nothingKnown } from './draft.ts';
import { isHeading } from './heading.ts';
import { isBlank, type Line } from './line.ts';
import { plainText } from './markup.ts';
import { bodyTitle, isBodyName } from './meeting-facts.ts';
import { listsRecords, readRecordEntry } from './record-list.ts';
import { personInField } from './record-people.ts';
import { slug } from './slug.ts';
import { rowsFrom, writeTable } from './table.ts';
import { createItemWriter } from './writer.ts';

const named =
  /^(?:(?:delegated|executive|officer|cabinet member) )?(?:decision|issue|plan item|forward plan entry) details?$|^(?:(?:record|notice) of (?:an? )?)?(?:(?:delegated|executive|officer|key|urgent|cabinet member|portfolio holder|individual) ){1,3}decisions?(?: (?:record|notice|form|report))?$/i;
const telling =
  /^(?:decision maker|decision status|decision type|is key decision\??|is subject to call.in\??|decision due|(?:decided|made) at meeting|decision published|effective from|matter for decision|decision taken by|date of decision|notice of proposed decision\b.{0,30}|reason key)\s*:/i;
const field = /^([A-Z][A-Za-z0-9 ?/()\u2019'-]{1,70}?)\s*:\s+(\S.*)$/;
const section = /^([A-Z][A-Za-z0-9 ?/()\u2019',-]{2,80}?):$/;

/** Whether a page records one decision, or one that is to come, as fields with their names: "Decision Maker: Cabinet". */
export function isRecordPage(lines: readonly Line[]): boolean {
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
export function readRecordPage(lines: readonly Line[]): DraftPaper {
  const { blocks, furniture } = toBlocks(lines);
  const front = blocks[0] && named.test(blocks[0].text) ? blocks[0] : null;
  const below: readonly Block[] = front ? blocks.slice(1) : blocks;
  const heading = fieldOf(below[0]?.text ?? '') ? undefined : below[0];
  const rest = heading ? below.slice(1) : below;
  const fields = new Map(rest.flatMap(({ text }) => fieldOf(text) ?? []));
  const subject = ['title', 'subject', 'decision title', 'report title', 'issue'].map((name) => fields.get(name));
  const listed = readRecordEntry(heading?.text ?? '');
  const title = pageTitle(listed?.title ?? heading?.text ?? subject.find(Boolean) ?? '') || 'Decision';
  const item: Item = { label: null, title };
  const cover = front
    ? [draftNode({ kind: 'cover', item, name: 'cover', text: front.text, from: front.from, to: front.to })]
    : [];
  const head = heading
    ? [draftNode({ kind: 'heading', item, name: 'title', text: heading.text, from: heading.from, to: heading.to })]
    : [];
  return {
    kind: 'page',
    title,
    facts: factsOf(fields, listed?.date ?? ''),
    item,
    pages: null,
    nodes: [...cover, ...head, ...readRecord(item, rest)],
    people: rest.flatMap((block) =>
      (fieldOf(block.text) ?? []).flatMap(([name, value]) => personInField(name, value, block)),
    ),
    findings: [],
    furniture,
  };
}

/** What stands below a decision, whatever heads it. */
const reasons =
  /^(?:reasons?|alternative|options|other options|background|consultation|details? of|conflicts?|dispensations?|implications)\b/i;

const decides =
  /^(?:the )?(?:decisions?(?: made| taken| agreed)?(?: (?:of|by) .{3,80})?|(?:details? of (?:the )?)decisions?(?: made| taken)?|resolutions?|resolved)$/i;

/** "The Lead Member agreed:" above what was agreed. */
const leadsIn =
  /^(?:(?:that|the|it|having|in|on|cabinet|council|members|councillor)\b.{0,160}\b)?(?:agreed|resolved|decided|approved|determined|recommended|authorised|decision (?:is|was|made))(?: to| that)?\s*:[\u2013-]?$/i;

const isCaption = ({ text, mark }: Block): boolean => !mark && text.length <= 120 && !/[.;:]$/.test(text);

function readRecord(item: Item, blocks: readonly Block[]): DraftPaper['nodes'] {
  const writer = createItemWriter(item);
  let deciding = false;
  let tables = 0;
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block) continue;
    const next = blocks[index + 1];
    if (block.shape === 'row') {
      const rows = rowsFrom(blocks, index);
      tables += 1;
      writeTable(writer, rows, tables);
      index += rows.length - 1;
      continue;
    }
    if (deciding && !block.mark && leadsIn.test(block.text)) {
      writer.add('paragraph', block);
      continue;
    }
    if (next?.shape === 'row' && isCaption(block)) {
      writer.heading({ ...block, level: 0 }, 'section');
      continue;
    }
    const [, opens] = section.exec(block.text) ?? [];
    const [told] = fieldOf(block.text) ?? [];
    const heads = (!deciding || reasons.test(block.text)) && !told && isHeading(block, next);
    if (opens || block.level > 0 || heads) {
      deciding = decides.test(opens ?? '') || /^(?:the )?decision$/i.test(block.text);
      writer.heading({ ...block, level: 0 }, 'part');
    } else if (told && !/^(?:resolved|agreed|recommended|decisions?)$/.test(told[0])) {
      deciding = false;
      writer.leaveSection();
      writer.add('paragraph', block, { name: slug(told[0]), headings: [] });
    } else if (deciding) {
      writer.add('resolution', block, {
        name: block.mark ? null : 'resolved',
        decision: decisionKind('decided', block.text),
      });
    } else if (block.mark) writer.point(block);
    else writer.add('paragraph', block);
  }
  return writer.nodes;
}

function fieldOf(text: string): [readonly [string, string]] | null {
  const [, name, value] = text.length > 400 ? [] : (field.exec(text) ?? []);
  return name && value && name.split(' ').length <= 8 ? [[name.toLowerCase(), value]] : null;
}

/** Who decided, and when: "Decided at meeting: 15/01/2025 - Cabinet", or the maker and the date of the decision. */
function factsOf(fields: ReadonlyMap<string, string>, listed: string): MeetingFacts {
  const met = fields.get('decided at meeting') ?? fields.get('made at meeting') ?? '';
  const due = fields.get('decision due') ?? fields.get('decision due date') ?? '';
  const maker = fields.get('decision maker') ?? /\bby (.{3,120})$/.exec(due)?.[1] ?? null;
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
