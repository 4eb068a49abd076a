import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../../src/adapters/files/readers/read-bytes.ts';
import { readHtml } from '../../../../src/adapters/files/readers/read-html.ts';
import { readXml } from '../../../../src/adapters/files/readers/read-xml.ts';

const page = (mark: string): string =>
  `<html><body><h1>Cabinet</h1><p>The roof will be mended.</p><div ${mark}><p>The bidder would pay less.</p></div></body></html>`;
const restrictedIn = (html: string): readonly string[] => {
  const { text, restricted = [] } = readHtml(html);
  const lines = text.split('\n');
  return restricted.flatMap(([from, to]) => lines.slice(from - 1, to)).filter((line) => line !== '');
};

describe('what a web page marks as private', () => {
  it.each([
    'restricted="true"',
    'exempt="yes"',
    'access="exempt"',
    'public="false"',
    'classification="Part 2"',
    'class="exempt"',
    'class="item is-restricted"',
    'data-access="restricted"',
    'title="Not for publication"',
  ])('is kept apart: %s', (mark) => {
    expect(restrictedIn(page(mark))).toEqual(['The bidder would pay less.']);
  });
  it.each([
    'restricted="false"',
    'public="true"',
    'access="all"',
    'class="not-exempt"',
    'class="item"',
    'data-access="public"',
    'title="Bids"',
  ])('is not %s', (mark) => {
    expect(restrictedIn(page(mark))).toEqual([]);
  });
});

describe('an element of an author\u2019s own that says so', () => {
  it.each(['confidential', 'exempt-text', 'private'])('keeps apart what it holds: <%s>', (name) => {
    const html = `<html><body><h1>Cabinet</h1><p>The roof will be mended.</p><${name}><p>The bidder would pay less.</p></${name}><p>The end.</p></body></html>`;
    expect(restrictedIn(html)).toEqual(['The bidder would pay less.']);
  });
});

describe('what the answer of a web service marks as private', () => {
  const item = (mark: string, attribute = ''): string =>
    `<meeting><committeetitle>Cabinet</committeetitle><meetingdate>03/05/2024</meetingdate><agendaitems><agendaitem><agendaitemtitle>Bins</agendaitemtitle><agendanumber>4</agendanumber><text>Forty bins.</text></agendaitem><agendaitem${attribute}><agendaitemtitle>Depot</agendaitemtitle><agendanumber>5</agendanumber>${mark}<text>The bidder would pay less.</text></agendaitem></agendaitems></meeting>`;
  const restricted = (xml: string): string => {
    const { text, restricted: ranges = [] } = readXml(xml);
    return ranges.flatMap(([from, to]) => text.split('\n').slice(from - 1, to)).join(' ');
  };
  it.each([
    ['<confidential>true</confidential>', ''],
    ['<ispublic>false</ispublic>', ''],
    ['<access>Exempt</access>', ''],
    ['', ' restricted="true"'],
    ['', ' classification="Part 2"'],
  ])('is kept apart: %s%s', (mark, attribute) => {
    expect(restricted(item(mark, attribute))).toMatch(/^5\. Depot .*The bidder would pay less\.$/);
  });
  it.each([
    ['<confidential>false</confidential>', ''],
    ['<classification>Private hire</classification>', ''],
    ['', ' public="true"'],
  ])('is not %s%s', (mark, attribute) => {
    expect(restricted(item(mark, attribute))).toBe('');
  });
});

describe('markup in elements of an author\u2019s own', () => {
  it('is not read as the text of a paper, marks and all', async () => {
    const xml =
      '<report><title>Depot</title><para>Forty bins.</para><confidential><para>The bidder would pay less.</para></confidential></report>';
    const read = await readBytes(Buffer.from(xml));
    expect(read?.text).toBe('');
    expect(read?.findings.map(({ rule }) => rule)).toEqual(['unreadable-file']);
  });
});
