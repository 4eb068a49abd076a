import { Readable } from 'node:stream';
import JSZip from 'jszip';
import type { ReadFinding } from '../../../parsing/body/read-text.ts';

/** The parts of a Word file that hold words, unpacked; or what is wrong with it. */
export type DocxParts = { readonly parts: ReadonlyMap<string, string> } | { readonly finding: ReadFinding };

const wanted = ['document', 'numbering', 'styles', 'footnotes', 'endnotes'].map((name) => [name, `word/${name}.xml`]);

/** How many page headers and footers are read. */
const mostRunning = 60;

/** Largest size of one part once unpacked, in bytes: what grows beyond it is a zip bomb or no paper. */
const largest = 48 * 1024 * 1024;

/** Unpacks a Word file, counting bytes as they come out, whatever sizes the file claims. */
export async function openDocx(bytes: Uint8Array): Promise<DocxParts> {
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes);
  } catch (error) {
    const locked = error instanceof Error && /encrypted/i.test(error.message);
    const what = locked ? 'is locked with a password' : 'is damaged or cut short';
    return unreadable(`The zipped file ${what} and could not be opened. Replace it.`);
  }
  if (!zip.file('word/document.xml'))
    return unreadable(
      `The file is ${kindOf(zip)}, which is not read here. Save it as Word (.docx), PDF or text and add it again.`,
    );
  const parts = new Map<string, string>();
  const running = Object.keys(zip.files).flatMap((path) => {
    const name = /^word\/((?:header|footer)\d*)\.xml$/.exec(path)?.[1];
    return name ? [[name, path]] : [];
  });
  const relations = ['relations', 'word/_rels/document.xml.rels'];
  for (const [name = '', path = ''] of [...wanted, relations, ...running.slice(0, mostRunning)]) {
    const entry = zip.file(path);
    if (!entry) continue;
    const text = await unpack(entry);
    if (text === null)
      return {
        finding: {
          rule: 'too-much-memory',
          message: 'The Word file unpacks into more than a paper can hold and was not read. Replace it.',
        },
      };
    parts.set(name, text);
  }
  return { parts };
}

const unreadable = (message: string): DocxParts => ({ finding: { rule: 'unreadable-file', message } });

function kindOf(zip: JSZip): string {
  if (zip.file('xl/workbook.xml')) return 'an Excel workbook';
  if (zip.file('ppt/presentation.xml')) return 'a PowerPoint presentation';
  return zip.file('content.xml') ? 'an OpenDocument file' : 'a zip file';
}

async function unpack(entry: JSZip.JSZipObject): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  const stream = new Readable().wrap(entry.nodeStream('nodebuffer'));
  for await (const chunk of stream) {
    const piece = Buffer.from(chunk);
    size += piece.length;
    if (size > largest) return null;
    chunks.push(piece);
  }
  return Buffer.concat(chunks).toString('utf8');
}
