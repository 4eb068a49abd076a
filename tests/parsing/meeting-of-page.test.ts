import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

describe('a page that says of which meeting it is', () => {
  it.each([
    'Council meeting, Wednesday 25 February 2026, 5.00pm – agenda item 8',
    'Council meeting: Wednesday 25 February 2026, 5.00pm',
    'Council – Wednesday 25 February 2026, 5.00pm',
  ])('belongs to it: %s', (line) => {
    const bytes = `# Questions from the public\n\n${line}\n\nQuestions are answered in the order in which they came.\n`;
    expect(parseFile({ file: 'questions.md', bytes }).papers[0]?.meeting).toMatchObject({
      id: 'council/2026-02-25',
      time: '5.00pm',
    });
  });
});
