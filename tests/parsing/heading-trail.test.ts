import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const report = (set: (section: string) => string, below: (heading: string) => string): string => `Care Panel

5 February 2026

Carers

${set('Purpose')}

1. This report tells how many carers there are.

${set('Fostering')}

${below('Recruitment')}

2. Nine households were approved.

${below('Retention')}

3. Seven households left.

${set('Homes')}

4. Two homes are open.
`;

const paths = (text: string): string[] =>
  parseFile({ file: 'carers.md', bytes: text })
    .papers.flatMap(({ nodes }) => nodes)
    .flatMap(({ label, headings }) => (label ? [`${label} ${headings.join(' > ')}`] : []));

describe('headings whose depth only their dress tells', () => {
  const bold = (text: string): string => `**${text}**`;
  const underlined = (text: string): string => `<u>${text}</u>`;
  const capitals = (text: string): string => text.toUpperCase();
  const nested = ['1 Purpose', '2 Fostering > Recruitment', '3 Fostering > Retention', '4 Homes'];

  it('stand under the heading that one set like them once stood right under', () => {
    expect(paths(report(bold, underlined))).toEqual(nested);
    expect(paths(report(underlined, bold))).toEqual(nested);
    expect(paths(report(capitals, (text) => text)).map((path) => path.toLowerCase())).toEqual(
      nested.map((path) => path.toLowerCase()),
    );
  });

  it('stand beside each other where all are set alike', () => {
    expect(paths(report(bold, bold))[2]).toBe('3 Retention');
  });
});
