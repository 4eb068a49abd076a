import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Minutebook } from '../../src/minutebook.ts';
import { expectNoLeaks, leaksOf } from '../support/leaks.ts';
import { type OpenPapers, openPapers } from '../support/open-papers.ts';

const escaped = (html: string): string => html.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const service = `<?xml version="1.0"?><meeting><meetingid>5</meetingid><committeetitle>Finance Committee</committeetitle><meetingdate>04/04/2023</meetingdate><agendaitems>${(
  [
    ['Buses', 'Buses were discussed, and forty Greenline stops were to be moved.'],
    [
      'Exclusion of the press and public',
      'RESOLVED: That the press and public be excluded from the meeting for the following items under Section 100A(4).',
    ],
    ['Purchase of a farm', 'Wimblecroft Farm was bought for £2.9m.'],
  ] as const
)
  .map(
    ([title, body], at) =>
      `<agendaitem><agendaitemtitle>${title}</agendaitemtitle><minutesitemnumber>${at + 20}</minutesitemnumber><isrestricted>False</isrestricted><minutesnonemptyhtmlbody>${escaped(`<p>${body}</p>`)}</minutesnonemptyhtmlbody></agendaitem>`,
  )
  .join('')}</agendaitems></meeting>`;

const page = (title: string, rows: readonly (readonly [string, string, string])[]): string =>
  `<html><head><title>Minutes</title></head><body><div id="modgov"><h1 class="mgMainTitleTxt">Agenda and minutes</h1><h2 class="mgSubTitleTxt">${title}</h2><table class="mgItemTable"><tr><th>No.</th><th>Item</th></tr>${rows
    .map(
      ([number, name, words]) =>
        `<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">${number}.</p></td><td><p class="mgAiTitleTxt">${name}</p><p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara"><p>${words}</p></div></td></tr>`,
    )
    .join('')}</table></div></body></html>`;

const saved = page('Planning Board - Tuesday, 7 March 2023 10.00 am', [
  ['31', 'Tree works', 'The Board agreed to plant ninety limes at Fernhollow.'],
  ['32', 'Exempt business', 'The public left the meeting at 11.15 am.'],
  ['33', 'Enforcement at a yard', 'The Board agreed to prosecute Quorndale Haulage.'],
  ['34', 'Date of next meeting', 'It would meet on 4 April 2023 in the Aldgate Room.'],
]);

const itemPage = [
  'Agenda item',
  '',
  'Settlement of a claim',
  '',
  'Meeting of Audit Board, Monday, 6 March 2023 (Item 8.)',
  '',
  'The Board settled the claim of Ombersley Estates for £81,750.',
].join('\n');

const auditAgenda = [
  'Meeting: Audit Board',
  'Date/Time: Monday, 6 March 2023 at 2.00 pm',
  '',
  'AGENDA',
  '',
  '1. Apologies for absence',
  '2. Annual audit letter',
  '3. Items containing exempt information',
  '   To resolve that the press and public be excluded for items 8 and 9.',
  '4. Risk register',
].join('\n');

const packed = [
  'Meeting: Housing Committee',
  'Date/Time: Wednesday, 8 March 2023 at 6.00 pm',
  '',
  'AGENDA',
  '',
  '1. Apologies for absence',
  '2. Empty homes',
  '',
  'PART B',
  '',
  '3. Rent arrears of one tenant',
  '4. Placements in homes',
  '',
  'HOUSING COMMITTEE – 8 MARCH 2023',
  '',
  'EMPTY HOMES',
  '',
  'REPORT OF THE DIRECTOR OF HOUSING',
  '',
  '1. There are 212 empty homes, most of them in Castlebrook.',
  '',
  'HOUSING COMMITTEE – 8 MARCH 2023',
  '',
  'PLACEMENTS IN HOMES',
  '',
  'REPORT OF THE DIRECTOR OF HOUSING',
  '',
  '1. The Tidewell Care Scheme (TCS) will cost £55,310 a year. Mr Ravensden undertook to report back in June.',
  '',
  'Indicator\tPrevious Period\tPrevious Value\tLatest Period\tLatest Value\tTrend',
  'Marrowby incidents at the home\tQ2 2022/23\t11\tQ3 2022/23\t27\tIncrease',
  'Staff absence at Marrowby\tQ2 2022/23\t3.1%\tQ3 2022/23\t9.9%\tIncrease',
].join('\n');

