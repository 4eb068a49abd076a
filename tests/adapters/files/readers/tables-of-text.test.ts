import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/adapters/files/readers/read-html.ts';
import { readPdf } from '../../../../src/adapters/files/readers/read-pdf.ts';
import { linesAt, makePdf } from './make-pdf.ts';

const linesOf = (html: string): string[] =>
  readHtml(`<html><body>${html}</body></html>`).text.split('\n').filter(Boolean);

describe('tables that hold text', () => {
  it('are read as text where they only set a number beside each minute', () => {
    expect(
      linesOf(
        '<table><tr><td><b>71/26</b></td><td><b>APOLOGIES</b><p>Councillor Jean Marlow.</p></td></tr>' +
          '<tr><td><b>72/26</b></td><td><b>BUS FARES</b><p>The fare rises.</p><p>Resolved: that it be noted.</p></td></tr></table>',
      ),
    ).toEqual([
      '71/26 **APOLOGIES**',
      'Councillor Jean Marlow.',
      '72/26 **BUS FARES**',
      'The fare rises.',
      'Resolved: that it be noted.',
    ]);
  });

  it('are read as fields where they name what heads a paper, though no colon follows', () => {
    expect(
      linesOf(
        '<table><tr><td>Lead member</td><td>Councillor Priya Raman</td></tr>' +
          '<tr><td>Status</td><td>Final</td></tr><tr><td>Key decision?</td><td>Yes</td></tr></table>',
      ),
    ).toEqual(['Lead member: Councillor Priya Raman', 'Status: Final', 'Key decision? Yes']);
  });

  it('stay tables of rows where their first row names the columns', () => {
    expect(linesOf('<table><tr><th>Ward</th><th>Pupils</th></tr><tr><td>Castle</td><td>41</td></tr></table>')).toEqual([
      '| Ward | Pupils |',
      '| Castle | 41 |',
    ]);
  });
});

describe('two columns of prose', () => {
  it('go on from the foot of one to the head of the next', async () => {
    const left = [
      'Our carers looked after more',
      'children than in any year before,',
      'and most of them stayed near to',
      'their schools and to their friends',
      'in the towns along the coast and',
      'in the villages of the moor, while',
      'fewer moved home twice in a year',
      'than before: eleven per cent had',
      'three or more homes, a fall from',
    ];
    const right = [
      '2023/24 that members welcomed',
      'when they met the carers in June',
      'and heard what they had to say of',
      'the help that is given at night to',
      'those who foster children for the',
      'first time in their lives, and what',
      'it costs them when that help does',
      'not come as soon as it is needed',
      'in the small hours of the morning.',
    ];
    const { text } = await readPdf(await makePdf([[...linesAt(60, 100, left), ...linesAt(320, 100, right)]]));
    expect(text).toContain('a fall from 2023/24 that members welcomed');
  });
});
