import { AlignmentType, Document, Footer, Header, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import JSZip from 'jszip';
import { degrees, PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { createFileReader } from '../../../../src/adapters/files/file-reader.ts';
import { misplacedIn } from '../../../parsing/misplaced.ts';
import { linesAt, makePdf } from './make-pdf.ts';

const reader = createFileReader();
const told = ['1. The Hushprice is 700,000 pounds.', '2. Hushbuyer will pay in June.', '3. Hushend is near.'];
const head = ['CABINET – 9 JUNE 2026', 'LAND AT MILL LANE', 'REPORT OF THE DIRECTOR OF PLACE'];

const misread = async (file: string, bytes: Uint8Array | string, words: string): Promise<string[]> =>
  misplacedIn([await reader.parse({ file, bytes })], words);

const paragraphs = (lines: readonly string[]): Paragraph[] => lines.map((text) => new Paragraph(text));

describe('a Word file whose pages say that they are not public', () => {
  const running = 'EXEMPT – NOT FOR PUBLICATION';
  it.each([
    ['header', { headers: { default: new Header({ children: [new Paragraph(running)] }) } }],
    ['footer', { footers: { default: new Footer({ children: [new Paragraph(running)] }) } }],
  ])('is kept back by its %s', async (_, edges) => {
    const document = new Document({ sections: [{ ...edges, children: paragraphs([...head, ...told]) }] });
    expect(await misread('p.docx', await Packer.toBuffer(document), told.join(' '))).toEqual([]);
  });

  it('is kept back in the section alone that has such a header', async () => {
    const open = [...head, '1. The Openland is wide.', '2. It has an Openpond.', '3. And an Opengate.'];
    const closed = ['Prices', 'The Hushprice is 9 pounds.'];
    const document = new Document({
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('Wexcombe Council')] }) },
          children: paragraphs(open),
        },
        { headers: { default: new Header({ children: [new Paragraph(running)] }) }, children: paragraphs(closed) },
      ],
    });
    expect(await misread('p.docx', await Packer.toBuffer(document), [...open, ...closed].join(' '))).toEqual([]);
  });

  it('is kept back by its watermark', async () => {
    const document = new Document({
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('MARK')] }) },
          children: paragraphs([...head, ...told]),
        },
      ],
    });
    const zip = await JSZip.loadAsync(await Packer.toBuffer(document));
    const xml = (await zip.file('word/header1.xml')?.async('string')) ?? '';
    const shape = '<w:pict><v:shape><v:textpath string="CONFIDENTIAL"/></v:shape></w:pict>';
    zip.file('word/header1.xml', xml.replace(/<w:t[^>]*>MARK<\/w:t>/, shape));
    expect(xml).toContain('MARK');
    expect(await misread('p.docx', await zip.generateAsync({ type: 'uint8array' }), told.join(' '))).toEqual([]);
  });

  it('is kept back by a row of the table at its head', async () => {
    const row = (...cells: string[]): TableRow =>
      new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
    const table = new Table({ rows: [row('Ward', 'All'), row('Confidential or exempt?', 'Exempt: paragraph 3')] });
    const document = new Document({ sections: [{ children: [...paragraphs(head), table, ...paragraphs(told)] }] });
    expect(await misread('p.docx', await Packer.toBuffer(document), told.join(' '))).toEqual([]);
  });

  it('is shown where its header says nothing of the kind', async () => {
    const open = [...head, '1. The Openland is wide.'];
    const header = new Header({ children: [new Paragraph({ alignment: AlignmentType.END, text: 'Open report' })] });
    const document = new Document({ sections: [{ headers: { default: header }, children: paragraphs(open) }] });
    expect(await misread('p.docx', await Packer.toBuffer(document), open.join(' '))).toEqual([]);
  });
});

describe('a PDF whose pages say that they are not public', () => {
  const pageOf = (words: readonly string[]): ReturnType<typeof linesAt> => linesAt(60, 120, words, 28);
  it.each([
    ['header', 30],
    ['footer', 815],
  ])('is kept back by its running %s', async (_, top) => {
    const running = { text: 'EXEMPT - NOT FOR PUBLICATION', x: 200, top: Number(top) };
    const pages = [[...head, told[0] ?? ''], [told[1] ?? ''], [told[2] ?? '']].map((words) => [
      running,
      ...pageOf(words),
    ]);
    expect(await misread('p.pdf', await makePdf(pages), told.join(' '))).toEqual([]);
    expect(await misread('two.pdf', await makePdf(pages.slice(0, 2)), told.slice(0, 2).join(' '))).toEqual([]);
  });

  it.each([
    ['EXEMPT under paragraph 2 of Schedule 12A, page 2', true],
    ['NOT FOR PUBLICATION: Schedule 12A, paragraph 1 Annex, page 2', true],
    ['Annex to the report of the Director, page 2', false],
  ])(
    'is kept back on its last page alone where that page ends in a footer of its own: %s',
    async (footer, isClosed) => {
      const closed = isClosed ? 'A1 The Hushprice is high.' : 'A1 The Openprice is high.';
      const pages = [
        [...head, '1. The Openland is wide.'],
        ['Annex', closed],
      ].map((words, at) => [...pageOf(words), { text: at === 0 ? 'Item 5, page 1' : footer, x: 150, top: 815 }]);
      expect(await misread('p.pdf', await makePdf(pages), `Openland ${closed}`)).toEqual([]);
    },
  );

  it('is kept back by a watermark set aslant', async () => {
    const pdf = await PDFDocument.load(await makePdf([pageOf([...head, ...told])]));
    const font = await pdf.embedFont(StandardFonts.HelveticaBold);
    const [page] = pdf.getPages();
    page?.drawText('CONFIDENTIAL', { x: 120, y: 250, size: 60, font, rotate: degrees(45) });
    expect(await misread('p.pdf', await pdf.save(), told.join(' '))).toEqual([]);
  });

  it('is shown where a watermark says draft', async () => {
    const open = ['1. The Openland is wide.'];
    const pdf = await PDFDocument.load(await makePdf([pageOf([...head, ...open])]));
    const [page] = pdf.getPages();
    page?.drawText('DRAFT', { x: 120, y: 250, size: 60, rotate: degrees(45) });
    expect(await misread('p.pdf', await pdf.save(), open.join(' '))).toEqual([]);
  });
});

