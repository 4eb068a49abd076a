import { parseDocument } from 'htmlparser2';
import type { ReadText } from '../../../parsing/body/read-text.ts';
import { contentOf, isModernGov } from './html-furniture.ts';
import { elementsIn } from './html-node.ts';
import { layOutHtml } from './html-text.ts';
import { createLaidLines } from './laid-lines.ts';
import { lineIndex } from './line-index.ts';
import { meetingKeyOf } from './meeting-key.ts';
import { frameOf } from './page-frame.ts';

/** Reads a saved web page: its content as lines, each with its line in the file; menus, scripts and what is hidden left out. */
export function readHtml(html: string): ReadText {
  const document = parseDocument(html, { withStartIndices: true, withEndIndices: true, lowerCaseTags: true });
  const lines = createLaidLines();
  const lineAt = lineIndex(html);
  const content = contentOf(document);
  if ('name' in content && content.startIndex !== null && content.endIndex !== null) {
    const [from, to] = [lineAt(content.startIndex), lineAt(content.endIndex)];
    const last = lineAt(html.trimEnd().length);
    if (from > 1) lines.leftOut.push([1, from - 1]);
    if (to < last) lines.leftOut.push([to + 1, last]);
  }
  layOutHtml(content, { lines, lineAt, modernGov: isModernGov(html) });
  const address = savedFrom(html) ?? canonical(document);
  const meetingKey = meetingKeyOf(document, address);
  const read = lines.toRead();
  const frame = frameOf(read.text.split('\n'), lines.links, lines.head);
  return {
    ...read,
    ...(frame.length > 0 ? { furniture: frame } : {}),
    ...(address ? { webAddress: address } : {}),
    ...(meetingKey ? { meetingKey } : {}),
  };
}

/** The comment browsers write into a page they save. */
const savedFrom = (html: string): string | null =>
  /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]{4,2000}?)\s*-->/i.exec(html.slice(0, 4000))?.[1] ?? null;

function canonical(document: ReturnType<typeof parseDocument>): string | null {
  for (const { name, attribs } of elementsIn(document)) {
    if (name === 'body') return null;
    const address = attribs.href ?? '';
    if (name === 'link' && attribs.rel === 'canonical' && /^https?:\/\//.test(address)) return address;
  }
  return null;
}
