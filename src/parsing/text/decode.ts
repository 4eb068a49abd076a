interface Decoded {
  /** The text, or null where the bytes hold none. */
  readonly text: string | null;
  readonly findings: readonly { readonly rule: string; readonly message: string }[];
}

/** The words of a plain text. Markup is none: its tags would be taken for the paper's words. */
export function decode(bytes: Uint8Array | string): Decoded {
  const decoded = decodeText(bytes);
  if (decoded.text === null || !markup.test(decoded.text.slice(0, 500))) return decoded;
  return nothing('unreadable-file', 'The file is HTML or XML, not text. Save the page as text and add it again.');
}

/** Turns bytes into text: UTF-8, UTF-16 with or without a mark, else Windows-1252. Bytes that are no text give none. */
export const decodeText = (bytes: Uint8Array | string): Decoded =>
  typeof bytes === 'string' ? read(bytes) : decodeBytes(bytes);

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return nothing('empty-file', 'The file holds no words. Replace it or remove it.');
  const utf16 = utf16Name(bytes);
  if (utf16) return read(new TextDecoder(utf16).decode(bytes));
  const format = binaryFormat(bytes);
  if (format)
    return nothing(
      'unreadable-file',
      `The file is ${format}, which is not read here. Save it as Word (.docx), PDF or text and add it again.`,
    );
  try {
    return read(utf8.decode(bytes));
  } catch {
    const note = 'The file is not UTF-8; it was read as Windows-1252. Check its quotation marks and pound signs.';
    return read(windows1252(bytes), [{ rule: 'guessed-encoding', message: note }]);
  }
}

/** Characters 0x80 to 0x9f of Windows-1252, which TextDecoder of some Node versions reads as Latin-1. */
const high =
  '\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd' +
  '\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178';

const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => high.charAt(character.charCodeAt(0) - 0x80));

const read = (text: string, findings: Decoded['findings'] = []): Decoded => ({ text: clean(text), findings });

const nothing = (rule: string, message: string): Decoded => ({ text: null, findings: [{ rule, message }] });

/** Control characters other than tab, line ends and form feed carry nothing; they become spaces. */
const clean = (text: string): string =>
  text
    .replace(/^\ufeff/, '')
    .replace(/[^\P{Cc}\t\n\r\f]/gu, ' ')
    .replaceAll('\ufffe', ' ');

function utf16Name(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 512);
  if (!sample.includes(0)) return null;
  const zeros = (parity: number): number => countOf(sample, (byte, index) => byte === 0 && index % 2 === parity);
  const half = sample.length / 2;
  if (half < 8) return null;
  if (zeros(1) > half * 0.7 && zeros(0) < half * 0.1) return 'utf-16le';
  return zeros(0) > half * 0.7 && zeros(1) < half * 0.1 ? 'utf-16be' : null;
}

function countOf(bytes: Uint8Array, isCounted: (byte: number, index: number) => boolean): number {
  let count = 0;
  for (let index = 0; index < bytes.length; index += 1) if (isCounted(bytes[index] ?? 0, index)) count += 1;
  return count;
}

const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a Word, Excel or zip file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word or Excel file'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['{\\rtf', 'a rich-text file'],
];

/** Text that is written for a machine: read as it stands, its tags would be taken for the paper's words. */
const markup = /^\s*(?:<!doctype html|<html\b|<\?xml\b)/i;

function binaryFormat(bytes: Uint8Array): string | null {
  const head = Array.from(bytes.subarray(0, 8), (byte) => String.fromCharCode(byte)).join('');
  const known = signatures.find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  const sample = bytes.subarray(0, 8192);
  const controls = countOf(sample, (byte) => byte < 32 && (byte < 9 || byte > 13));
  return controls > sample.length * 0.1 ? 'binary' : null;
}
