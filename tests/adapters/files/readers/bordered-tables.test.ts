import { degrees, PDFDocument, type PDFPage, rgb, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../src/adapters/files/readers/read-pdf.ts';

/** A table whose columns stand so close that only its borders part them; a cell may hold several lines. */
const ward = {
  widths: [62, 44, 150],
  rows: [
    [['Ward'], ['Offers'], ['Comment']],
    [['Castle'], ['14'], ['Fewer than in the year before, because', 'the school moved']],
    [['Lower', 'Town'], ['105'], ['None']],
  ],
};

function drawTable(
  draw: { text(text: string, x: number, y: number): void; line(x1: number, y1: number, x2: number, y2: number): void },
  { widths, rows }: typeof ward,
  left: number,
  top: number,
): void {
  const height = 30;
  const edges = [left];
  for (const width of widths) edges.push((edges.at(-1) ?? left) + width);
  const right = edges.at(-1) ?? left;
  rows.forEach((row, index) => {
    row.forEach((lines, column) => {
      const middle = top - index * height - height / 2 + (lines.length - 1) * 6 - 4;
      lines.forEach((text, line) => {
        draw.text(text, (edges[column] ?? left) + 3, middle - line * 12);
      });
    });
  });
  for (let index = 0; index <= rows.length; index += 1)
    draw.line(left, top - index * height, right, top - index * height);
  for (const x of edges) draw.line(x, top, x, top - rows.length * height);
}

async function onPage(write: (page: PDFPage) => void, size: [number, number] = [595, 842]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage(size);
  page.setFont(await pdf.embedFont(StandardFonts.Helvetica));
  page.setFontSize(10);
  write(page);
  return pdf.save();
}

const across = (page: PDFPage): Parameters<typeof drawTable>[0] => ({
  text: (text, x, y) => page.drawText(text, { x, y, size: 10 }),
  line: (x1, y1, x2, y2) => page.drawLine({ start: { x: x1, y: y1 }, end: { x: x2, y: y2 }, thickness: 0.5 }),
});

const rows = ['Ward\tOffers\tComment', 'Castle\t14\tFewer than in the year before, because the school moved'];

describe('tables with borders', () => {
  it('part cells by their borders, wherever the words of a cell stand in it', async () => {
    const { text } = await readPdf(
      await onPage((page) => {
        page.drawText('1. The table shows offers.', { x: 60, y: 780, size: 10 });
        drawTable(across(page), ward, 60, 760);
        page.drawText('2. Officers will report again.', { x: 60, y: 640, size: 10 });
      }),
    );
    expect(text.split('\n').filter(Boolean)).toEqual([
      '1. The table shows offers.',
      ...rows,
      'Lower Town\t105\tNone',
      '2. Officers will report again.',
    ]);
  });

  it('are read from a page whose text runs up its side, whatever the page says of its turn', async () => {
    const bytes = await onPage((page) => {
      page.setRotation(degrees(90));
      const turned = {
        text: (text: string, x: number, y: number) =>
          page.drawText(text, { x: 595 - y, y: x, size: 10, rotate: degrees(90) }),
        line: (x1: number, y1: number, x2: number, y2: number) =>
          page.drawLine({ start: { x: 595 - y1, y: x1 }, end: { x: 595 - y2, y: x2 }, thickness: 0.5 }),
      };
      turned.text('Table 3: Offers by ward', 60, 560);
      drawTable(turned, ward, 60, 540);
    });
    const { text, findings } = await readPdf(bytes);
    expect(findings).toEqual([]);
    expect(text.split('\n').filter(Boolean)).toEqual(['Table 3: Offers by ward', ...rows, 'Lower Town\t105\tNone']);
  });

  it('part figures drawn as one run at the lines between their cells, and take the ground of a cell for no line', async () => {
    const edges = [60, 160, 184, 207, 235, 290];
    const { text } = await readPdf(
      await onPage((page) => {
        const draw = across(page);
        page.drawRectangle({ x: 235, y: 720, width: 55, height: 11, color: rgb(0.9, 0.5, 0.5) });
        for (const y of [740, 730, 718, 706]) draw.line(60, y, 290, y);
        for (const x of edges) draw.line(x, 740, x, 706);
        ['Measure', 'Aim', 'Q2', 'Q3', 'RAG'].forEach((name, index) => {
          draw.text(name, (edges[index] ?? 0) + 2, 732);
        });
        draw.text('Dental checks', 62, 721);
        draw.text('80% 76% 79%', 162, 721);
        draw.text('Red', 237, 721);
        draw.text('Visits on time 90%', 102, 709);
        draw.text('9% -', 191, 709);
        draw.text('Green', 237, 709);
      }),
    );
    expect(text.split('\n').filter(Boolean)).toEqual([
      'Measure\tAim\tQ2\tQ3\tRAG',
      'Dental checks\t80%\t76%\t79%\tRed',
      'Visits on time\t90%\t9%\t-\tGreen',
    ]);
  });

  it('are no table where one box holds a text', async () => {
    const { text } = await readPdf(
      await onPage((page) => {
        page.drawRectangle({ x: 50, y: 700, width: 400, height: 80, borderWidth: 1 });
        page.drawText('Key message: attendance has risen in every district of the county.', {
          x: 60,
          y: 750,
          size: 10,
        });
        page.drawText('Absence fell from 7.4% to 6.9% in the same year.', { x: 60, y: 736, size: 10 });
      }),
    );
    expect(text.split('\n').filter(Boolean)).toEqual([
      'Key message: attendance has risen in every district of the county.',
      'Absence fell from 7.4% to 6.9% in the same year.',
    ]);
  });

  it('read names of fields with what stands beside them', async () => {
    const fields = {
      widths: [90, 300],
      rows: [
        [['Report to:'], ['Cabinet']],
        [['Date:'], ['4 May 2023']],
      ],
    };
    const { text } = await readPdf(await onPage((page) => drawTable(across(page), fields, 60, 760)));
    expect(text.split('\n').filter(Boolean)).toEqual(['Report to: Cabinet', 'Date: 4 May 2023']);
  });
});

describe('a bordered table of minutes', () => {
  const minutes = {
    widths: [30, 260, 110],
    rows: [
      [['No.'], ['Item'], ['Action']],
      [['21'], ['Short breaks', 'The offer was welcomed.'], []],
      [['22'], ['Foster carers', 'Nine were approved.'], ['Ms Teal to write']],
    ],
  };

  it('is read as the text of its items, each with who is to act below it', async () => {
    const bytes = await onPage((page) => {
      drawTable(across(page), minutes, 60, 700);
      page.drawText('The meeting ended at 7 pm.', { x: 60, y: 590, size: 10 });
    });
    const { text } = await readPdf(bytes);
    expect(text.split('\n').filter((line) => line.trim() !== '')).toEqual([
      '21. Short breaks',
      'The offer was welcomed.',
      '22. Foster carers',
      'Nine were approved.',
      'Action: Ms Teal to write',
      'The meeting ended at 7 pm.',
    ]);
  });

  it('keeps rows whose text is one paragraph, for the reader of minutes to part', async () => {
    const discussed = {
      widths: [30, 220, 110],
      rows: [
        [['Item'], ['Discussion'], ['Action']],
        [['1'], ['Short breaks. The offer was welcomed by all of', 'the parents. The Forum AGREED the criteria.'], []],
        [['2'], ['Foster carers. Nine had been approved since the', 'last meeting.'], ['Ms Teal to write']],
      ],
    };
    const bytes = await onPage((page) => drawTable(across(page), discussed, 60, 700));
    const { text } = await readPdf(bytes);
    const [names, one, two] = text.split('\n').filter((line) => line.includes('\t'));
    expect(names).toBe('Item\tDiscussion\tAction');
    expect(one).toMatch(
      /^1\tShort breaks\. The offer was welcomed by all of the parents\. The Forum AGREED the criteria\.\t?$/,
    );
    expect(two).toBe('2\tFoster carers. Nine had been approved since the last meeting.\tMs Teal to write');
  });
});

describe('a table without borders', () => {
  it('begins with the half of a name that stands alone above its column', async () => {
    const rows = [
      ['', '', '', 'September'],
      ['Measure', 'Target', 'June 2025', '2025'],
      ['Visits on time', '95%', '92.4%', '93.8%'],
      ['Plans in 20 weeks', '60%', '48.1%', '55.0%'],
    ];
    const bytes = await onPage((page) => {
      page.drawText('The figures are those of the end of each quarter.', { x: 60, y: 760, size: 10 });
      rows.forEach((cells, row) => {
        cells.forEach((text, column) => {
          if (text) page.drawText(text, { x: [60, 240, 330, 430][column] ?? 60, y: 730 - row * 14, size: 10 });
        });
      });
    });
    const { text } = await readPdf(bytes);
    expect(text).toContain('Measure\tTarget\tJune 2025\tSeptember 2025\nVisits on time\t95%\t92.4%\t93.8%');
    expect(text).not.toMatch(/^\W*September\W*$/m);
  });
});
