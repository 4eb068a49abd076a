import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const rows = [
  '| Cabinet Member | Councillor Ada Crane – Learning |',
  '| Date of decision | 6 March 2026 |',
  '| Subject | Holiday grants |',
  '| Decision | Decided: 1) that grants of £84,600 be paid; and 2) that the scheme be reviewed. |',
  '| Reasons | Each group has a policy. |',
];
const read = (lines: readonly string[]) =>
  parseFile({ file: 'record.md', bytes: ['# Record of a Cabinet Member’s Decision', '', ...lines].join('\n') });
const told = (lines: readonly string[]) => ({
  titles: read(lines).papers.map(({ title }) => title),
  meetings: read(lines).papers.map(({ meeting }) => meeting.id),
  decided: read(lines)
    .papers.flatMap(({ nodes }) => nodes)
    .filter(({ kind }) => kind === 'resolution')
    .map(({ label, text, decision }) => [label, text, decision]),
});
const grants = {
  titles: ['Holiday grants'],
  meetings: ['cabinet-member-for-learning/2026-03-06'],
  decided: [
    ['1', 'that grants of £84,600 be paid; and', 'resolved'],
    ['2', 'that the scheme be reviewed.', 'resolved'],
  ],
};

describe('the record of one decision set as a table', () => {
  it('tells who decided, when, what, and each point of it', () => {
    expect(told(rows)).toEqual(grants);
  });

  it('is read in two languages, with its points lettered', () => {
    const welsh = ['Aelod Cabinet', 'Dyddiad', 'Pwnc', 'Penderfyniad', 'Rhesymau'];
    const both = rows.map((row, at) => row.replace('| ', `| ${welsh[at]} / `));
    expect(told(both)).toEqual(grants);
    const lettered = rows.map((row) => row.replace('1)', '(a)').replace('2)', '(b)'));
    expect(told(lettered).decided.map(([label]) => label)).toEqual(['a', 'b']);
  });

  it('is not seen in a head that says whether a decision is key', () => {
    const head = ['| Subject | Holiday grants |', '| Decision | Key |', '| Reasons | None |', '| Call-in | No |'];
    expect(told([...head, '', '## Purpose', '', '1. To tell members of grants.']).decided).toEqual([]);
  });
});
