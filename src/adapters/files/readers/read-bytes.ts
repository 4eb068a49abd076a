import type { ReadText } from '../../../parsing/body/read-text.ts';
import { decodeText } from '../../../parsing/text/decode.ts';
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
    case 'tabled':
      return fromText(bytes, (await import('./read-tabled-text.ts')).readTabledText);
    case 'csv':
      return fromText(bytes, (await import('./read-csv.ts')).readCsv);
    case 'text':
      return null;
  }
}

function fromText(bytes: Uint8Array, read: (text: string) => ReadText): ReadText {
  const { text, findings } = decodeText(bytes);
  if (text === null) return { text: '', findings };
  const received = read(text);
  const guessed = declaresWestern(bytes) ? findings.filter(({ rule }) => rule !== 'guessed-encoding') : findings;
  return { ...received, findings: [...guessed, ...received.findings] };
}

/** Whether a file itself says that it is written in Windows-1252 or what that includes: then nothing is guessed. */
const declaresWestern = (bytes: Uint8Array): boolean =>
  /\b(?:charset|encoding)\s*=\s*["']?(?:windows-1252|cp1252|iso-8859-1|latin-?1|us-ascii)\b/i.test(
    Buffer.from(bytes.subarray(0, 2048)).toString('latin1'),
  );
