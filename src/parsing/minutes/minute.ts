import type { Item } from '../../papers/paper.ts';
import { hasAttachment } from '../body/agenda-item-mark.ts';
import type { Block } from '../body/block.ts';
import { decides, decisionKind, readDecisionHead, toldDecision } from '../body/decision.ts';
import { type DraftNode, isFinished } from '../body/draft.ts';
import { isHeading } from '../body/heading.ts';
import { opensSpeech } from '../body/spoken-turns.ts';
import { continuesSentence, createItemWriter, type ItemWriter } from '../body/writer.ts';
import { barsWhatFollows } from '../exempt/wordings/exempt.ts';
import { standsApart } from '../exempt/wordings/loose-mark.ts';
import { rowsFrom, writeTable } from '../tables/table.ts';
import type { Mark } from '../text/mark.ts';
import { createDecidedPoints, type DecidedPoints } from './decided-points.ts';
import { announcedIn, announcesPoints, type Led, ledDecision, opensPoints, quotesMotion } from './led-decision.ts';
import { openDecision, writeNumbered, writePoint, writeResolution } from './minute-decisions.ts';
import { decideMotion, decideTally, headsMatter, tellsVotes } from './motion.ts';
import { partRunIn } from './run-in-points.ts';

/** Reads what was minuted under one item: discussion, the paper's own points, headings and what was resolved. */
export function readMinute(item: Item, given: readonly Block[]): DraftNode[] {
  const blocks = partRunIn(given);
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
    if (/^(?:minutes|cofnodion):$/i.test(block.text)) {
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
    if (decision === null && resolvesItself(block)) {
      decision = writeNumbered(writer, block, points);
      run ??= block.mark;
      continue;
    }
    if (!block.mark && hasAttachment(block.text)) {
      decision = null;
      writer.add('list-item', block);
      continue;
    }
    if (!block.mark && (barsWhatFollows(block.text) || standsApart(block.text))) {
      decision = null;
      writer.add('paragraph', block);
      continue;
    }
    const heading = opensSpeech(block, blocks[index + 1]) || isHeading(block, blocks[index + 1]);
    if (decideTally(writer.last(), block)) continue;
    const resolves = !block.mark && /^(?:the (?:[A-Z][a-z]+ ){1,3}|it was )RESOLVED (?:to|that)\b/.test(block.text);
    if (!resolves && continuesSentence(writer.last(), block) && (!heading || /^[a-z]/.test(block.text))) {
      writer.grow(block);
      continue;
    }
    if (decision !== null && heading && block.level === 0 && goesOnBelow(blocks, index, writer.last(), points)) {
      writer.add('paragraph', block);
      continue;
    }
    if (heading && !tellsVotes(block, writer.last())) {
      decision = block.emphasised ? announcedIn(block.text) : null;
      points.restart();
      if (decision) openDecision(writer, block, '', decision);
      else writer.heading(block);
      continue;
    }
    if (decision === null && headsMatter(block, blocks[index + 1])) {
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
    decideMotion(writer.last(), block);
    const leads = blocks[index + 1]?.mark && announcesPoints(block.text);
    const toldAs = block.mark || leads ? null : toldDecision(block.text);
    if ((!block.mark && decides(block.text)) || quotesMotion(writer.last(), block))
      writeResolution(writer, block, 'resolved');
    else if (toldAs) writer.add('resolution', block, { decision: decisionKind(toldAs, block.text) });
    else run = writeDiscussion(writer, block, run);
  }
  return writer.nodes;
}

/** A list without labels within a decided point: "(b) the following be appointed –", names, then "(c)". */
function goesOnBelow(blocks: readonly Block[], index: number, last: DraftNode | null, points: DecidedPoints): boolean {
  const open = last?.kind === 'resolution' ? /(?:[:,\u2013-]|\band)$/.test(last.text) : last?.kind === 'paragraph';
  const below = blocks.slice(index + 1, index + 12);
  const next = below.find(({ mark, text }) => mark !== null || readDecisionHead(text) !== null);
  return open === true && next?.mark != null && next.mark.style !== 'bullet' && points.awaits(next.mark);
}

/** Whether the paragraphs of an item are numbered, so that the next number ends a decision. */
const isNumbered = ({ nodes }: ItemWriter): boolean =>
  nodes.some(({ label, kind }) => kind !== 'resolution' && /^\d+\.\d/.test(label ?? ''));

/** "3. Resolved that \u2026" and "(iv) It was agreed that \u2026" among numbered paragraphs of discussion. */
const resolvesItself = ({ mark, text }: Block): boolean =>
  mark !== null &&
  mark.style !== 'bullet' &&
  ((readDecisionHead(text)?.rest ?? '') !== '' ||
    ((mark.style === 'number' || outright.test(text)) && toldDecision(text) !== null));

/** In lettered points such words are no remark. */
const outright =
  /\b(?:RESOLVED|AGREED|CONFIRMED|DEFERRED)\b|\b(?:was|were) deferred to\b|\bvoted\b.{0,30}\bto\b|\bcorrect record\b/;

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
