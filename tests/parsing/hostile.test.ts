import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';
import { paperNames, readPaper } from './library.ts';
import { lostLines } from './nothing-lost.ts';

const pack = readPaper(paperNames.find((name) => name.includes('2022-03-08')) ?? '');
const bytesOf = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const million = 1_000_000;

/** What must be noticed about a file that holds no text. */
const unreadable: Record<string, Uint8Array> = {
  'nothing at all': bytesOf(),
  'a PDF': Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'),
  'a PDF called .txt, cut short': Buffer.from('%PDF-1'),
  'a Word file': Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000', 'latin1'),
  'an old Word file': bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  'a PNG picture': bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  'a JPEG picture': bytesOf(0xff, 0xd8, 0xff, 0xe0, 0, 16),
  'a GIF picture': Buffer.from('GIF89a........'),
  'rich text': Buffer.from('{\\rtf1\\ansi hello}'),
  'random bytes': Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919 + 13) % 256),
  'a web page': Buffer.from('<!DOCTYPE html>\n<html><body><p>1. One.</p></body></html>'),
  'XML of a web service': Buffer.from(
    '<?xml version="1.0"?><getmeeting><meetingdate>07/03/2023</meetingdate></getmeeting>',
  ),
  'null bytes alone': new Uint8Array(4096),
};

