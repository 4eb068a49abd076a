import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const tableOf = (columns: readonly string[], row: readonly string[]): string =>
  `# Review\n\nMere Council, Finance Committee, 5 March 2024\n\nThe review in Openapril took in the whole of the town.\n\n${[columns, columns.map(() => '---'), row, row.map(() => 'Mill')].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;

const head = 'Mere Borough Council\nFinance Committee\n5 March 2024\n\n';

describe('words in the place of a mark', () => {
  it.each([
    'MEMBER BRIEFING - NOT A PUBLIC DOCUMENT',
    'PRE-DECISION PAPER - NOT FOR RELEASE',
    'Circulation: Board members and chief officers only',
  ])('keep back all of a paper that they stand above: %s', (line) => {
    expect(misplaced({ 'r.txt': `${line}\n\n${head}Dredging\n\n1. The firm Hushfirm is to be wound up.\n` })).toEqual(
      [],
    );
  });

  it.each(['The next section is withheld from the version on our website.', 'Left out of the published copy:'])(
    'keep back what comes next, though the paragraph above is numbered: %s',
    (line) => {
      const text = `${head}Ferry yard\n\n1. The Openyard by the river has been empty for six years.\n\n${line}\n\n2. The bidder Hushbidder offered four million.\n`;
      expect(misplaced({ 'r.txt': text })).toEqual([]);
    },
  );
});

describe('a column that says of each row whether it is public', () => {
  it('keeps back the row', () => {
    const table =
      '| Property | Offer | Publish? |\n|---|---|---|\n| Mill | Openmill has none | Yes |\n| Ford | Hushford offered ten | No |';
    expect(
      misplaced({
        'r.md': `# Offers\n\nMere Council, Finance Committee, 5 March 2024\n\nThree were put up for sale in the Opensale of April.\n\n${table}\n`,
      }),
    ).toEqual([]);
  });

  it.each([
    ['Publish?', 'No'],
    ['For publication', 'No'],
    ['Public/Private', 'Private'],
    ['Exempt paragraph', 'Yes, paragraph 3'],
    ['Exempt', 'Yes \u2013 paragraph 3'],
    ['Access', 'Confidential'],
    ['Status', 'Not for publication'],
  ])('keeps back a row of anything where it asks about the row: %s, %s', (column, cell) => {
    expect(
      misplaced({ 'r.md': tableOf(['Property', 'Offer', column], ['Ford', 'Hushford offered ten', cell]) }),
    ).toEqual([]);
  });

  it.each([
    ['Path', 'Public access', 'No'],
    ['Path', 'Public access', 'Restricted'],
    ['Toilet', 'Open', 'No'],
    ['Car park', 'Status', 'Restricted'],
    ['Policy', 'Published?', 'No'],
    ['Risk', 'Confidentiality', 'High'],
    ['Field', 'Access', 'Private road'],
    ['Road', 'Access', 'Private'],
    ['Data set', 'Classification', 'Restricted'],
    ['Class', 'Open session', 'No'],
    ['Landlord', 'Status', 'Exempt'],
  ])('leaves a row where it tells of the thing in it: %s, %s, %s', (thing, column, cell) => {
    expect(
      misplaced({ 'r.md': tableOf([thing, 'Notes', column], ['Ford', 'Openford was made in 1910', cell]) }),
    ).toEqual([]);
  });

  it.each([
    [
      '| Item | Title | Access | Reasons |\n|---|---|---|---|\n| 5 | Frauds | Exempt | Paragraph 7 - prevention of crime |',
      '## Item 7 - Roofs\n\n7. The Openroof is dear.',
    ],
    ['| Field | Entry |\n|---|---|\n| Exempt parts | Paragraphs 7 and 8 |', '7. The Hushroof is dear.'],
  ])('names a paragraph of the law, or of the paper where it asks for its parts: %s', (table, rest) => {
    expect(misplaced({ 'r.md': `# Review\n\nMere Council, 5 March 2024\n\n${table}\n\n${rest}\n` })).toEqual([]);
  });

  it('keeps back the report of that row, bound behind it', () => {
    const text = `${head}Item | Title | Access\n1 | Sports grants | Open\n2 | Ferry subsidy | Closed, para 3\n\nItem 1: Sports grants\n\nGrants went to the Openclubs.\n\nItem 2: Ferry subsidy\n\nThe firm Hushferry will stop running in October.\n`;
    expect(misplaced({ 'a.txt': text })).toEqual([]);
  });
});

