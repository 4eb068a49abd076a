import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

/** What stays public, and what is kept, of a file. */
const sorted = (file: string, bytes: string) => {
  const { papers } = parseFile({ file, bytes });
  const words = (visibility: string) =>
    papers
      .filter((paper) => paper.visibility === visibility)
      .flatMap(({ nodes }) => nodes.map(({ text }) => text))
      .join(' ');
  return { open: words('public'), kept: words('exempt') };
};

const pack = (divider: string) =>
  `WENLOW DRAINAGE BOARD
Agenda pack, 3 June 2025

Item 1. Culverts
1.1 The culvert at Sallow Lane was cleared by hand in March.

Item 2. Pumps
2.1 Two pumps will be serviced by the maker in the autumn.

${divider}

Item 3. The pump keeper
3.1 The keeper sold diesel from the store to three farmers.

Item 4. Land at Crook Bank
4.1 The widow will accept nine thousand pounds for the bank.
`;

describe('a line between two items of a pack that keeps back all below it', () => {
  it.each([
    '==== BELOW THE LINE - CONFIDENTIAL - NOT FOR PUBLICATION ====',
    '---------- CONFIDENTIAL ITEMS BELOW THIS LINE ----------',
    '*** PRIVATE ITEMS FOLLOW - NOT FOR PUBLICATION ***',
    '~~~ The items below this line are exempt and not for publication ~~~',
    '#################### EXEMPT ITEMS ####################',
  ])('%s', (divider) => {
    const { open, kept } = sorted('pack.txt', pack(divider));
    expect(kept).toMatch(/sold diesel.*nine thousand/s);
    expect(open).not.toMatch(/sold diesel|nine thousand/);
    expect(open).toMatch(/culvert at Sallow Lane.*Two pumps/s);
  });
});

const page = (title: string, below = '') =>
  `# Agenda and minutes - Growth Committee

### 21. Town centre trees
The Committee agreed to plant forty limes.

### 22. Enterprise Park grant ${title}
${below}

Members were told that the foundry would close.

### 23. Work programme
A report on empty shops was added to December.
`;

describe("one item of a meeting's page that is not for publication", () => {
  it.each([
    ['- RESTRICTED, not for publication', ''],
    ['[RESTRICTED - exempt item, paragraph 3]', ''],
    ['', 'Restricted item - not for publication under paragraph 3 of Schedule 12A'],
    ['', 'Exempt item. This item is not for publication.'],
  ])('%s %s', (title, below) => {
    const { open, kept } = sorted('growth.md', page(title, below));
    expect(kept).toContain('foundry would close');
    expect(open).not.toContain('foundry would close');
    expect(open).toMatch(/forty limes.*empty shops/s);
  });
});

it("keeps back a row of a meeting's page whose title is marked", () => {
  const rows =
    '| 21. Town centre trees | The Committee agreed to plant forty limes. |\n| 22. Enterprise Park grant (Restricted) | Members were told that the foundry would close. |\n| 23. Work programme | A report on empty shops was added to December. |\n';
  const { open } = sorted('growth.md', `# Decisions - Growth Committee\n\n| Item | Decision |\n|---|---|\n${rows}`);
  expect(open).not.toContain('foundry would close');
  expect(open).toMatch(/forty limes.*empty shops/s);
});

it.each([
  'The Panel returned to public session at 3.15 pm and the webcast was resumed.',
  'The meeting then continued in public.',
  'The press and public were invited back into the room.',
])('ends a private part in the last sentence of a paragraph: %s', (back) => {
  const { open, kept } = sorted(
    'pcp-minutes.txt',
    `AVONMERE POLICE AND CRIME PANEL
Minutes, 30 January 2025
61. Precept: The Panel supported a rise of thirteen pounds for a Band D home.
62. The Panel resolved to go into closed session (in camera) under paragraph 1 of Schedule 12A.
IN CAMERA - NOT FOR PUBLICATION
63. Complaint about the Commissioner
63.1 The complainant was sent late-night messages about her promotion.
63.2 The Panel agreed to seek an apology and to ask for the telephone to be handed over. ${back}
64. Rural crime: The Commissioner said that hare coursing had fallen by a third.
`,
  );
  expect(open).toMatch(/thirteen pounds.*hare coursing/s);
  expect(open).not.toMatch(/late-night|telephone/);
  expect(kept).toContain('late-night');
});

const minutes = (said: string) =>
  `KELDSTONE COUNCIL
Resources Committee, 24 June 2025 - Minutes
13. Minutes
The minutes of May were signed.
14. Exclusion of press and public
${said}
15. Sale of the old fire station
15.1 The Committee agreed to sell the old fire station to the scouts.
16. The next meeting will be held on 23 September 2025.
`;

describe('an exclusion that came to nothing', () => {
  it.each([
    'The agenda offered a resolution to exclude the public for item 15. It was not moved, and the meeting stayed open.',
    'It was proposed to exclude the press and public for item 15 but there was no seconder.',
    'The recommendation that the press and public be excluded for item 15 was withdrawn.',
    'The Chair said that he would not move the resolution to exclude the public for item 15.',
    'There were no exempt items and the public stayed throughout.',
    'The motion to exclude the press and public for item 15, printed on the agenda, was not moved.',
    'Councillor Pym moved that the public be excluded for item 15. Three voted for and eight against. The motion was LOST and the meeting went on in public.',
    'All items were taken in public.',
    'Not required.',
    'A resolution to exclude the public for item 15 was printed on the agenda. No Member moved it and the meeting continued in public throughout.',
    'No such motion was moved for item 15 and the meeting remained open to the public.',
  ])('closes nothing: %s', (said) => {
    expect(sorted('minutes-resources.txt', minutes(said)).open).toContain('to the scouts');
  });

  it.each([
    'RESOLVED that the public be excluded for item 15 as the tenant lost his appeal and exempt information is likely to be disclosed.',
    'The motion to exclude the public for item 15 was carried and an amendment was not moved.',
    'An amendment to stay in public was lost. RESOLVED that the press and public be excluded for item 15.',
  ])('is another than one beside which something was lost: %s', (said) => {
    const { open, kept } = sorted('minutes-resources.txt', minutes(said));
    expect(kept).toContain('to the scouts');
    expect(open).not.toContain('to the scouts');
  });
});
