import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/adapters/files/readers/read-html.ts';

const page = (body: string): string =>
  readHtml(`<html><body><h1>Fenwick Borough Council</h1>${body}</body></html>`).text;

describe('a page whose sections fold', () => {
  it('keeps what stands under each name, where the list of the names is what holds it', () => {
    const text = page(`<div class="panel-group" role="tablist"><div role="tab"><h2>Background</h2></div>
      <div role="tabpanel"><p>The depot was built in 1974.</p></div></div>`);
    expect(text).toContain('Background');
    expect(text).toContain('The depot was built in 1974.');
  });

  it('leaves out names of tabs that hold nothing', () => {
    expect(page('<ul role="tablist"><li>Visitors</li></ul><p>The depot was built in 1974.</p>')).not.toContain(
      'Visitors',
    );
  });
});

describe('a name over two columns of a table', () => {
  const table = (rows: string): string => page(`<table>${rows}</table>`);

  it('stays the only row of names where the row below fills the column beside it', () => {
    const text = table(`<tr><th>Ward</th><th colspan="2">Councillors</th></tr>
      <tr><td>Mill</td><td>Ann Holt</td><td>Bea Rudd</td></tr><tr><td>Dean</td><td>Cy Ash</td><td>Di Lee</td></tr>`);
    expect(text).toContain('Ward\tCouncillors\tCouncillors\nMill\tAnn Holt\tBea Rudd');
  });

  it.each([
    ['nothing', '<td>Ward</td><td colspan="2">Councillors</td>', '<td></td><td>First</td><td>Second</td>'],
    ['its own cell', '<td rowspan="2">Ward</td><td colspan="2">Councillors</td>', '<td>First</td><td>Second</td>'],
  ])('goes on in the row below where %s stands beneath its neighbour', (_, first, second) => {
    const text = table(`<tr>${first}</tr><tr>${second}</tr><tr><td>Dean</td><td>Cy Ash</td><td>Di Lee</td></tr>`);
    expect(text).toContain('Ward\tCouncillors First\tCouncillors Second\nDean\tCy Ash\tDi Lee');
  });
});
