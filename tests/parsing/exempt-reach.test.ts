import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const minutes = (...parts: readonly string[]): string =>
  [
    'NORTHWOLD DISTRICT COUNCIL',
    'MINUTES of the meeting of the Finance Committee held on 3 March 2026',
    'Present: Councillors Gray (Chair), Hope and Iles',
    ...parts,
  ].join('\n\n');
const bins = '1. Bins\nThe Committee heard that Openbins were emptied weekly.';
const depot = '2. Depot\nThe bidder Hushbid had offered four million pounds.';
const grant = '3. Grants\nThe bowls club Hushbowls had asked for nine thousand pounds.';
const other = '4. Other business\nThe fair will be at Openfield on Saturday 11 July.';

const front =
  'Northwold District Council\n\nFinance Committee\n\n3 March 2026\n\nDepot\n\nReport of the Head of Finance';
const report = (...parts: readonly string[]): string => [front, ...parts].join('\n\n');
const bids = '1. The bidder Hushbid offered four million pounds.\n\n2. The second, Hushtwo, offered three.';

describe('a mark with an end further down', () => {
  it.each([
    ['RESTRICTED - the part below is for Panel members only and must not be shared', 'END OF RESTRICTED PART'],
    ['*** BEGIN PINK PAGES ***', '*** END OF PINK PAGES ***'],
    ['[Exempt section begins]', '[Exempt section ends]'],
    ['CONFIDENTIAL - the following is for members only', 'End of confidential section'],
  ])('keeps back the items between: %s', (from, to) => {
    expect(misplaced({ 'm.txt': minutes(bins, from, depot, grant, to, other) })).toEqual([]);
  });

  it('leaves public what stands between two such parts', () => {
    const parts = [bins.replace('Open', 'Hush'), depot.replace('Hush', 'Open'), grant, other];
    const [first = '', second = '', third = '', last = ''] = parts;
    const begin = '[Exempt section begins]';
    const end = '[Exempt section ends]';
    expect(misplaced({ 'm.txt': minutes(begin, first, end, second, begin, third, end, last) })).toEqual([]);
  });
});

describe('a mark in the front of a report', () => {
  it.each([
    'CONFIDENTIAL INFORMATION within section 100A(3) of the Local Government Act 1972. This was given to the Authority by a Government department on terms which forbid its disclosure to the public.\nThe public MUST be excluded (section 100A(2)).',
    'C O N F I D E N T I A L   -   N O T   F O R   P U B L I C A T I O N',
    'N O T F O R P U B L I C A T I O N',
    'P R I V A T E  &  C O N F I D E N T I A L',
  ])('keeps back the whole: %s', (mark) => {
    expect(misplaced({ 'r.txt': report(mark, bids) })).toEqual([]);
  });

  it.each([
    'A G E N D A',
    'P U B L I C   R E P O R T',
    'O P E N   T O   A L L',
    'Confidential information is handled under section 100A of the Act. The report names none.',
  ])('is not meant by %s', (words) => {
    expect(misplaced({ 'r.txt': report(words, bids.replaceAll('Hush', 'Open')) })).toEqual([]);
  });
});

