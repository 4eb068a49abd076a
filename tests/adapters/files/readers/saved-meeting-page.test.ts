import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/adapters/files/readers/read-html.ts';
import { parseFile } from '../../../../src/parsing/parse-file.ts';

const page = (rows: string): string =>
  `<html><body class="mgBody"><div id="modgov"><h1 class="mgMainTitleTxt">Agenda and minutes</h1>
<h2 class="mgSubTitleTxt">Cabinet<br>Monday, 3rd March, 2025 2.00 pm</h2>
<p><span class="mgLabel">Venue:</span> Long Room, Guildhall.</p><h2>Items</h2>
<table class="mgItemTable" id="mgItemTable"><tr><th>No.</th><th>Item</th></tr>
${rows}
</table></div></body></html>`;

const decided = (html: string): string[] => {
  const read = readHtml(html);
  const { papers } = parseFile({ file: 'page.html', bytes: html, read });
  return papers.flatMap(({ kind, meeting, nodes }) => [
    `${kind} ${meeting.id}`,
    ...nodes.filter(({ kind: of }) => of === 'resolution').map(({ item, text }) => `${item.label} ${text}`),
  ]);
};

const expected = [
  'minutes cabinet/2025-03-03',
  '4 Cabinet approved £1.2m for repairs.',
  '5 that the strategy be agreed;',
  '5 that officers report in June.',
];

describe('a saved page of a meeting', () => {
  it('holds items and decisions under labels in bold', () => {
    expect(
      decided(
        page(`<tr><td class="mgItemNumberCell"><p>4.</p></td><td><p class="mgAiTitleTxt">District heating</p><div class="mgWordPara"><p><b>Decision:</b></p><p>Cabinet approved £1.2m for repairs.</p></div><div class="mgWordPara"><p><b>Minutes:</b></p><p>Councillor Smith introduced the report.</p></div></td></tr>
<tr><td class="mgItemNumberCell"><p>5.</p></td><td><p class="mgAiTitleTxt">Homelessness strategy</p><div class="mgWordPara"><p><b>Minutes:</b></p><p>The Leader spoke.</p><p><b>Resolved:</b></p><ol><li>that the strategy be agreed;</li><li>that officers report in June.</li></ol></div></td></tr>`),
      ),
    ).toEqual(expected);
  });

  it('holds them under titles of parts, with attachments beside the titles of items', () => {
    expect(
      decided(
        page(`<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">4.</p></td><td><p class="mgAiTitleTxt"><a class="mgAiTitleLnk" href="documents/s1/r.pdf">District heating <span class="mgFileSize">PDF 500 KB</span></a></p><ul class="mgActionList"><li><a href="#">View the decision for item 4.</a></li></ul><div class="mgWordPara">To consider repairs.</div><p class="mgSubItemTitleTxt">Decision:</p><div class="mgWordPara">Cabinet approved £1.2m for repairs.</div><p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara">Councillor Smith introduced the report.</div></td></tr>
<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">5.</p></td><td><p class="mgAiTitleTxt">Homelessness strategyPDF 1 MB</p><p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara"><p>The Leader spoke.</p><p>RESOLVED –</p><p>(1) that the strategy be agreed;</p><p>(2) that officers report in June.</p></div></td></tr>`),
      ),
    ).toEqual(expected);
  });

  it('holds them where no cell is named for its number', () => {
    expect(
      decided(
        page(`<tr><td><p class="mgAiTitleTxt">4.</p></td><td><p class="mgAiTitleTxt">District heating</p><p class="mgSubItemTitleTxt">Decision:</p><div class="mgWordPara">Cabinet approved £1.2m for repairs.</div><p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara">Councillor Smith introduced the report.</div></td></tr>
<tr><td><p class="mgAiTitleTxt">5.</p></td><td><p class="mgAiTitleTxt">Homelessness strategy</p><p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara"><p>The Leader spoke.</p><p>RESOLVED:</p><p>(a) that the strategy be agreed;</p><p>(b) that officers report in June.</p></div></td></tr>`),
      ),
    ).toEqual(expected);
  });
});
