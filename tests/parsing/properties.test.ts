import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedFile } from '../../src/papers/paper.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';
import { lostLines, lostWords, wordsOf } from './nothing-lost.ts';

const word = fc.constantFrom(
  ...'children care quarter school county 2021/22 12.5% £3.2m Ofsted EHCP carers plan budget review families 7,156'.split(
    ' ',
  ),
);
const phrase = (least: number, most: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: least, maxLength: most }).map((words) => words.join(' '));
const sentence = phrase(4, 30).map((words) => `The ${words}.`);
const heading = phrase(1, 5).map((words) => `About ${words.replace(/[^a-z ]/gi, '')}`.trim());
const gap = fc.constantFrom('\n\n', '\n\n\n', '\n\nThis page is intentionally left blank\n\n');

interface Section {
  readonly heading: string;
  readonly paragraphs: readonly { readonly text: string; readonly points: readonly string[] }[];
}

const section: fc.Arbitrary<Section> = fc.record({
  heading,
  paragraphs: fc.array(fc.record({ text: sentence, points: fc.array(sentence, { maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
});

const reportText = fc.tuple(fc.array(section, { minLength: 1, maxLength: 6 }), gap).map(([sections, between]) => {
  let number = 0;
  const body = sections.map(({ heading: title, paragraphs }) => {
    const written = paragraphs.map(({ text, points }) => {
      number += 1;
      return [`${number}. ${text}`, ...points.map((point) => `- ${point}`)].join('\n');
    });
    return [title, ...written].join(between);
  });
  return {
    text: ['**CABINET**', '8 MARCH 2022', 'A REPORT', '**REPORT OF THE DIRECTOR**', ...body].join('\n\n'),
    paragraphs: number,
  };
});

const anyLines = fc
  .array(
    fc.oneof(
      sentence,
      heading,
      fc.constantFrom(
        '',
        '',
        'RESOLVED:',
        'a) That the report be noted;',
        'i) ',
        '43. Question Time.',
        '12',
        'AGENDA',
        'PRESENT',
        'Mrs. A. Person CC (Chairman)',
        'Background Papers',
        'Officers to Contact',
        'Tel: 0116 000 0000',
        'Topic\tTheme\tValue',
        '\tCare\t12.5%',
        '| a | b | c |',
        'No. | Item |',
        '---|---|',
        'Question Time. Minutes: None. |',
        'Agenda item',
        'Minutes of a meeting of the Cabinet held at County Hall on 8 March 2022.',
        'POSITION STATEMENT OF THE LEADER',
        'CABINET',
        '8 MARCH 2022',
        '# Title',
        '• point',
        '¹ A note',
        'NOT FOR PUBLICATION',
      ),
    ),
    { maxLength: 40 },
  )
  .map((lines) => lines.join('\n'));

const parse = (text: string): ParsedFile => parseFile({ file: 'generated.md', bytes: text });
const nodesOf = (parsed: ParsedFile) => parsed.papers.flatMap((paper) => paper.nodes);

describe('any paper', () => {
  it('loses no line, whatever its lines are', () => {
    fc.assert(
      fc.property(anyLines, (text) => {
        expect(lostLines(parse(text), text)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every word of a report in a node, and its numbers in their order', () => {
    fc.assert(
      fc.property(reportText, ({ text, paragraphs }) => {
        const parsed = parse(text);
        const labels = nodesOf(parsed)
          .filter((node) => node.kind === 'paragraph' && node.label !== null)
          .map((node) => node.label);
        expect(labels).toEqual(Array.from({ length: paragraphs }, (_, index) => String(index + 1)));
        expect(lostWords(parsed, text)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('places each node where its words stand', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyLines,
          reportText.map(({ text }) => text),
        ),
        (text) => {
          const lines = text.split('\n');
          for (const { place, text: words } of nodesOf(parse(text))) {
            const there = new Set(wordsOf(lines.slice(place.lines[0] - 1, place.lines[1]).join(' ')));
            expect(wordsOf(words).filter((one) => !there.has(one))).toEqual([]);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives each node of a paper its own reference, the same each time', () => {
    fc.assert(
      fc.property(anyLines, (text) => {
        const parsed = parse(text);
        expect(parse(text)).toEqual(parsed);
        for (const paper of parsed.papers) {
          const references = paper.nodes.map((node) => node.reference);
          expect(new Set(references).size).toBe(references.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps every parent in the same paper', () => {
    fc.assert(
      fc.property(anyLines, (text) => {
        for (const paper of parse(text).papers) {
          const references = new Set(paper.nodes.map((node) => node.reference));
          const lost = paper.nodes.filter((node) => node.parent !== null && !references.has(node.parent));
          expect(lost.map((node) => node.reference)).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
