import { describe, expect, it } from 'vitest';
import { parseLibrary } from '../../../src/parsing/parse-library.ts';
import { askPapers } from '../../support/small-library.ts';

const minutes = (committee: string, body: string) => `QUILLHAVEN COUNCIL
${committee}
Minutes of the meeting held on Tuesday 3 February 2026

Present: Councillors Una Barrow (Chair), Piers Holt and Asha Quill

4. REPORT

${body}
`;
const papers = [
  ['audit.txt', minutes('AUDIT COMMITTEE', 'The report of the external auditor, Pellworth Grange LLP, was received.')],
  ['roads.txt', minutes('ROADS COMMITTEE', 'Quillhaven Council keeps 40 crossings.')],
  ['health.txt', minutes('HEALTH BOARD', 'Quillhaven has two clinics.')],
] as const;
const ask = askPapers(parseLibrary(papers.map(([file, bytes]) => ({ file, bytes }))));

describe('the place whose papers these are', () => {
  it('is the place of every paper, whether or not its paragraph says so', async () => {
    const { kind, text } = await ask({ question: 'Who is the external auditor of Quillhaven?' });
    expect(kind).toBe('answered');
    expect(text).toContain('Pellworth Grange');
  });

  it('lends its papers to no other place', async () => {
    const { kind } = await ask({ question: 'Who is the external auditor of Rochdale?' });
    expect(kind).toBe('nothing-found');
  });
});
