import type { Item } from '../papers/paper.ts';
import { hasAttachment } from './agenda-item-mark.ts';
import type { Block } from './block.ts';
import { createDecidedPoints, type DecidedPoints } from './decided-points.ts';
import { decides, decisionKind, readDecisionHead, toldDecision } from './decision.ts';
import { type DraftNode, isFinished } from './draft.ts';
import { barsWhatFollows } from './exempt.ts';
import { isHeading } from './heading.ts';
import type { Mark } from './mark.ts';
import { rowsFrom, writeTable } from './table.ts';
import { continuesSentence, createItemWriter, type ItemWriter } from './writer.ts';

/** Reads what was minuted under one item: discussion, the paper's own points, headings and what was resolved. */
export function readMinute(item: Item, blocks: readonly Block[]): DraftNode[] {
  const writer = createItemWriter(item);
  let decision: string | null = null;
  let run: Mark | null = null;
  let tables = 0;
  const points = createDecidedPoints();
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block) continue;
    if (block.shape === 'row') {
      const rows = rowsFrom(blocks, index);
      tables += 1;
      writeTable(writer, rows, tables);
      index += rows.length - 1;
      continue;
    }
    if (/^minutes:$/i.test(block.text)) {
      decision = null;
      writer.heading(block, 'divider');
      continue;
    }
    const head = block.mark ? null : readDecisionHead(block.text);
    if (head) {
      decision = head.word;
      points.restart();
      openDecision(writer, block, head.rest, head.word);
      continue;
    }
    if (decision !== null && !block.mark && /^(?:non-?|not a )?key decision\W*$/i.test(block.text)) {
      writer.add('paragraph', block);
      continue;
    }
    if (block.mark?.style === 'dotted' && (decision === null || isNumbered(writer))) {
      if (decision !== null) writer.leaveSection();
      decision = writeNumbered(writer, block, points);
      run ??= block.mark;
      continue;
    }
    if (!block.mark && hasAttachment(block.text)) {
      decision = null;
      writer.add('list-item', block);
      continue;
    }
    if (!block.mark && barsWhatFollows(block.text)) {
      decision = null;
      writer.add('paragraph', block);
      continue;
    }
    const heading = isHeading(block, blocks[index + 1]);
    if (continuesSentence(writer.last(), block) && (!heading || /^[a-z]/.test(block.text))) {
      writer.grow(block);
      continue;
    }
    if (heading) {
      decision = null;
      writer.heading(block);
      continue;
    }
    const led: Led | null = decision === null && block.mark ? ledDecision(writer.last(), block) : null;
    if (led) {
      decision = led.goesOn ? led.word : null;
      points.restart();
      writePoint(writer, block, led.word, points);
      continue;
    }
    if (decision !== null && opensPoints(block, blocks[index + 1])) {
      writer.add('paragraph', block);
      continue;
    }
    if (decision !== null && !hasAttachment(block.text) && goesOnDeciding(writer.last(), block)) {
      writePoint(writer, block, decision, points);
      continue;
    }
    if (decision !== null) writer.leaveSection();
    decision = null;
    const toldAs = block.mark ? null : toldDecision(block.text);
    if (!block.mark && decides(block.text)) writeResolution(writer, block, 'resolved');
    else if (toldAs) writer.add('resolution', block, { decision: decisionKind(toldAs, block.text) });
    else run = writeDiscussion(writer, block, run);
  }
  return writer.nodes;
}

interface Led {
  readonly word: string;
  /** Whether every point below is decided, or each says for itself. */
  readonly goesOn: boolean;
}

/** "\u2026 it was RESOLVED (7 for, 1 against):" above points that are what was resolved. */
const announces =
  /\b(RESOLVED|AGREED|RECOMMENDED|DECIDED|(?:it was|was then|were) (?:unanimously )?(?:resolved|agreed|recommended|decided))(?: unanimously)?(?:\s*\([^)]{0,60}\))?(?: (?:that|to))?\s*[:\u2013-]+$/;

/** "The Committee agreed:" above points that are what it agreed. */
const bodyAnnounces =
  /\b(?:sub-?committee|committee|cabinet|board|panel|commission|council|forum|authority|executive|members|meeting) (?:(?:therefore|then|unanimously|accordingly|also|hereby) )?(agreed|resolved|approved|noted|recommended|decided)(?: unanimously)?(?: (?:that|to))?\s*[:\u2013-]+$/i;

/** What a meeting before decided is told as history. */
const earlier =
  /\bhad (?:\w+ )?(?:resolved|agreed|approved|noted|recommended|decided)\b|\b(?:at (?:its|their|the|a) (?:\w+ )?meetings?|on \d{1,2} [A-Z][a-z]+(?: \d{4})?|in [A-Z][a-z]+ \d{4})\b[^.]{0,80}\b(?:resolved|agreed|approved|noted|recommended|decided)\b[^.]{0,30}$/;

