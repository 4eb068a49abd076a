import { describe, expect, it } from 'vitest';
import { frameOf } from '../../../../src/adapters/files/readers/page-frame.ts';

const framed = (lines: readonly string[], links: readonly (readonly [number, number])[] = []): string[] => {
  const frame = new Set(frameOf(lines, new Map(links)));
  return lines.filter((text, at) => text !== '' && !frame.has(at + 1));
};

describe('what frames a saved page', () => {
  it('is its menu, where one is, what prints it and who owns it', () => {
    expect(
      framed([
        'Print this page | Close window',
        'Home > Council > Minutes',
        'Login | Register | Thursday, November 27, 2025',
        'Cabinet',
        'The harbour wall will be mended.',
        'Terms Of Use | Privacy Statement | Copyright 2025 by Tarnford Council',
      ]),
    ).toEqual(['Cabinet', 'The harbour wall will be mended.']);
  });

  it('is a run of links at the top, and no link that stands alone', () => {
    expect(
      framed(
        ['Calendar', 'Committees', 'Councillors', 'Cabinet'],
        [
          [1, 1],
          [2, 1],
          [3, 1],
        ],
      ),
    ).toEqual(['Cabinet']);
    expect(framed(['Harbour report', 'It is short.'], [[1, 1]])).toEqual(['Harbour report', 'It is short.']);
  });

  it('is what stands with a menu above the heading of the page, a marking apart', () => {
    const page = [
      'This site uses cookies to store information on your computer.',
      'Tarnford – Democracy',
      'Diary',
      'Committees',
      'NOT FOR PUBLICATION',
      'Agenda and minutes',
      'The harbour wall will be mended.',
      'Follow us: Pigeon X',
      '© Tarnford Council 2026 | Quay Street, Tarnford',
    ];
    const links = [
      [3, 1],
      [4, 1],
    ] as const;
    const frame = new Set(frameOf(page, new Map(links), 6));
    expect(page.filter((_, at) => !frame.has(at + 1))).toEqual([
      'NOT FOR PUBLICATION',
      'Agenda and minutes',
      'The harbour wall will be mended.',
    ]);
  });

  it('leaves the lines above a heading alone where no menu stands there', () => {
    expect(
      frameOf(['Tarnford Council', 'Cabinet, 3 March 2026', 'Harbour report', 'It is short.'], new Map(), 3),
    ).toEqual([]);
  });

  it('is never all that a page says', () => {
    expect(framed(['Home', 'Contact us', '© 2025 Tarnford Council'])).toEqual([
      'Home',
      'Contact us',
      '© 2025 Tarnford Council',
    ]);
  });
});
