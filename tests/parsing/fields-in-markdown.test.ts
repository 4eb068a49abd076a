import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const title = 'Harbour Dredging Plan 2026';
const below = '## 1. Summary\n\n1.1 The channel has lost a metre of depth since 2019.\n';

const rows =
  '| Committee | Harbour Board |\n| Date | 4 March 2026 |\n| Agenda item | 7 |\n| Report of | Ada Vale, Harbour Master |';

describe('the fields of a head that a converter set as a table', () => {
  it.each([
    ['an empty head row', `# ${title}\n\n| | |\n|---|---|\n${rows}\n\n${below}`],
    ['padded cells', `# ${title}\n\n|           |               |\n|-----------|---------------|\n${rows}\n\n${below}`],
    ['the title below', `|   |   |\n|---|---|\n${rows}\n\n# ${title}\n\n${below}`],
    ['the title in a row', `|   |   |\n|---|---|\n| Title | ${title} |\n${rows}\n\n${below}`],
    ['the first row as head', `# ${title}\n\n${rows.replace('\n', '\n|---|---|\n')}\n\n${below}`],
    [
      'bold names',
      `# ${title}\n\n|   |   |\n|:--|:--|\n${rows.replace(/^\| ([\w ]+) \|/gm, '| **$1** |')}\n\n${below}`,
    ],
    ['colons', `# ${title}\n\n|   |   |\n|---|---|\n${rows.replace(/^\| ([\w ]+) \|/gm, '| $1: |')}\n\n${below}`],
    ['the council above', `# MARLHAM COUNCIL\n\n# ${title}\n\n|   |   |\n|---|---|\n${rows}\n\n${below}`],
  ])('are read with %s', (_, bytes) => {
    const [paper] = parseFile({ file: 'plan.md', bytes, knowledge: {} }).papers;
    const node = paper?.nodes.find(({ text }) => text.includes('a metre of depth'));
    expect([paper?.title, paper?.meeting.body.name, paper?.meeting.date, node?.item.label]).toEqual([
      title,
      'Harbour Board',
      '2026-03-04',
      '7',
    ]);
  });
});
