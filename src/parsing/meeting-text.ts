import { attendanceHeading } from './attendance.ts';
import { type Block, toBlocks } from './block.ts';
import type { DraftFinding, DraftNode } from './draft.ts';
import { isWebTitle } from './item-title.ts';
import type { Line } from './line.ts';
import { readBounds, readFrontFacts } from './meeting-facts.ts';
import { contactsOf, type PageRead } from './meeting-page.ts';
import { contradictedNumbers } from './minute-numbers.ts';
import { readMinutes } from './minutes.ts';
import { cutShort } from './page-cell.ts';

/** Reads a meeting's web page saved as running text: item numbers on lines of their own, or none at all. */
export function readMeetingText(lines: readonly Line[]): PageRead {
  const { blocks, furniture } = toBlocks(lines);
  const starts = blocks.findIndex((block, index) => opensItems(block, blocks[index + 1]));
  const openTo = blocks[starts - 1]?.to ?? (starts < 0 ? Number.POSITIVE_INFINITY : 0);
  const front = lines.filter(({ number }) => number <= openTo);
  const { nodes, people } = readMinutes(blocks, openTo, isWebTitle);
  const bounds = readBounds(nodes.map(({ text }) => text));
  return {
    facts: { ...readFrontFacts(front.map(({ text }) => text)), ...bounds },
    nodes,
    people: [...contactsOf(front), ...people],
    findings: [...cutItems(nodes), ...contradictedNumbers(nodes)],
    furniture,
    minuted: isMinuted(lines),
  };
}

/** Whether a page records a meeting, or only announces it. */
export const isMinuted = (lines: readonly Line[]): boolean =>
  lines.some(({ text }) =>
    /^\W*RESOLVED\b|\b(?:Minutes|Decisions?):(?:\s|$)|\bfiled with these minutes\b|\btaken as read, confirmed\b|\bminutes of .{0,160}\bwere (?:agreed|approved|confirmed|signed)\b|^That\b.{0,600}\bbe (?:noted|approved|appointed|elected|agreed)\b/.test(
      text.slice(0, 4000),
    ),
  );

/** Items whose words the page cuts short with a link to the rest. */
function cutItems(nodes: readonly DraftNode[]): DraftFinding[] {
  return nodes.flatMap(({ text, from, to }): DraftFinding[] => {
    const item = cutShort.exec(text.slice(-200))?.[1];
    const message = `The page cuts item ${item} short and points to its full text elsewhere.`;
    return item ? [{ rule: 'truncated-item', message, lines: [from, to] }] : [];
  });
}

const opensItems = (block: Block, next: Block | undefined): boolean =>
  block.mark?.style === 'number' || attendanceHeading(block.lines[0] ?? '') !== null || isWebTitle(block, next);
