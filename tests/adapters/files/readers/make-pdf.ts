import { PDFDocument, StandardFonts } from 'pdf-lib';

/** Words at a place of a page, counted in points from the left and from the top. */
export interface Put {
  readonly text: string;
  readonly x: number;
  readonly top: number;
  readonly size?: number;
  readonly bold?: boolean;
}

/** A PDF whose pages hold given words at given places, on A4. */
export async function makePdf(pages: readonly (readonly Put[])[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const plain = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  for (const puts of pages) {
    const page = pdf.addPage([595, 842]);
    for (const { text, x, top, size = 11, bold: heavy = false } of puts)
      page.drawText(text, { x, y: 842 - top, size, font: heavy ? bold : plain });
  }
  return pdf.save();
}

/** Lines of text one below the other. */
export const linesAt = (x: number, top: number, lines: readonly string[], leading = 14): Put[] =>
  lines.map((text, index) => ({ text, x, top: top + index * leading }));