describe('a register of what was settled', () => {
  const rows = (columns: readonly string[], cells: readonly string[], open: readonly string[]): string =>
    `| ${columns.join(' | ')} |\n|${columns.map(() => '---|').join('')}\n| ${open.join(' | ')} |\n| ${cells.join(' | ')} |\n`;

  it.each([
    ['Register of executive decisions', ['Ref', 'Title', 'Decision', 'Access'], 'Exempt - not for publication', 'Open'],
    ['Action log', ['No', 'Subject', 'Action', 'Restricted'], 'Yes', 'No'],
    ['Delegated decisions', ['No', 'Matter', 'Outcome', 'Publication'], 'Not for publication', 'Public'],
  ])('keeps back the row that says so of itself: %s', (title, columns, closed, open) => {
    const table = rows(
      columns,
      ['2', 'Depot', 'That Hushdepot be sold', closed],
      ['1', 'Trees', 'Plant Opentrees', open],
    );
    expect(misplaced({ 'r.md': `# ${title}\n\n${table}` })).toEqual([]);
  });

  it('keeps back a row that bears the mark which the sheet explains, in whatever column', () => {
    const table = rows(
      ['No', 'Status', 'Action and update', 'Owner'],
      ['42', 'Exempt', 'The Hushmanager of the eastern team was suspended on 2 December.', 'Director'],
      ['41', 'Open', 'Sixty Openfiles were read by the end of November.', 'Social Worker'],
    );
    const said = 'Rows marked Exempt are not for publication (Schedule 12A, paragraph 1).';
    expect(
      misplaced({ 'r.md': `# Corringham Council\n\n## Action log of 16 December 2024\n\n${said}\n\n${table}` }),
    ).toEqual([]);
  });

  it.each([
    ['Forward plan', ['Ref', 'Title', 'Decision', 'Access'], 'Exempt - paragraph 3'],
    ['Register of decisions', ['Ref', 'Title', 'Decision', 'Decision maker', 'Access'], 'Exempt - paragraph 3'],
    ['Paths', ['No', 'Title', 'Action', 'Access'], 'Restricted'],
  ])('leaves what is only to come, or a row of something else: %s', (title, columns, closed) => {
    const cells = [...['2', 'Depot', 'Sale of the Opendepot', 'Cabinet'].slice(0, columns.length - 1), closed];
    const open = [...['1', 'Trees', 'Plant Opentrees', 'Cabinet'].slice(0, columns.length - 1), 'Open'];
    expect(misplaced({ 'r.md': `# ${title}\n\n${rows(columns, cells, open)}` })).toEqual([]);
  });
});

describe('a sheet that stands for a private report', () => {
  it('keeps back the report, wherever it is', () => {
    const files = {
      'cover.txt': `${head}Item 5: Sale of the field\n\nThe report for this item is not for publication because it contains exempt information (paragraph 3).\n`,
      'report.txt': `${head}Item 5\nSale of the field\n\n1. The bidder Hushbidder would pay no more.\n`,
      'other.txt': `${head}Item 4\nLibrary roof\n\n1. The Openroof will be mended.\n`,
    };
    expect(misplaced(files)).toEqual([]);
  });
});

describe('a field without a stop above a paragraph', () => {
  it.each(['Open to the public: No', 'Public: No', 'For publication: No', 'Public access: No'])(
    'is read by itself: %s',
    (field) => {
      expect(
        misplaced({
          'a.txt': `SALE OF THE DEPOT\n${field}\n\nThree Hushbids were made.\n\nThe best was nine pounds.\n`,
        }),
      ).toEqual([]);
    },
  );
});
