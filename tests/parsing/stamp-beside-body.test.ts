import { describe, expect, it } from 'vitest';
import { readPaperHeader } from '../../src/parsing/heads/paper-header.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';

const agenda = [
  'TARNFORD BOROUGH COUNCIL',
  'A meeting of the Cabinet will be held in the Guild Hall on Tuesday, 10 March 2026 at 2.00 pm.',
  '',
  'AGENDA',
  '',
  '1 Apologies for Absence',
  '2 Declarations of Interest',
  '3 Harbour Dues 2026/27\t3',
  '4 Dredging of the Inner Basin\t4',
  '5 Moorings Policy\t5',
  '6 Urgent Items',
  '',
];
const report = (top: readonly string[], title: string, words: string): string =>
  [...top, '10 MARCH 2026', '', 'REPORT OF THE HARBOUR MASTER', '', title, '', `1.1 ${words}`, '', ''].join('\n');
const titles = [
  '3 Harbour Dues 2026/27 | Dues are to rise by 4 per cent.',
  '4 Dredging of the Inner Basin | The basin has silted up.',
  '5 Moorings Policy | The policy is eight years old.',
];

/** The heads of reports as the stamp of a pack and the body's name stand in the text of its pages. */
const tops: Readonly<Record<string, (item: string) => readonly string[]>> = {
  'on one line, the body first': (item) => [`CABINET Agenda Item ${item}`],
  'on one line, far apart': (item) => [`CABINET                              Agenda Item ${item}`],
  'below each other': (item) => [`Agenda Item ${item}`, 'CABINET'],
  'with a page number between': (item) => [`Page 1${item}`, `Agenda Item ${item}`, '', 'CABINET'],
};

describe('a report whose pages bear the number of its item', () => {
  it.each(Object.entries(tops))('begins there, the stamp and the body %s', (_, top) => {
    const pages = titles.map((said) => {
      const [title = '', words = ''] = said.slice(2).split(' | ');
      return report(top(said.slice(0, 1)), title, words);
    });
    const { papers } = parseFile({ file: 'pack.txt', bytes: [agenda.join('\n'), ...pages].join('\f') });
    const reports = papers.filter(({ kind }) => kind === 'report');
    expect(
      reports.map(({ nodes }) => {
        const said = nodes.find(({ label }) => label === '1.1');
        return `${said?.item.label} ${said?.item.title} | ${said?.text}`;
      }),
    ).toEqual(titles);
    expect(reports.map(({ meeting }) => meeting.body.name)).toEqual(['Cabinet', 'Cabinet', 'Cabinet']);
  });
});

describe('a report whose head is in ordinary letters and names nobody', () => {
  it.each([
    ['as they came', [1, 2, 3, 4, 5, 6]],
    ['with lines of a page’s edge taken out above', [41, 42, 43, 44, 45, 46]],
    ['with a line taken out among them', [1, 2, 4, 5, 7, 8]],
    ['with a part of a line among them', [1, 1.5, 2, 3, 4, 5]],
  ])('is known by the paragraph below it: lines %s', (_, numbers) => {
    const texts = ['Cabinet', '11 March 2026', '', 'Moorings of the inner basin', '', '1. Moorings are few.'];
    const above = { number: 1, text: 'Above.' };
    const lines = texts.map((text, index) => ({ number: numbers[index] ?? 0, text }));
    expect(readPaperHeader(numbers[0] === 41 ? [above, ...lines] : lines, numbers[0] === 41 ? 1 : 0)?.title).toBe(
      'Moorings of the inner basin',
    );
  });
});
