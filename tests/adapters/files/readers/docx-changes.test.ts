import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { readDocx } from '../../../../src/adapters/files/readers/read-docx.ts';

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const gone = (text: string): string => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const mark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const note = (id: number, text: string): string => `<w:footnote w:id="${id}"><w:p>${run(text)}</w:p></w:footnote>`;
const deletedEnd = '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>';

const body = `
  <w:p>${run('The cost is ')}${gone('£900')}<w:ins>${run('£950')}${mark(1)}</w:ins><w:del>${mark(2)}</w:del>
    <w:commentRangeStart w:id="5"/>${run(' a week')}<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>${run(' hidden', '<w:vanish/>')}${run('.')}</w:p>
  <w:p>${deletedEnd}${gone('A paragraph that is gone.')}</w:p>
  <w:p>${deletedEnd}${run('The panel joined ')}</w:p>
  <w:p>${run('these two.')}</w:p>
  <w:p><w:moveFrom>${run('Moved.')}</w:moveFrom></w:p>
  <w:p><w:moveTo>${run('Moved.')}</w:moveTo></w:p>`;

it('reads a paper with its changes accepted, without comments, hidden words and the notes of deleted marks', async () => {
  const zip = new JSZip();
  zip.file('word/document.xml', `<w:document><w:body>${body}</w:body></w:document>`);
  zip.file(
    'word/footnotes.xml',
    `<w:footnotes>${note(1, 'At prices of 2026.')}${note(2, 'At old prices.')}</w:footnotes>`,
  );
  zip.file(
    'word/comments.xml',
    `<w:comments><w:comment w:id="5"><w:p>${run('Check this')}</w:p></w:comment></w:comments>`,
  );
  const { text } = await readDocx(await zip.generateAsync({ type: 'uint8array' }));
  expect(text.split('\n').filter(Boolean)).toEqual([
    'The cost is £950[^1] a week.',
    'The panel joined these two.',
    'Moved.',
    '[^1]: At prices of 2026.',
  ]);
});
