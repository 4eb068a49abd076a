import type { AnyBlock, ModalView, StaticSelect } from '@slack/types';
import type { ShortBriefing, ShortContent, ShortLine, ShortPart } from '../../briefing/short-briefing.ts';
import { contentBlocks, marksIn } from './briefing-part.ts';
import { citedBy, sourceBlocks, sourceMenu } from './briefing-sources.ts';
import { LIMITS } from './limits.ts';
import { heading, note, plain } from './rich.ts';

/** One list holds so many lines, so that no block grows beyond what Slack draws. */
const linesPerBlock = 12;
const mostLines = 200;

/** All of one part of a briefing, with the sources it stands on. */
export function briefingPartModal(part: ShortPart, { title, citations }: ShortBriefing, keptId: string): ModalView {
  const cited = citedBy(new Set(marksIn(part.all)), citations);
  const menu = sourceMenu(cited, keptId);
  const left = part.all.lines.length - mostLines;
  const tail: AnyBlock[] = [
    ...(part.note ? [note(part.note)] : []),
    ...(left > 0 ? [note(`… and ${left} more lines, in the Word file.`)] : []),
    ...(menu ? [row(menu)] : []),
    ...sourceBlocks(cited, 6000),
  ];
  const blocks = [note(title), heading(part.title), ...inPieces(part.all)];
  return {
    type: 'modal',
    title: plain('Briefing', LIMITS.modalTitle),
    close: plain('Close', LIMITS.modalTitle),
    blocks: [...blocks.slice(0, LIMITS.viewBlocks - tail.length), ...tail],
  };
}

const row = (menu: StaticSelect): AnyBlock => ({ type: 'actions', elements: [menu] });

/** Modals take no tables: rows become lines. A long list is cut only before a line at the margin. */
function inPieces({ table, lines }: ShortContent): AnyBlock[] {
  const pieces: ShortLine[][] = [];
  for (const line of lines.slice(0, mostLines)) {
    const last = pieces.at(-1);
    if (!last || (last.length >= linesPerBlock && line.depth === 0)) pieces.push([line]);
    else last.push(line);
  }
  const tables = table ? contentBlocks({ table, lines: [] }, 'lines') : [];
  return [...tables, ...pieces.flatMap((piece) => contentBlocks({ table: null, lines: piece }, 'lines'))];
}
