import { expect, it } from 'vitest';
import { parseLibrary } from '../../src/parsing/parse-library.ts';

const minutes = [
  'Minutes of a meeting of the Cabinet held on Tuesday, 25 February 2025.',
  '',
  'Present: Councillor A Tench (Chair)',
  '',
  '9. Foster carer fees',
  '',
  '- Appendix A – Fees elsewhere',
  '- Appendix B – Interviews , View reasons restricted',
  '',
  'RESOLVED – that the fee be raised.',
].join('\n');
const appendix = (letter: string, words: string) =>
  `Cabinet, 25 February 2025 – Agenda item 9: Foster carer fees\n\n# Appendix ${letter} – Visits\n\n1. ${words}\n`;

it('keeps back the appendix beside which the site says that it is restricted, and no other', () => {
  const files = parseLibrary([
    { file: 'minutes.md', bytes: minutes },
    { file: 'item-9-appendix-a.md', bytes: appendix('A', 'Open words of fees.') },
    { file: 'item-9-appendix-b.md', bytes: appendix('B', 'Hush words of homes.') },
  ]);
  const shown = files.flatMap(({ papers }) =>
    papers.flatMap(({ visibility, nodes }) => (visibility === 'public' ? nodes.map(({ text }) => text) : [])),
  );
  expect(shown.some((text) => text.includes('Open words'))).toBe(true);
  expect(shown.some((text) => text.includes('Hush words'))).toBe(false);
});
