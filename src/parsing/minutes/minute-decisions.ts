import type { Block } from '../body/block.ts';
import { decisionKind, readDecisionHead, toldDecision } from '../body/decision.ts';
import type { ItemWriter } from '../body/writer.ts';
import type { DecidedPoints } from './decided-points.ts';

/** Writes the heading that opens a decision, and what was decided where it stands on the same line. */
export function openDecision(writer: ItemWriter, block: Block, rest: string, word: string): void {
  const heading = block.text.slice(0, block.text.length - rest.length).trim();
  const node = writer.heading({ ...block, text: heading, to: rest === '' ? block.to : block.from, level: 0 }, 'part');
  node.name = 'decision';
  if (rest !== '') writeResolution(writer, { ...block, text: rest }, word);
}

/** Writes what was decided, by the word that leads to it. */
export function writeResolution(writer: ItemWriter, block: Block, word: string): void {
  writer.add('resolution', block, {
    name: block.mark ? null : 'resolved',
    decision: decisionKind(word, block.text),
  });
}

/** A decided point with what it stands under: what is recommended, noted or put off above goes for it too. */
export function writePoint(writer: ItemWriter, block: Block, word: string, points: DecidedPoints): void {
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

/** A numbered paragraph of minutes may itself decide ("11.2 RESOLVED That \u2026"); says what the points below it do. */
export function writeNumbered(writer: ItemWriter, block: Block, points: DecidedPoints): string | null {
  const word = readDecisionHead(block.text)?.word ?? toldDecision(block.text);
  const node = writer.add(word ? 'resolution' : 'paragraph', block);
  if (word) node.decision = decisionKind(word, block.text);
  points.restart(word ? node : null);
  return word && /(?:[:\u2013-]|\b[Tt]hat|\bTHAT)$/.test(block.text) ? word : null;
}
