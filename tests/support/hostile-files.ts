import JSZip from 'jszip';
import { PDFDocument } from 'pdf-lib';
import { linesAt, makePdf } from '../adapters/files/readers/make-pdf.ts';

/** A paper that must be served whatever lies beside it. */
export const good =
  'CABINET\n\n5 JUNE 2024\n\nFOSTER CARERS\n\nREPORT OF THE DIRECTOR\n\n1. Carers are paid £210 a week.\n';
export const text = (words: string): Uint8Array => Buffer.from(words);
export const page = (body: string): Uint8Array => text(`<!DOCTYPE html><html><body>${body}</body></html>`);
const xml = (body: string): Uint8Array => text(`<?xml version="1.0"?>${body}`);

async function zip(entries: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const file = new JSZip();
  for (const [name, content] of Object.entries(entries)) file.file(name, content);
  return file.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
const word = (body: string): Promise<Uint8Array> =>
  zip({ 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>` });
const paragraph = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

const encryptedPdf =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n' +
  `4 0 obj<</Filter/Standard/V 1/R 2/O<${'61'.repeat(32)}>/U<${'62'.repeat(32)}>/P -4>>endobj\n` +
  `trailer<</Root 1 0 R/Size 5/Encrypt 4 0 R/ID[<${'63'.repeat(16)}><${'63'.repeat(16)}>]>>\n%%EOF`;

export type Expected = RegExp | 'read';

/** Each hostile file with what must come of it: a finding of this rule, or words that were read. */
export async function hostileFiles(): Promise<Record<string, readonly [Uint8Array, Expected]>> {
  const pdf = await makePdf([linesAt(60, 80, ['1. One.']), linesAt(60, 80, ['2. Two.'])]);
  const docx = await word(paragraph('1. One.'));
  const many = await PDFDocument.create();
  for (let count = 0; count < 5000; count += 1) many.addPage([9, 9]);
  return {
    'empty.pdf': [text(''), /empty-file/],
    'empty.html': [text(''), /empty-file/],
    'blank-page.html': [page(''), /empty-file/],
    'script-only.html': [page('<script>while(true){}</script><style>p{}</style>'), /empty-file/],
    'script-in-text.html': [page('<p>One.</p><script>process.exit(1)</script><p onclick="x()">Two.</p>'), 'read'],
    'never-closed.html': [text('<html><body><div><p>One <b>two <table><tr><td>three'), 'read'],
    'deep-divs.html': [page(`${'<div>'.repeat(50_000)}deep${'</div>'.repeat(50_000)}`), 'read'],
    'deep-lists.html': [page(`${'<ul><li>'.repeat(20_000)}deep`), 'read'],
    'deep-tables.html': [page(`${'<table><tr><td>'.repeat(3000)}deep`), 'read'],
    'wide-spans.html': [
      page('<table><tr><th colspan="99999999">A</th><td rowspan="99999999">B</td></tr></table>'),
      'read',
    ],
    'line-of-a-megabyte.html': [page(`<p>${'word '.repeat(200_000)}</p>`), 'read'],
    'attribute-of-a-megabyte.html': [page(`<p class="${'x '.repeat(500_000)}">One.</p>`), 'read'],
    'entities.html': [page(`<p>&#0; &#xFFFFFFF; &nosuch; &amp;lt; ${'&amp;'.repeat(50_000)}</p>`), 'read'],
    'null-bytes.html': [page('<p>O\u0000ne.\u0000</p>'), 'read'],
    'utf16.html': [
      Buffer.from('\ufeff<!DOCTYPE html><html><body><p>Caf\u00e9 words.</p></body></html>', 'utf16le'),
      'read',
    ],
    'windows-1252.html': [
      Buffer.from('<html><body><p>Caf\u00e9 \u0093quoted\u0094 words.</p></body></html>', 'latin1'),
      /guessed-encoding/,
    ],
    'comment-without-end.html': [text('<html><body><p>One.</p><!-- <p>Two.</p>'), 'read'],
    'hidden-words.html': [page('<p style="display:none">Hidden.</p><p>Shown.</p>'), 'read'],
    'html-called.txt': [page('<p>Words of a page.</p>'), 'read'],
    'unknown.xml': [xml('<rss><item>Words</item></rss>'), /unreadable-file/],
    'cut-short.xml': [
      xml('<getmeeting><committeetitle>Cabinet</committeetitle><agendaitems><agendaitem><agendaitemtitle>Plan'),
      'read',
    ],
    'entity-bomb.xml': [
      xml(`<!DOCTYPE x [<!ENTITY a "${'a'.repeat(999)}"><!ENTITY b "&a;&a;&a;">]><x>&b;&b;</x>`),
      /unreadable-file/,
    ],
    'outside-entity.xml': [
      xml(
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><getmeetings><meeting><meetingdate>&e;</meetingdate></meeting></getmeetings>',
      ),
      'read',
    ],
    'deep.xml': [xml('<getmeeting>'.repeat(50_000)), /unreadable-file/],
    'no-text.svg': [xml('<svg><path d="M0 0"/></svg>'), /unreadable-file/],
    'header-only.pdf': [text('%PDF-1.7\n'), /damaged-pdf/],
    'cut-short.pdf': [pdf.slice(0, Math.floor(pdf.length / 2)), /pdf/],
    'garbage-inside.pdf': [Buffer.concat([text('%PDF-1.4\n'), Buffer.alloc(50_000, 0x9c)]), /damaged-pdf/],
    'encrypted.pdf': [text(encryptedPdf), /encrypted-pdf/],
    'scanned.pdf': [await makePdf([[], []]), /scanned-pdf/],
    'five-thousand-blank-pages.pdf': [await many.save(), /scanned-pdf/],
    'pdf-called.txt': [pdf, 'read'],
    'rubbish-before.pdf': [Buffer.concat([text('\r\n\r\n'), pdf]), 'read'],
    'bomb.docx': [await word(paragraph('a'.repeat(60_000_000))), /too-much-memory/],
    'cut-short.docx': [docx.slice(0, Math.floor(docx.length / 2)), /unreadable-file/],
    'zip-signature-alone.docx': [text('PK\u0003\u0004'), /unreadable-file/],
    'not-word.docx': [await zip({ 'hello.txt': 'hello' }), /unreadable-file/],
    'workbook.xlsx': [await zip({ 'xl/workbook.xml': '<workbook/>' }), /unreadable-file/],
    'climbing-paths.docx': [await zip({ '../../evil.txt': 'x', 'word/document.xml': '<w:document/>' }), /empty-file/],
    'broken-xml.docx': [await zip({ 'word/document.xml': '<w:document><w:body><w:p><w:r><w:t>One.' }), 'read'],
    'deep.docx': [await word(`${'<w:sdt><w:sdtContent>'.repeat(5000)}${paragraph('One.')}`), /empty-file/],
    'missing-numbering.docx': [
      await word(`<w:p><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>One.</w:t></w:r></w:p>`),
      'read',
    ],
    'docx-called.md': [docx, 'read'],
    'huge-text.txt': [text(`${'A sentence of a paper. '.repeat(40)}\n`.repeat(4000)), 'read'],
    'random.bin': [Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919 + 13) % 256), /unreadable-file/],
    'line-of-tags.html': [page('<b>'.repeat(100_000)), /empty-file/],
  };
}
