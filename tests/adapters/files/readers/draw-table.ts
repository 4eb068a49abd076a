import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import type { CouncilTable } from '../../../support/council-tables.ts';
import { isNumber, wrap } from '../../../support/lay-out-table.ts';

/** A table without borders drawn on a page: figures set to the right, cells wrapped, the names of columns in bold. */
export async function drawTable(
  { columns, rows, widths }: CouncilTable,
  { leading, padding }: { readonly leading: number; readonly padding: number },
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([842, 595]);
  const [plain, bold] = [
    await pdf.embedFont(StandardFonts.Helvetica),
    await pdf.embedFont(StandardFonts.HelveticaBold),
  ];
  const size = 8;
  const letter = 4.4;
  const gap = 10.8;
  page.drawText('1. This report sets out what was done in the year.', { x: 40, y: 560, size, font: plain });
  let y = 530;
  [columns, ...rows].forEach((row, index) => {
    const font = index === 0 ? bold : plain;
    const cells = row.map((cell, column) =>
      wrap(cell, (widths[column] ?? 10) * letter, (words) => font.widthOfTextAtSize(words, size)),
    );
    cells.forEach((lines, column) => {
      const left = 40 + widths.slice(0, column).reduce((sum, width) => sum + width * letter + gap, 0);
      lines.forEach((text, line) => {
        const shift = isNumber(text) ? (widths[column] ?? 0) * letter - font.widthOfTextAtSize(text, size) : 0;
        page.drawText(text, { x: left + shift, y: y - line * size * leading, size, font });
      });
    });
    y -= Math.max(...cells.map((lines) => lines.length)) * size * leading + padding;
  });
  return pdf.save();
}

/** A table in a Word file. */
export async function tableInWord({ columns, rows }: CouncilTable): Promise<Uint8Array> {
  const table = new Table({
    rows: [columns, ...rows].map(
      (cells, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
        }),
    ),
  });
  const document = new Document({ sections: [{ children: [new Paragraph('1. This report.'), table] }] });
  return new Uint8Array(await Packer.toBuffer(document));
}
