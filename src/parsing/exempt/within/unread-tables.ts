import type { DraftNode, LineRange } from '../../body/draft.ts';
import { maySayClosed } from '../wordings/closed-wordings.ts';
import { withoutThings } from '../wordings/mark-talk.ts';
import { bearingNodes } from './bearing-nodes.ts';

/** A table, and its first line. */
interface Table {
  readonly by: DraftNode;
  readonly nodes: readonly DraftNode[];
}

/**
 * A table whose rows could not be told apart, or were read in pieces, and which says of some of them that they are not for
 * publication: of which cannot be told either, so that all of it is kept back.
 */
export function closedUnread(nodes: readonly DraftNode[], unread: readonly LineRange[]): Table[] {
  const untold = unread.map(([first, last]) => nodes.filter(({ from, to }) => from <= last && to >= first));
  return [...untold, ...tablesIn(nodes).filter(isInPieces), ...belowLegend(nodes)].flatMap((held) => {
    const [by] = held;
    const said = held.map(({ text }) => text).join(' ');
    return by && maySayClosed(said) && closesSome.test(withoutThings(said)) ? [{ by, nodes: held }] : [];
  });
}

/** "Rows shown as exempt are not for publication", above what no longer stands in rows. */
const tellsOfRows =
  /\b(?:rows?|entries|entry|lines?|columns?|decisions?) (?:(?:that|which|are|is) )*(?:shown|marked|listed|given|labelled|flagged|shaded|stated|headed)\b[^.]{0,40}\b(?:exempt|confidential|restricted|private|part (?:2|ii|b))\b/i;

function belowLegend(nodes: readonly DraftNode[]): readonly (readonly DraftNode[])[] {
  const telling = [...bearingNodes(nodes)].find(({ text }) => text.length <= 300 && tellsOfRows.test(text));
  const at = telling ? nodes.indexOf(telling) : -1;
  const below = at < 0 ? [] : nodes.slice(at + 1);
  return below.length === 0 || below.some(({ kind }) => kind.startsWith('table')) ? [] : [below];
}

/** The cells of several columns may stand between the words of one. */
const closesSome =
  /\bnot for (?:\S+ ){0,6}?publi|\bexempt\b[^.;]{0,60}\b(?:para(?:graph)?s?|sch(?:edule)?|12a|7a|information)\b|\bconfidential\b|\brestricted (?:item|report|paper)\b/i;

/** Rows that stand one below the other. */
function tablesIn(nodes: readonly DraftNode[]): readonly (readonly DraftNode[])[] {
  const tables: DraftNode[][] = [];
  nodes.forEach((node, index) => {
    if (node.kind !== 'table-row') return;
    if (nodes[index - 1]?.kind === 'table-row') tables.at(-1)?.push(node);
    else tables.push([node]);
  });
  return tables;
}

/** Of many rows with nothing in their first cell, some are what was left of the row above or below. */
const isInPieces = (rows: readonly DraftNode[]): boolean =>
  rows.length >= 3 && 3 * rows.filter(({ row }) => row?.cells[0]?.trim() === '').length >= rows.length;
