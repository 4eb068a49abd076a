import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const minutes = (...lines: readonly string[]): string =>
  [
    'Stourmere Council',
    'Governance Committee',
    'Minutes of the meeting held on 14 May 2026',
    '',
    '1 Apologies for absence',
    'There were none.',
    '',
    '2 Bins',
    'The Committee heard that Openbins had come.',
    '',
    ...lines,
  ].join('\n');
const report = (...parts: readonly string[]): string =>
  ['Stourmere Council', 'Governance Committee', '14 May 2026', 'Depot', 'Report of the Director', ...parts].join(
    '\n\n',
  );
const complaint = ['', 'The Committee heard that Hushname had complained.'];

const papers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'the gallery was cleared': { 'm.txt': minutes('3 Complaint', 'The public gallery was cleared.', ...complaint) },
  'the webcast was stopped': {
    'm.txt': minutes('3 Complaint', 'The webcast was stopped and the public left the room.', ...complaint),
  },
  'behind closed doors': { 'm.txt': minutes('3 Complaint', 'This item was heard behind closed doors.', ...complaint) },
  'observers went out and came back': {
    'm.txt': minutes(
      '3 Complaint',
      'Observers went out.',
      ...complaint,
      '',
      'Observers came back in.',
      '',
      'The Chair said that Opencake was ready.',
    ),
  },
  'an abbreviation in the title': { 'm.txt': minutes('3 Complaint (Exempt para. 2)', ...complaint.slice(1)) },
  'a numbered exempt minute': { 'm.txt': minutes('E3 Exempt minute – Complaint', ...complaint.slice(1)) },
  'the start and end of a section': {
    'm.txt': minutes(
      '3 Depot',
      'The Committee heard that Opendepot is old.',
      '',
      '*** Start of confidential section ***',
      ...complaint,
      '',
      '*** End of confidential section ***',
      '',
      '4 Trees',
      'The Committee heard that Opentrees were cut.',
    ),
    'r.txt': report('1. Opendepot.', '[EXEMPT TEXT BEGINS]', '2. Hushprice.', '[EXEMPT TEXT ENDS]', '3. Openend.'),
  },
  'an annex closed to observers': {
    'r.md':
      '# Governance Committee\n\n14 May 2026\n\nReport of the Director\n\n# Depot\n\n1. Opendepot is old.\n\n## Closed annex\n\n*Sent to members under separate cover. Closed to observers and the press; paragraph 3 applies. Delete from the web copy.*\n\n2. Hushprice is falling.',
  },
  'all the rest but one minute': {
    'm.txt': minutes(
      '3 Exclusion of the public',
      'RESOLVED: That the public be excluded from the remainder of the meeting, other than minute 5, since it is likely that exempt information falling within paragraph 3 of Schedule 12A to the Local Government Act 1972 would be disclosed.',
      '',
      '4 Complaint',
      ...complaint.slice(1),
      '',
      '5 Next meeting',
      'The Committee will meet for Openlunch in June.',
    ),
  },
  'a cell that says whom it is not for': {
    'r.md':
      '# Governance Committee\n\n14 May 2026\n\nReport of the Director\n\n# Action log\n\n| Action | Who | Progress |\n|---|---|---|\n| Mend Opengate | A Tench | Done: the gate was mended in May. |\n| Find somebody | B Moss | Private – not for the web copy: Hushname has begun to ask about it. |\n| Paint Opendoor | C Rook | On track |',
  },
  'a badge': {
    'm.md':
      '# Governance Committee\n\nMinutes of the meeting held on 14 May 2026\n\n### 1. Bins\n\nThe Committee heard Openbins.\n\nRESTRICTED\n\n### 2. Complaint\n\nThe Committee heard Hushname.',
    'n.md':
      '# Governance Committee\n\nMinutes of the meeting held on 14 June 2026\n\n### 1. Bins\n\nThe Committee heard Openlids.\n\n### 2. Complaint Exempt\n\nThe Committee heard Hushword.',
  },
  'one slide': {
    's.md':
      '# Schools Forum\n\n20 November 2025\n\n# Deficits\n\nPresentation by the Head of Funding\n\n## Slide 1: How they work\n\nOpendeficit is a loan.\n\n## Slide 2: (members only) The schools\n\nHushschool asks most.\n\n## Slide 3: Next\n\nOpenend.',
  },
  'a note to members alone': {
    'm.txt': minutes(
      '3 Schools causing concern',
      '[Forum members only – remove before putting on the website]',
      '',
      'Hushschool will be overdrawn.',
      '',
      '[end of members only]',
      '',
      '4 Trees',
      'The Committee heard that Opentrees were cut.',
    ),
    'r.txt': report('LILAC PAPER – FOR BOARD MEMBERS ONLY – NOT TO BE PLACED ON THE WEBSITE', '1. Hushward shuts.'),
  },
  'an appendix between public ones': {
    'r.md':
      '# Cabinet\n\n14 May 2026\n\n# Homes\n\nReport of the Director\n\n1. Openhomes.\n\n## Background papers\n\nValuations by Messrs Lisle (exempt, paragraph 3)\n\n## Appendix 1: Map\n\nOpenmap.\n\n## Appendix 2\n\nNOT FOR PUBLICATION – paragraph 3 of Schedule 12A\n\nHushlimit.\n\n## Appendix 3: Replies\n\nOpenreplies.',
  },
  'a list of decisions': {
    'd.txt':
      'Stourmere Council\n\nDecisions of the Cabinet\n\n9 June 2026\n\n1 Grants\n\nAgreed: Opengrants.\n\n2 Lease (exempt)\n\nAgreed: Hushlease.\n\n3 Trees\n\nAgreed: Opentrees.',
  },
  'a decision that is public since': {
    'm.txt': minutes(
      '3 Exclusion of the public',
      'RESOLVED: that the public be excluded for the following item.',
      '',
      '4 Care at a provider',
      'The Committee heard that Hushhouse would close.',
      '',
      'The Committee later resolved that the exemption be lifted from its decision: Openhouse will be run by the Council.',
    ),
  },
  'rules on private papers': {
    'r.md':
      '# Cabinet\n\n14 May 2026\n\n# Access\n\nReport of the Monitoring Officer\n\n1. The rules are below.\n\n## Access to Information Procedure Rules\n\n### Papers that are not for publication\n\n6.1 Openrule says who may see them.',
  },
  'titles of public things': {
    'a.txt': report('1. Opena.').replace('Depot', 'Council tax (exempt: students)'),
    'b.txt': report('1. Openb.').replace('Depot', 'PUBLIC TOILETS – CLOSED'),
    'c.txt': report('1. Openc.').replace('Depot', 'Mill Lane – Restricted access'),
  },
};

describe('what says that something is private', () => {
  it.each(Object.entries(papers))('is heard in other words: %s', (_, files) => {
    for (const [file, text] of Object.entries(files)) expect(misplaced({ [file]: text })).toEqual([]);
  });

  it('is heard in an agenda that keeps papers to members', () => {
    const agenda =
      'Stourmere Council\n\nGovernance Committee\n\n14 May 2026\n\nAGENDA\n\n1. Apologies\n2. Bins\n3. Depot – papers for Committee members only';
    expect(misplaced({ 'a.txt': agenda, 'd.txt': report('1. Hushdepot.') })).toEqual([]);
  });
});