const leadIn =
  /\b(?:sub-?committee|committee|cabinet|board|panel|commission|council|forum|authority|executive|members|meeting)(?: (?:therefore|then|unanimously|accordingly|further|also|hereby))?:?[\u2013-]?$/i;
const verdict =
  /^(?:otherwise |unanimously |also |further )?(noted|agreed|approved|resolved|recommended|recommends?|endorsed|deferred|continued|welcomed|adopted|instructed|remitted|delegated|authorised|ratified|homologated|supported)\b/i;

/** "the Committee:" above points that each say what it did: "(i) noted that \u2026". */
function ledDecision(last: DraftNode | null, block: Block): Led | null {
  const told = last?.kind === 'paragraph' && !earlier.test(last.text.slice(-300)) ? last.text.slice(-120) : '';
  const announced = announces.exec(told)?.[1] ?? bodyAnnounces.exec(told)?.[1];
  if (announced) return { word: announced.split(' ').at(-1) ?? announced, goesOn: true };
  const word = verdict.exec(block.text)?.[1] ?? null;
  if (!word || !last) return null;
  const opened =
    last.kind === 'paragraph' && last.label === null && /[:\u2013-]$/.test(last.text) && leadIn.test(last.text);
  return opened || last.kind === 'resolution' ? { word, goesOn: false } : null;
}

/** "The Select Committee:" below "Resolved:" decides nothing itself; its points do. */
const opensPoints = (block: Block, next: Block | undefined): boolean =>
  !block.mark &&
  Boolean(next?.mark) &&
  block.text.length < 120 &&
  (leadIn.test(block.text) || bodyAnnounces.test(block.text));

function openDecision(writer: ItemWriter, block: Block, rest: string, word: string): void {
  const heading = block.text.slice(0, block.text.length - rest.length).trim();
  const node = writer.heading({ ...block, text: heading, to: rest === '' ? block.to : block.from, level: 0 }, 'part');
  node.name = 'decision';
  if (rest !== '') writeResolution(writer, { ...block, text: rest }, word);
}

function writeResolution(writer: ItemWriter, block: Block, word: string): void {
  writer.add('resolution', block, {
    name: block.mark ? null : 'resolved',
    decision: decisionKind(word, block.text),
  });
}

/** A decided point with what it stands under: what is recommended, noted or put off above goes for it too. */
function writePoint(writer: ItemWriter, block: Block, word: string, points: DecidedPoints): void {
  if (!block.mark) {
    points.restart();
    writeResolution(writer, block, word);
    return;
  }
  const under = points.under(block.mark);
  const own = decisionKind(word, block.text);
  const decision = own === 'resolved' ? (under?.decision ?? own) : own;
  points.enter(block.mark, writer.add('resolution', block, { decision, parent: under, under }));
}

/** Whether the paragraphs of an item are numbered, so that the next number ends a decision. */
const isNumbered = ({ nodes }: ItemWriter): boolean => nodes.some(({ label }) => /^\d+\.\d/.test(label ?? ''));

/** A numbered paragraph of minutes may itself decide ("11.2 RESOLVED That \u2026"); says what the points below it do. */
function writeNumbered(writer: ItemWriter, block: Block, points: DecidedPoints): string | null {
  const word = readDecisionHead(block.text)?.word ?? toldDecision(block.text);
  const node = writer.add(word ? 'resolution' : 'paragraph', block);
  if (word) node.decision = decisionKind(word, block.text);
  points.restart(word ? node : null);
  return word && block.text.endsWith(':') ? word : null;
}

function goesOnDeciding(last: DraftNode | null, block: Block): boolean {
  if (last?.kind === 'heading') return true;
  return block.mark !== null || /^(?:That|To)\b/.test(block.text) || (last !== null && !isFinished(last.text));
}

function writeDiscussion(writer: ItemWriter, block: Block, run: Mark | null): Mark | null {
  const { mark } = block;
  if (mark === null) {
    writer.add('paragraph', block);
    return run;
  }
  const nested = mark.style === 'bullet' || (run !== null && !belongsToRun(run, mark, writer.owner()));
  if (nested && writer.owner()) {
    writer.point(block);
    return run;
  }
  writer.add(mark.style === 'bullet' ? 'list-item' : 'paragraph', block);
  return run ?? (mark.style === 'bullet' ? null : mark);
}

/** Points of one run are written alike; "i)" after "h)" is a letter, whatever it looks like. */
function belongsToRun(run: Mark, mark: Mark, owner: DraftNode | null): boolean {
  if (run.form !== mark.form) return false;
  const last = owner?.label ?? '';
  return run.style === mark.style || mark.label.charCodeAt(0) === last.charCodeAt(0) + 1;
}
