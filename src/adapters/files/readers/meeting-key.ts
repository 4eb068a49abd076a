import type { Document } from 'domhandler';
import { elementsIn } from './html-node.ts';

const inAddress =
  /mgMeetingAttendance\.aspx\?(?:[^"'#]*&)?ID=(\d+)|[ic]eListDocuments\.aspx\?(?:[^"'#]*&)?(?:MId|MeetingId)=(\d+)/i;

/** What the site calls the meeting of a page: in the address it was saved from, or in its links where all name one meeting. */
export function meetingKeyOf(document: Document, address: string | null): string | null {
  const own = keyIn(address ?? '');
  if (own) return own;
  const linked = new Set<string>();
  for (const { name, attribs } of elementsIn(document)) {
    const key = name === 'a' ? keyIn(attribs.href ?? '') : null;
    if (key) linked.add(key);
  }
  const [only, ...more] = linked;
  return only && more.length === 0 ? only : null;
}

function keyIn(address: string): string | null {
  const found = inAddress.exec(address.replaceAll('&amp;', '&'));
  return found?.[1] ?? found?.[2] ?? null;
}
