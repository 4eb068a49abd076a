import { describe, expect, it } from 'vitest';
import { askSmallLibrary } from '../../support/small-library.ts';

const at = (heading: string) => ({ headings: [heading], context: `Canal report · ${heading}` });
const ask = askSmallLibrary([
  { text: 'Volunteers helped along the canal and gave help to every boat.' },
  { text: 'Case study – written by the canal ranger.', ...at('Appendix') },
  { text: 'The boat leaked.', kind: 'list-item', ...at('Why were they referred?') },
  { text: 'Patched the hull.', kind: 'list-item', ...at('Actions') },
  { text: 'Paid for a pump.', kind: 'list-item', ...at('Actions') },
]);

describe('a question that names a section', () => {
  it('is answered by the points under the heading that fits', async () => {
    const { kind, text } = await ask({ question: 'What help did the ranger give in the canal case study?' });
    expect(kind).toBe('answered');
    expect(text).toMatch(/Patched the hull[\s\S]*Paid for a pump/);
    expect(text).not.toContain('leaked');
  });

  it('is left to the sentences where no section is named', async () => {
    const { text } = await ask({ question: 'Who helped along the canal?' });
    expect(text).toContain('Volunteers helped');
    expect(text).not.toContain('Patched');
  });
});
