import { getResolvedPDFJS } from 'unpdf';
import type { ReadFinding, ReadText } from '../../../parsing/read-text.ts';
import { layOutPdf } from './pdf-document.ts';
import { type PdfPage, type PdfPiece, toPiece } from './pdf-piece.ts';

const scanned: ReadFinding = {
  rule: 'scanned-pdf',
  message: 'The PDF holds pictures of pages and no text. Run text recognition (OCR) over it and add it again.',
};
const damaged: ReadFinding = {
  rule: 'damaged-pdf',
  message: 'The PDF is damaged or cut short and could not be opened. Fetch it again and replace it.',
};
const encrypted: ReadFinding = {
  rule: 'encrypted-pdf',
  message: 'The PDF is locked with a password and could not be opened. Save it without one and add it again.',
};

/** Reads the text layer of a PDF, page by page in reading order. What has no text to read becomes a finding. */
export async function readPdf(bytes: Uint8Array): Promise<ReadText> {
  const { getDocument } = await getResolvedPDFJS();
  const findings: ReadFinding[] = [];
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: 0,
  });
  let document: Awaited<typeof task.promise>;
  try {
    document = await task.promise;
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    return { text: '', findings: [locked ? encrypted : damaged] };
  }
  const pages: PdfPage[] = [];
  const broken: number[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    try {
      pages.push(await readPage(document, number));
    } catch {
      broken.push(number);
      pages.push({ width: 0, height: 0, pieces: [] });
    }
  }
  await task.destroy();
  const empty = pages.flatMap(({ pieces }, index) => (pieces.length === 0 ? [index + 1] : []));
  if (broken.length > 0)
    findings.push({ ...damaged, message: `The PDF is damaged: ${sayPages(broken)} could not be read.` });
  if (empty.length === pages.length) return { text: '', findings: broken.length > 0 ? [damaged] : [scanned] };
  const pictures = empty.filter((page) => !broken.includes(page));
  if (pictures.length > 0)
    findings.push({
      rule: 'pages-without-text',
      message: `The PDF has no text on ${sayPages(pictures)}: blank, or a picture that was not read.`,
    });
  return { ...layOutPdf(pages), findings };
}

async function readPage(
  document: { getPage(number: number): Promise<import('unpdf/pdfjs').PDFPageProxy> },
  number: number,
): Promise<PdfPage> {
  const page = await document.getPage(number);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item): PdfPiece[] => {
    const piece = 'str' in item ? toPiece(item, left, bottom) : null;
    return piece ? [piece] : [];
  });
  page.cleanup();
  return { width: right - left, height: top - bottom, pieces };
}

const sayPages = (pages: readonly number[]): string =>
  `${pages.length === 1 ? 'page' : 'pages'} ${pages.slice(0, 12).join(', ')}${pages.length > 12 ? ` and ${pages.length - 12} more` : ''}`;
