import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../../src/adapters/files/readers/read-bytes.ts';
import { parseFile } from '../../../../src/parsing/parse-file.ts';

async function nodesOf(file: string, text: string) {
  const bytes = new TextEncoder().encode(text);
  const read = await readBytes(bytes);
  return parseFile({ file, bytes, ...(read ? { read } : {}) }).papers.flatMap(({ nodes }) => nodes);
}

describe('pages that tools make of a paper', () => {
  it('bind the notes of a page made of Markdown to their marks, without the links that lead back', async () => {
    const nodes = await nodesOf(
      'report.html',
      `<html><body><h2>Cases</h2><ol><li><p>The team received 1,234<a href="#fn1" class="footnote-ref" id="fnref1"
role="doc-noteref"><sup>1</sup></a> referrals.</p></li></ol>
<section class="footnotes" role="doc-endnotes"><hr /><ol>
<li id="fn1"><p>Of these, 96 came twice.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li>
</ol></section></body></html>`,
    );
    const [paragraph, note] = nodes.filter(({ kind }) => kind !== 'heading');
    expect([paragraph?.label, paragraph?.text]).toEqual(['1', 'The team received 1,234 referrals.']);
    expect([note?.kind, note?.label, note?.text]).toEqual(['footnote', '1', 'Of these, 96 came twice.']);
    expect(note?.parent).toBe(paragraph?.reference);
  });

  it('leave out the header and footer that LibreOffice writes as parts of a page', async () => {
    const nodes = await nodesOf(
      'report.html',
      '<html><body><div title="header"><p>Library Strategy</p></div><p>Visits grew.</p><div title="footer"><p>Page 1</p></div></body></html>',
    );
    expect(nodes.map(({ text }) => text)).toEqual(['Visits grew.']);
  });
});
