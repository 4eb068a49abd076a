import { decodeText } from '../../../parsing/decode.ts';
import type { ReadText } from '../../../parsing/read-text.ts';
import { formatOf } from './file-format.ts';

/** Reads a file in the format that its first bytes show; null where it is plain text, which the parser reads itself. */
export async function readBytes(bytes: Uint8Array): Promise<ReadText | null> {
  switch (formatOf(bytes)) {
    case 'html':
      return fromText(bytes, (await import('./read-html.ts')).readHtml);
    case 'xml':
      return fromText(bytes, (await import('./read-xml.ts')).readXml);
    case 'pdf':
      return (await import('./read-pdf.ts')).readPdf(bytes);
    case 'zip':
      return (await import('./read-docx.ts')).readDocx(bytes);
    case 'text':
      return null;
  }
}

function fromText(bytes: Uint8Array, read: (text: string) => ReadText): ReadText {
  const { text, findings } = decodeText(bytes);
  if (text === null) return { text: '', findings };
  const received = read(text);
  return { ...received, findings: [...findings, ...received.findings] };
}
