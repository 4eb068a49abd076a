import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { readDocx } from '../../../../src/adapters/files/readers/read-docx.ts';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const box = (text: string): string => `<w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent>`;

const body = `
  <w:p>${run('1. Attendance rose in every district.')}
    <w:r><mc:AlternateContent>
      <mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box('Key message: 94.1% of pupils attended.')}</wps:txbx></wps:wsp></w:drawing></mc:Choice>
      <mc:Fallback><w:pict><v:textbox>${box('Key message: 94.1% of pupils attended.')}</v:textbox></w:pict></mc:Fallback>
    </mc:AlternateContent></w:r>
  </w:p>
  <w:p><w:r><w:pict><v:textbox>${box('Contact: Ann Lee.')}</v:textbox></w:pict></w:r></w:p>
  <w:p>${run('2. It will be ')}<w:del><w:r><w:delText>halved</w:delText></w:r></w:del><w:ins>${run('doubled')}</w:ins>${run(' next year.')}</w:p>`;

it('reads each box of text once, after the paragraph it floats beside, and tracked changes as accepted', async () => {
  const zip = new JSZip();
  zip.file('word/document.xml', `<w:document><w:body>${body}</w:body></w:document>`);
  const { text } = await readDocx(await zip.generateAsync({ type: 'uint8array' }));
  expect(text.split('\n').filter(Boolean)).toEqual([
    '1. Attendance rose in every district.',
    'Key message: 94.1% of pupils attended.',
    'Contact: Ann Lee.',
    '2. It will be doubled next year.',
  ]);
});
