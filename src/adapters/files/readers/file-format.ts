import { opensCsv } from './read-csv.ts';

/**
 * What a file is, told by its first bytes; a file's name may lie. `text` is anything that none of the readers claims,
 * `tabled` is text with tables of a page in it, as Markdown has them whose cells are merged, `csv` a table saved as text.
 */
export type FileFormat = 'text' | 'tabled' | 'html' | 'xml' | 'pdf' | 'zip' | 'csv';

export function formatOf(bytes: Uint8Array): FileFormat {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1').replaceAll('\u0000', '');
  if (/^[^\n]{0,1000}?%PDF-\d/.test(head) || head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return 'zip';
  const text = head.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').trimStart();
  const markup = text.replace(/^(?:<\?xml[^>]{0,200}\?>|<!--[\s\S]{0,2000}?-->|\s)+/, '');
  if (/^<(?:!doctype html|html|head|body)\b/i.test(markup)) return 'html';
  if (text.startsWith('<?xml')) return 'xml';
  if (/^<(?:getmeetings?|getcommittees|meeting|committees)\b/i.test(markup)) return 'xml';
  if (
    /^<[a-z][^<>]{0,400}>/i.test(markup) &&
    (markup.match(/<\/?(?:div|p|table|tr|td|li|ul|ol|h[1-6]|span)\b/gi)?.length ?? 0) >= 6
  )
    return 'html';
  if (isXmlOfItsOwn(markup, bytes)) return 'xml';
  if (opensCsv(bytes.length > head.length ? text : `${text}\n`)) return 'csv';
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('</table>') ? 'tabled' : 'text';
}

/** Markup in elements of an author's own, <report> to </report>, without the line that says that it is XML. */
function isXmlOfItsOwn(markup: string, bytes: Uint8Array): boolean {
  const [, name = ''] = /^<([a-z][\w:.-]{2,40})(?:\s[^<>]{0,400})?>\s*</i.exec(markup) ?? [];
  if (name === '' || ofPages.test(name)) return false;
  return Buffer.from(bytes.subarray(-200)).toString('latin1').trimEnd().endsWith(`</${name}>`);
}
const ofPages =
  /^(?:div|table|span|section|article|main|header|footer|nav|form|figure|aside|pre|blockquote|details|center|font|strong|small|sup|sub|svg|style|script)$/i;