/** Texts that would trip a careless parser; each is a whole file. */
const awkward: Record<string, string> = {
  'one blank': ' ',
  'blank lines alone': '\n\n\n\n',
  'a byte order mark alone': '\ufeff',
  'null bytes between words': 'A report\u0000 with \u0000 nulls\n\n1. One.\u0000',
  'control characters': 'A \u0007 bell \u001b[31m red\n\n1. One.',
  'old Macintosh line ends': 'Heading\r\r1. One.\r2. Two.',
  'mixed line ends': 'Heading\r\n\n1. One.\r2. Two.\n',
  'form feeds': '1. One.\f2. Two.\f\f',
  'unpaired surrogates': 'A \ud800 B \udc00 C',
  'right to left marks': '\u202eRESOLVED:\u202c That the report be noted.',
  'zero width spaces': '1.\u200b One\u200b.',
  emoji: '1. \u{1f3e0} Homes.',
  'a script': '<script>while(true){}</script>\n\n1. One.',
  'tags without end': '<u '.repeat(20_000),
  brackets: '('.repeat(100_000),
  stars: '*'.repeat(100_000),
  'bold without end': '**x '.repeat(50_000),
  bars: '|'.repeat(100_000),
  tabs: '\t'.repeat(100_000),
  'a line of a megabyte': 'word '.repeat(million / 5),
  'a word of a megabyte': 'a'.repeat(million),
  'a line of sentences': 'A sentence here. '.repeat(50_000),
  'a line of dates': '8 March 2022 '.repeat(50_000),
  'deep headings': Array.from({ length: 500 }, (_, depth) => `${'#'.repeat((depth % 6) + 1)} H${depth}`).join('\n'),
  'nested bullets': Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}- point`).join('\n'),
  'three thousand resolutions': 'RESOLVED:\nThat x be noted.\n'.repeat(3000),
  'three thousand footnotes': '\u00b9 note\ntext\u00b9\n\n'.repeat(3000),
  'three thousand committees': 'SCRUTINY COMMITTEE\n\n'.repeat(3000),
  'opening after opening': 'Minutes of a meeting of the X Board held at Y on 1 May 2020\n\n'.repeat(600),
  'openings in one line': 'Minutes of a meeting of '.repeat(20_000),
  'a table without end': `No. | Item |\n---|---|\n${'Title. Minutes: text i.\nfoo ii.\nbar\n'.repeat(1500)}`,
  'numbers out of order': '9. nine\n3. three\n3. three\n1. one\n999. last\n0. none',
  'roman nonsense': 'iiii) a\n\nvx) b\n\nxxxxxxxx) c',
  'impossible dates': 'Meeting: Cabinet\n\nDate/Time: 31 February 2022\n\nAGENDA\n\n1. Item',
  'only a header': '**CABINET**\n\n8 MARCH 2022\n\n**TITLE**',
  'only an opening': 'Minutes of a meeting of the Cabinet held at Hall on 8 March 2022.',
  'only furniture': 'This page is intentionally left blank\n\nPage 2 of 3',
  'prototype words': '# __proto__\n\nconstructor\n\n1. toString',
};

describe('files that hold no text', () => {
  it.each(Object.entries(unreadable))('%s becomes a finding', (_, bytes) => {
    const parsed = parseFile({ file: 'odd.txt', bytes });
    expect(parsed.papers).toEqual([]);
    expect(parsed.findings).toHaveLength(1);
    expect(parsed.findings[0]?.message).toMatch(/\.$/);
  });
});

describe('files without a word', () => {
  it.each(['', ' ', '\n\n', '\ufeff', 'Page 2 of 3\n\nThis page is intentionally left blank'])('%j says so', (text) => {
    const parsed = parseFile({ file: 'odd.txt', bytes: text });
    expect(parsed.papers).toEqual([]);
    expect(parsed.findings.map(({ rule }) => rule)).toEqual(['empty-file']);
  });
});

describe('texts that would trip a careless parser', () => {
  it.each(Object.entries(awkward))('%s is parsed with nothing lost', (_, text) => {
    const parsed = parseFile({ file: 'odd.txt', bytes: text });
    const clean = text.replace(/[^\P{Cc}\t\n\r\f]/gu, ' ').replaceAll('\ufeff', '');
    expect(lostLines(parsed, clean)).toEqual([]);
  });
});

describe('encodings', () => {
  const statement = '\u00a35m \u2018saved\u2019 \u2013 na\u00efve\n\n1. One.';
  const textOf = (bytes: Uint8Array): string =>
    parseFile({ file: 'odd.txt', bytes })
      .papers.flatMap((paper) => paper.nodes)
      .map((node) => node.text)
      .join('|');

  it('reads UTF-8 and UTF-16, marked or not, alike', () => {
    const utf16 = Buffer.from(statement.repeat(3), 'utf16le');
    const expected = textOf(Buffer.from(statement.repeat(3)));
    expect(expected).toContain('\u00a35m \u2018saved\u2019 \u2013 na\u00efve');
    expect(textOf(Buffer.concat([bytesOf(0xff, 0xfe), utf16]))).toBe(expected);
    expect(textOf(utf16)).toBe(expected);
    expect(textOf(Buffer.concat([bytesOf(0xfe, 0xff), Buffer.from(utf16).swap16()]))).toBe(expected);
  });

  it('reads Windows-1252 and says that it guessed', () => {
    const bytes = bytesOf(0xa3, 0x35, 0x6d, 0x20, 0x91, 0x73, 0x92, 0x20, 0x96, 0x20, 0x65, 0x6e, 0x64);
    const parsed = parseFile({ file: 'old.txt', bytes });
    expect(parsed.papers[0]?.nodes[0]?.text).toBe('\u00a35m \u2018s\u2019 \u2013 end');
    expect(parsed.findings.map(({ rule }) => rule)).toContain('guessed-encoding');
  });
});

describe('pages', () => {
  it('counts the form feeds before each node', () => {
    const text = 'Heading\n\n1. One is short.\n\n2. Two begins here and\n\fgoes on over the page.\n\n\f3. Three.';
    const nodes = parseFile({ file: 'paged.txt', bytes: text }).papers.flatMap((paper) => paper.nodes);
    expect(nodes.map(({ label, place }) => [label, place.pages])).toEqual([
      [null, '1'],
      ['1', '1'],
      ['2', '1-2'],
      ['3', '3'],
    ]);
  });
});

describe('size', () => {
  it('does not cost more than its share', () => {
    const timed = (copies: number): number => {
      const text = pack.repeat(copies);
      const started = process.cpuUsage();
      parseFile({ file: 'pack.md', bytes: text });
      const { user, system } = process.cpuUsage(started);
      return (user + system) / copies;
    };
    timed(5);
    expect(timed(20)).toBeLessThan(4 * timed(5));
  });
});