describe('a page of a council’s site', () => {
  const page = (rows: readonly (readonly [string, string, string])[]): string =>
    `<html><head><title>Agenda</title></head><body><div id="modgov"><h1 class="mgMainTitleTxt">Agenda and minutes</h1><h2 class="mgSubTitleTxt">Cabinet - Tuesday, 14th July, 2026 10.00 am</h2><table class="mgItemTable">${rows
      .map(
        ([number, title, words]) =>
          `<tr><td class="mgItemNumberCol"><p class="mgAiTitleTxt">${number}.</p></td><td><p class="mgAiTitleTxt">${title}</p>${words}</td></tr>`,
      )
      .join('')}</table></div></body></html>`;
  const minuted = (words: string): string => `<h4>Minutes:</h4><p>${words}</p>`;
  const why = (what: string): string =>
    `<a title="View the reasons why ${what} is restricted">View the reasons why ${what} is restricted</a>`;

  it.each([
    ['the site', 'Depot lease', why('item 6.')],
    ['its title', 'Depot lease (Restricted)', ''],
    ['a word of the site beside its title', 'Depot lease <span class="mgRestricted">Restricted</span>', ''],
    ['a line below its title', 'Depot lease', '<p>This item is exempt from publication.</p>'],
  ])('keeps an item back that is called restricted by %s', async (_, title, words) => {
    const html = page([
      ['5', 'Buses', minuted('Openbuses were discussed.')],
      ['6', title, `${words}${minuted('The Hushrent is 90,000 pounds.')}`],
      ['7', 'Trees', minuted('Opentrees were planted.')],
    ]);
    expect(await misread('p.html', html, html)).toEqual([]);
  });

  it('shows an item of which one document is restricted', async () => {
    const html = page([
      ['5', 'Buses', minuted('Openbuses were discussed.')],
      ['6', 'Depot lease', `${why("document '6/1 Prices'")}${minuted('The Openlease was agreed.')}`],
    ]);
    expect(await misread('p.html', html, html)).toEqual([]);
  });

  it('is kept back by a row of its head where it is a report', async () => {
    const html = `<html><body><h1>Cabinet</h1><p>9 June 2026</p><h2>Land at Mill Lane</h2><p>Report of the Director of Place</p><table><tr><td>Ward</td><td>All</td></tr><tr><td>Exempt from publication</td><td>Yes – paragraph 3</td></tr></table><p>1. The Hushprice is 700,000 pounds.</p></body></html>`;
    expect(await misread('p.html', html, html)).toEqual([]);
  });
});

describe('the answer of a council’s web service', () => {
  const service = (title: string, words: string): string =>
    `<?xml version="1.0"?><meeting><meetingid>5</meetingid><committeetitle>Cabinet</committeetitle><meetingdate>04/04/2023</meetingdate><agendaitems><agendaitem><agendaitemtitle>Buses</agendaitemtitle><minutesitemnumber>20</minutesitemnumber><minutesnonemptyhtmlbody>&lt;p&gt;Openbuses were discussed.&lt;/p&gt;</minutesnonemptyhtmlbody></agendaitem><agendaitem><agendaitemtitle>${title}</agendaitemtitle><minutesitemnumber>21</minutesitemnumber><minutesnonemptyhtmlbody>&lt;p&gt;${words}&lt;/p&gt;</minutesnonemptyhtmlbody></agendaitem></agendaitems></meeting>`;
  it.each([
    ['Depot lease - EXEMPT', 'The Hushrent is 9 pounds.'],
    ['Depot lease (Part 2)', 'The Hushrent is 9 pounds.'],
    ['Depot lease', 'This item is confidential.&lt;/p&gt;&lt;p&gt;The Hushrent is 9 pounds.'],
  ])('keeps back what a title or a line calls private: %s', async (title, words) => {
    expect(await misread('s.xml', service(title, words), service(title, words))).toEqual([]);
  });
});