describe('what is marked elsewhere or in few words', () => {
  it.each(['B – Quotations (members only)', 'B: Quotations (restricted)', 'B. Quotations – not for publication'])(
    'keeps back the appendix that a list marks, in a file that names no meeting: %s',
    (entry) => {
      const list = `# Lock repairs\n\nNorthwold District Council, Finance Committee, 3 March 2026\n\nThe Openlock is old.\n\n## Appendices\n\n- A – Openphotographs\n- ${entry}`;
      const b = '# Appendix B\n\n## Quotations\n\nHushbarlow tendered at ninety-one thousand.';
      expect(misplaced({ 'r.md': list, 'Appendix B.md': b })).toEqual([]);
      expect(misplaced({ 'r.md': list, 'Appendix A.md': b.replace('B', 'A').replace('Hush', 'Open') })).toEqual([]);
    },
  );

  it.each([
    ["COUNSEL'S OPINION - SUBJECT TO LEGAL PRIVILEGE", 'Hush'],
    ["Counsel's opinion (legally privileged)", 'Hush'],
    ["Counsel's opinion – legal professional privilege", 'Hush'],
    ['How legal privilege is claimed', 'Open'],
  ])('reads the title of a report: %s', (title, word) => {
    expect(misplaced({ 'r.txt': `${report('').replace('Depot', title)}1. The order ${word}quash will go.` })).toEqual(
      [],
    );
  });

  it.each([
    ['Part of agenda: II', 'Hush'],
    ['Part of agenda: I', 'Open'],
  ])('reads a field of a record of a decision: %s', (field, word) => {
    const record = `NORTHWOLD DISTRICT COUNCIL\nDecision of the Leader\n\nSubject: Loan to the theatre\nDate: 9 June 2026\n${field}\n\nDecision\nTo lend the theatre ${word}sixty thousand pounds.`;
    expect(misplaced({ 'd.txt': record })).toEqual([]);
  });

  it('keeps back the report that an agenda has for members alone', () => {
    const top = 'Northwold District Council\nFinance Committee\n3 March 2026\n\n';
    const agenda = `${top}AGENDA\n\n1. Apologies\n2. Canal\n3. Chief Executive's review\n\nThe report on item 3 is for members of the Board alone.`;
    const canal = `${top}Canal\n\n1. The Opencanal was stocked with roach.`;
    const review = `${top}Chief Executive's review\n\n1. Hushtargets were missed.`;
    expect(misplaced({ 'a.txt': agenda, 'c.txt': canal, 'r.txt': review })).toEqual([]);
  });
});

describe("a file's name against its minutes", () => {
  const taken = [
    'CONFIDENTIAL BUSINESS - "IN COMMITTEE"',
    depot,
    grant,
    'OUT OF COMMITTEE - the press and public were readmitted',
  ];

  it('leaves public what the minutes say was public, though the file is named after the private part', () => {
    expect(misplaced({ 'council-minutes-in-committee.txt': minutes(bins, ...taken, other) })).toEqual([]);
  });

  it('keeps back all where the minutes tell of no public part', () => {
    expect(misplaced({ 'council-minutes-in-committee.txt': minutes(depot, grant) })).toEqual([]);
  });

  it('keeps back all where the name says more', () => {
    const all = minutes(bins, ...taken, other).replaceAll('Open', 'Hush');
    expect(misplaced({ 'exempt-minutes-in-committee.txt': all })).toEqual([]);
  });
});

describe('a mark below a short first paragraph', () => {
  it.each(['The Openlock is old.', 'Openbarges pay two pounds.'])('leaves that paragraph public: %s', (words) => {
    expect(misplaced({ 'r.txt': report(words, 'Not to leave this room', 'Hushbarlow tendered at ninety.') })).toEqual(
      [],
    );
  });
});

describe("a section's title with its mark, and its words on the next line", () => {
  const sections = (title: string, words: string): string =>
    report(
      '1. Introduction\nThe depot was Openbuilt in 1974 and is no longer used by the council.',
      `2. ${title}\n${words}`,
      '3. Next steps\nThe site will be marketed in Openspring by the estates team.',
    );

  it.each(['Bids (exempt)', 'Bids (Not for publication - paragraph 3)', 'The two bids [CONFIDENTIAL]'])(
    'keeps back the section and no more: %s',
    (title) => {
      const words = 'The bid is Hushone by Harker Estates for the whole site.';
      expect(misplaced({ 'r.txt': sections(title, words) })).toEqual([]);
    },
  );

  it.each(['Rates relief (exempt under the Act)', 'Some houses (restricted growth)'])('is none in %s', (title) => {
    expect(misplaced({ 'r.txt': sections(title, 'Openhomes were built in 1990 for the town.') })).toEqual([]);
  });
});

describe('the first words of an item in minutes', () => {
  it.each(['In private: the Committee', '(In camera) The Committee', '[In private session] The Committee'])(
    'are said of all of it: %s',
    (words) => {
      const sold = `2. Depot\n${words} heard that the offer was from Hushone.\n\nMembers asked about Hushtwo and the timing.\n\nRESOLVED: that the Hushthree offer be accepted.`;
      expect(misplaced({ 'm.txt': minutes(bins, sold, grant.replaceAll('Hush', 'Open'), other) })).toEqual([]);
    },
  );
});
