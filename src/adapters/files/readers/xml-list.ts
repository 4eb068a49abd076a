import type { Document } from 'domhandler';
import { elementsIn } from './html-node.ts';
import { sayRow } from './table-grid.ts';
import { field, find, local, sayServiceDate, type XmlPage } from './xml-field.ts';

/** GetMeetings and GetCommittees: one row for each, under their field names. */
export function writeList(document: Document, { lines, lineAt }: XmlPage): boolean {
  const kind = find(document, /^(?:get(?:all)?meetings(?:bydate)?|getcommittees|meetings|committees)$/);
  if (!kind) return false;
  const meetings = /meetings/.test(local(kind));
  const rows = [...elementsIn(kind)].filter((element) => local(element) === (meetings ? 'meeting' : 'committee'));
  const fields: readonly (readonly [string, RegExp])[] = meetings
    ? [
        ['Committee', /^committee(?:title|name)$/],
        ['Date', /^meetingdate$/],
        ['Time', /^meetingtime$/],
        ['Place', /^meeting(?:location|venue)$/],
        ['Status', /^meetingstatus$/],
      ]
    : [
        ['Committee', /^committee(?:title|name)$/],
        ['Category', /^committeecategory$/],
        ['Status', /^committee(?:deleted|expired|status)$/],
      ];
  if (rows.length === 0) return false;
  const title = field(kind, /^committee(?:title|name)$/);
  lines.add(title?.text ?? (meetings ? 'Meetings' : 'Committees'), lineAt(kind.startIndex ?? 0));
  lines.part();
  lines.add(sayRow(fields.map(([name]) => name)), lineAt(kind.startIndex ?? 0));
  for (const row of rows)
    lines.add(
      sayRow(fields.map(([, name]) => sayServiceDate(field(row, name)?.text ?? ''))),
      lineAt(row.startIndex ?? 0),
    );
  return true;
}
