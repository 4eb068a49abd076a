import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/adapters/files/readers/read-html.ts';
import { readXml } from '../../../../src/adapters/files/readers/read-xml.ts';

const linesOf = (text: string): string[] => text.split('\n').filter(Boolean);

describe('the page of an item', () => {
  const link = 'Meeting of Health Board, Thursday, 22nd January, 2026 10.00 am (Item 54.)';
  const page = (links: string, more = ''): string =>
    `<html><body><div id="modgov"><ul class="mgActionList"><li><a href="x">Your councillors</a></li></ul><div class="mgContent"><h1 class="mgMainTitleTxt">Agenda item</h1><h2 class="mgSubTitleTxt">Short breaks</h2>${links}${more}<div class="mgWordPara"><p>The Board is asked to approve the statement for publication.</p></div></div></div></body></html>`;

  it.each([
    `<ul class="mgActionList"><li><a href="x">${link}</a></li></ul>`,
    `<div class="mgLinks"><ul class="mgActionList"><li><a href="x">${link}</a></li></ul></div>`,
    `<div class="mgLinks"><a href="x">${link}</a></div>`,
  ])('keeps the link that alone says where it was taken: %s', (links) => {
    const lines = linesOf(readHtml(page(links)).text);
    expect(lines.filter((line) => line.includes(link))).toHaveLength(1);
    expect(lines.join(' ')).not.toContain('Your councillors');
  });

  it('says it once where the page says it again', () => {
    const lines = linesOf(readHtml(page(`<div class="mgLinks"><a href="x">${link}</a></div>`, `<p>${link}</p>`)).text);
    expect(lines.filter((line) => line === link)).toHaveLength(1);
  });
});

describe('an item of the web service', () => {
  it.each(['itemtext', 'agendaitemtext', 'AgendaText', 'description', 'itemdescription', 'summary', 'body'])(
    'says what it was for in <%s>',
    (name) => {
      const xml = `<?xml version="1.0"?><meeting><committeetitle>Audit Committee</committeetitle><meetingdate>11/03/2026</meetingdate><agendaitems><agendaitem><agendaitemnumber>6.</agendaitemnumber><agendaitemtitle>Work Programme</agendaitemtitle><${name}>&lt;p&gt;The June meeting will receive the plan.&lt;/p&gt;</${name}></agendaitem></agendaitems></meeting>`;
      expect(linesOf(readXml(xml).text)).toContain('The June meeting will receive the plan.');
    },
  );
});
