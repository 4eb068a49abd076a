import { describe, expect, it } from 'vitest';
import { parseLibrary } from '../../../src/parsing/parse-library.ts';
import { askPapers } from '../../support/small-library.ts';

const report = (title: string, asked: string) => `HARBOUR BOARD – 3 FEBRUARY 2026

${title}

REPORT OF THE HARBOUR MASTER

Recommendation

1. The Board is recommended to ${asked}.

Background

2. The ferry to Holm carried 412 passengers in January.
`;

const minutes = `MINUTES OF A MEETING OF THE HARBOUR BOARD
HELD ON TUESDAY 3 FEBRUARY 2026

Present: Councillors Una Barrow (Chair), Piers Holt and Asha Quill

21. HOLM FERRY CONTRACT

The Board considered a report of the Harbour Master.

RESOLVED:

That the contract for the Holm ferry be extended for six months.

22. QUAY LIGHTS

RESOLVED:

That the quay lights be painted.
`;

const papers = (...texts: readonly string[]) =>
  askPapers(parseLibrary(texts.map((bytes, index) => ({ file: `paper-${index}.txt`, bytes }))));
const ferry = report('HOLM FERRY CONTRACT', 'extend the contract for the Holm ferry for two years');
const question = 'How long is the contract for the Holm ferry to be extended?';

describe('a recommendation', () => {
  it('stands beside what the minutes of the meeting say became of it, each cited', async () => {
    const { text, citations } = await papers(ferry, minutes)({ question });
    expect(text).toContain('extend the contract for the Holm ferry for two years');
    expect(text).toMatch(
      /then decided \(resolved\): That the contract for the Holm ferry be extended for six months\. \[\d\]/,
    );
    expect(text).not.toContain('quay lights');
    expect(citations.some(({ quote }) => quote.includes('six months'))).toBe(true);
  });

  it('stands alone where no minutes of the meeting are held, or none of the matter', async () => {
    expect((await papers(ferry)({ question })).text).not.toContain('then decided');
    const tolls = report('HOLM BRIDGE TOLLS', 'raise the toll at Holm bridge to £4 for two years');
    const { text } = await papers(tolls, minutes)({ question: 'How long is the toll at Holm bridge to be raised?' });
    expect(text).toContain('two years');
    expect(text).not.toContain('then decided');
  });

  it('is not taken for what a body did', async () => {
    const { text } = await papers(
      ferry,
      minutes,
    )({ question: 'For how long did the Board extend the Holm ferry contract?' });
    expect(text).toContain('six months');
    expect(text).not.toContain('two years');
  });
});