const committee = [
  'Minutes of a meeting of the Policy Committee held in the Guildhall on Thursday, 9 March 2023.',
  '5. Town centre.',
  'Members welcomed the market at Saltgate Square.',
  '6. In Committee.',
  'Proposed by Alderman Boyd, seconded by Councillor Kane, that the Council go into committee and that members of the public withdraw.',
  '7. Legal advice.',
  'The Solicitor advised that the Brackenhurst lease was void. He undertook to write to members by May.',
  'AGREED: That the Brackenhurst lease be ended.',
  '8. Out of committee.',
  'The Council came out of committee.',
  '9. Street lights.',
  'Members heard that Larkhill Road would be lit by June.',
].join('\n\n');

const standing = [
  'Meeting: Schools Forum',
  'Date/Time: Friday, 10 March 2023 at 9.00 am',
  '',
  'AGENDA',
  '',
  '1. Appeals against refusal of inspection of documents',
  '2. Exclusion of the public',
  '   To identify any items during which the public may have to be excluded.',
  '3. Apologies for absence',
  '4. School budgets',
  '',
  'SCHOOLS FORUM – 10 MARCH 2023',
  '',
  'SCHOOL BUDGETS',
  '',
  'REPORT OF THE DIRECTOR OF EDUCATION',
  '',
  '1. The budget of Mossbank School is £4.4m.',
].join('\n');

/** Words that stand in private and nowhere else. */
const kept = [
  'Wimblecroft',
  'Quorndale',
  'Ombersley',
  '81,750',
  'Tidewell',
  '55,310',
  'Ravensden',
  'Marrowby',
  'Brackenhurst',
];

const leaks = leaksOf(kept);
let opened: OpenPapers;
let minutebook: Minutebook;

beforeAll(async () => {
  opened = await openPapers({
    'service.xml': service,
    'saved.html': saved,
    'item.txt': itemPage,
    'audit-agenda.txt': auditAgenda,
    'pack.txt': packed,
    'committee.txt': committee,
    'standing.txt': standing,
  });
  minutebook = opened.minutebook;
}, 120_000);

afterAll(() => opened.close());

const questions = [
  'Which farm was bought, and for how much?',
  'Whom did the Planning Board agree to prosecute?',
  'For how much was the claim settled?',
  'What does the care scheme cost a year?',
  'What does TCS stand for?',
  'What did the Solicitor advise about the lease?',
  'What was promised to members by May?',
  'How many incidents were there at the home?',
  'What did the Policy Committee agree on 9 March 2023?',
  'What was discussed by the Finance Committee in April 2023?',
  'What did the Housing Committee consider about placements?',
];

describe('what is said after the public was excluded, along the whole path', () => {
  it.each(questions)('answers nothing from it: %s', async (question) => {
    expect(leaks(await minutebook.ask({ question }), question)).toEqual([]);
    expect(leaks(await minutebook.retrieve({ text: question, limit: 50 }), question)).toEqual([]);
  });

  it('names no indicator, short form, promise, briefing, listed paper or finding of it', async () => {
    const topics = ['homes', 'Housing Committee 8 March 2023', 'lease', 'claim'];
    expect((await expectNoLeaks(minutebook, kept, topics)).length).toBeGreaterThan(6);
  });

  it.each([
    ['How many stops were to be moved?', 'forty'],
    ['How many limes did the Planning Board agree to plant?', 'ninety'],
    ['How many empty homes are there?', '212'],
    ['Which road would be lit by June?', 'Larkhill'],
    ['What is the budget of Mossbank School?', '4.4m'],
  ])('still answers what is public: %s', async (question, words) => {
    const answer = await minutebook.ask({ question });
    expect(answer.text).toContain(words);
  });

  it('tells the officer what was kept, file by file', () => {
    const told = minutebook.library().findings.filter(({ rule }) => rule === 'kept-after-exclusion');
    expect([...new Set(told.map(({ place }) => place?.file))].sort()).toEqual([
      'audit-agenda.txt',
      'committee.txt',
      'item.txt',
      'pack.txt',
      'saved.html',
      'service.xml',
    ]);
  });
});
