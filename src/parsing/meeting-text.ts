import { attendanceHeading } from './attendance.ts';
import { type Block, toBlocks } from './block.ts';
import { isItemTitle } from './item-title.ts';
import type { Line } from './line.ts';
import { readBounds, readFrontFacts } from './meeting-facts.ts';
import { contactsOf, type PageRead } from './meeting-page.ts';
import { contradictedNumbers } from './minute-numbers.ts';
import { readMinutes } from './minutes.ts';

/** Reads a meeting's web page saved as running text: item numbers on lines of their own, or none at all. */
export function readMeetingText(lines: readonly Line[]): PageRead {
  const { blocks, furniture } = toBlocks(lines);
  const starts = blocks.findIndex((block, index) => opensItems(block, blocks[index + 1]));
  const openTo = blocks[starts - 1]?.to ?? (starts < 0 ? Number.POSITIVE_INFINITY : 0);
  const front = lines.filter(({ number }) => number <= openTo);
  const { nodes, people } = readMinutes(blocks, openTo);
  const bounds = readBounds(nodes.map(({ text }) => text));
  return {
    facts: { ...readFrontFacts(front.map(({ text }) => text)), ...bounds },
    nodes,
    people: [...contactsOf(front), ...people],
    findings: contradictedNumbers(nodes),
    furniture,
  };
}

const opensItems = (block: Block, next: Block | undefined): boolean =>
  block.mark?.style === 'number' || attendanceHeading(block.lines[0] ?? '') !== null || isItemTitle(block, next);
