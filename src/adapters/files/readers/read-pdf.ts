import { getResolvedPDFJS } from 'unpdf';
import type { ReadFinding, ReadText } from '../../../parsing/body/read-text.ts';
import { linesOfPages, saysNotPublic } from '../../../parsing/exempt/pages/exempt-pages.ts';
import { allowBufferTransfer } from './buffer-transfer.ts';
import { layOutPdf } from './pdf-document.ts';
import { mayHoldTable } from './pdf-grid.ts';
import { type PdfPage, type PdfPiece, toPiece } from './pdf-piece.ts';
import { rulesOf } from './pdf-rules.ts';
import { mayHoldPoints, withBullets } from './pdf-spots.ts';
import { turnOf } from './pdf-turn.ts';
import { withWordsApart } from './pdf-words.ts';

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
  allowBufferTransfer();
  const { getDocument, OPS } = await getResolvedPDFJS();
  const findings: ReadFinding[] = [];
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    maxImageSize: 1,
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
      pages.push(await readPage(document, number, OPS));
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
  const laidOut = layOutPdf(pages);
  const watermarked = pages.flatMap(({ across = '' }, index) => (saysNotPublic(across) ? [index] : []));
  return {
    ...laidOut,
    restricted: linesOfPages(laidOut.text, watermarked),
    findings: [...findings, ...laidOut.findings],
  };
}

async function readPage(
  document: { getPage(number: number): Promise<import('unpdf/pdfjs').PDFPageProxy> },
  number: number,
  OPS: Readonly<Record<string, number>>,
): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => ('str' in item ? [item] : []));
  const turn = turnOf(texts, page.view);
  const pieces = texts.flatMap((item): PdfPiece[] => {
    const piece = toPiece(item, turn);
    return piece ? [piece] : [];
  });
  const across = texts.map((item) => (toPiece(item, turn) === null ? item.str : '')).join('');
  const tabled = mayHoldTable(pieces);
  const drawing = tabled || mayHoldPoints(pieces) ? await page.getOperatorList() : undefined;
  const drawn = drawing && rulesOf(drawing, OPS, turn);
  const rules = tabled ? drawn : undefined;
  page.cleanup();
  const words = drawing && tabled ? withWordsApart(pieces, drawing, OPS, turn) : pieces;
  const marked = withBullets(words, drawn?.spots ?? []);
  return { width: turn.width, height: turn.height, pieces: marked, across: across.trim(), ...(rules ? { rules } : {}) };
}

const sayPages = (pages: readonly number[]): string =>
  `${pages.length === 1 ? 'page' : 'pages'} ${pages.slice(0, 12).join(', ')}${pages.length > 12 ? ` and ${pages.length - 12} more` : ''}`;
