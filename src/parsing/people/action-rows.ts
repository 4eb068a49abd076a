import type { Finding } from '../../papers/finding.ts';
import type { PaperNode } from '../../papers/paper.ts';
import { deadlineIn } from '../text/deadline.ts';

/** Says a commitment: "Head of Inclusion: He undertook to … (when: by 31 October 2025)". */
export const commitment = (
  place: PaperNode['place'],
  who: string | null,
  what: string,
  when: string | null,
): Finding => ({
  rule: 'commitment',
  message: [who ? `${who}: ` : '', what, when ? ` (when: ${when})` : ''].join(''),
  place,
});

const what =
  /^(?:(?:agreed|further|proposed|recommended|planned|required|next|key|follow[- ]?up|outstanding) )*(?:actions?|tasks?)\b|^what (?:we will do|(?:will|must|is to|needs to) (?:be done|happen)|was (?:agreed|promised))\b|^(?:agreed )?next steps?\b|^(?:management )?response\b|^(?:undertaking|commitment|promise)s?\b/i;
const justWhat = /^(?:what|description|details?|request|matter|issue|item|point)$/i;
const owner =
  /^(?:(?:action|lead|responsible|accountable|named) )?(?:owners?|officers?|person)\b|^(?:by )?whom?\b|^(?:who|lead|led by|responsib|action by|assigned|for action|allocated)/i;
const due =
  /^(?:due|deadline|by when|when|(?:target|completion|due|review|agreed|expected) date|date(?: (?:due|for completion|to be completed))?$|target\b|timescales?|time ?frame|to be (?:done|completed) by|complete by)/i;
const has = (columns: readonly string[], name: RegExp): boolean => columns.some((column) => name.test(column.trim()));

/** Whether columns name what is to be done, beside who does it or by when; or just "What", beside both. */
export const namesActions = (columns: readonly string[]): boolean =>
  (has(columns, what) && (has(columns, owner) || has(columns, due))) ||
  (has(columns, justWhat) && has(columns, owner) && has(columns, due));

/** What a row of actions says is to be done, by whom and by when. */
export function rowOfActions({ place, row }: PaperNode): Finding[] {
  if (!row || !(namesActions(row.columns) || has(row.columns, /^(?:agreed )?actions?\b/i))) return [];
  const under = (...names: RegExp[]): string => {
    const at = names
      .map((name) => row.columns.findIndex((column) => name.test(column.trim())))
      .find((found) => found >= 0);
    return row.cells[at ?? -1] ?? '';
  };
  const said = under(what, justWhat);
  if (said === '' || /^(?:none|n\/a|-|\u2013|no further action)\.?$/i.test(said)) return [];
  return [commitment(place, under(owner) || null, said, under(due) || deadlineIn(said))];
}

/** A log of actions names who owns each and when it is due; a plan of actions in a report promises a meeting nothing. */
export const loggedAction = (node: PaperNode): Finding[] =>
  node.row && has(node.row.columns, owner) && has(node.row.columns, due) ? rowOfActions(node) : [];
