import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Minutebook } from '../../src/minutebook.ts';
import { expectNoLeaks, leaksOf } from '../support/leaks.ts';
import { type OpenPapers, openPapers } from '../support/open-papers.ts';

const open = [
  'CABINET',
  '7 MARCH 2023',
  'FLEET OF VANS',
  'REPORT OF THE DIRECTOR OF TRANSPORT',
  '1. The county has 40 vans, of which nine are due to be replaced by the summer.',
  'Appendix B: Bids (NOT FOR PUBLICATION by virtue of paragraph 3 of Part 1 of Schedule 12A)',
  'The lowest bid, from Zarquon Motors, was £412,337.',
].join('\n\n');

const secret = [
  'CABINET',
  '7 MARCH 2023',
  'CLOSURE OF ELMBRACKEN HOUSE',
  'REPORT OF THE DIRECTOR OF CHILDREN’S SERVICES',
  'NOT FOR PUBLICATION by virtue of paragraphs 1 and 2 of Part 1 of Schedule 12A to the Local Government Act 1972',
  '1. It is proposed to close Elmbracken House on 30 September 2023, which affects seventeen staff.',
  'Indicator\tPrevious Period\tPrevious Value\tLatest Period\tLatest Value\tTrend',
  'Quibblewick incidents at the home\tQ2 2022/23\t11\tQ3 2022/23\t27\tIncrease',
  'Staff sickness at the home\tQ2 2022/23\t3.1%\tQ3 2022/23\t9.9%\tIncrease',
].join('\n\n');

const minutes = [
  'Minutes of a meeting of the Cabinet held at County Hall on Tuesday, 7 March 2023.',
  '12. Fleet of vans.',
  'The Cabinet considered a report on vans.',
  'RESOLVED:',
  'That nine vans be replaced.',
  '13. Closure of a home (exempt item).',
  'The Director undertook to circulate the Quibblewick figures to members.',
  'RESOLVED:',
  'That Elmbracken House be closed.',
].join('\n\n');

const service = `<?xml version="1.0"?><meeting><meetingid>5</meetingid><committeetitle>Cabinet</committeetitle><meetingdate>04/04/2023</meetingdate>
<agendaitems><agendaitem><agendaitemtitle>Buses</agendaitemtitle><minutesitemnumber>20</minutesitemnumber><isrestricted>False</isrestricted><minutesnonemptyhtmlbody>&lt;p&gt;Buses were discussed.&lt;/p&gt;</minutesnonemptyhtmlbody></agendaitem>
<agendaitem><agendaitemtitle>Purchase of Wimblecroft Farm</agendaitemtitle><minutesitemnumber>21</minutesitemnumber><isrestricted>True</isrestricted><minutesnonemptyhtmlbody>&lt;p&gt;Wimblecroft Farm was bought for £2.9m.&lt;/p&gt;</minutesnonemptyhtmlbody></agendaitem></agendaitems></meeting>`;

const figures = [
  'CABINET',
  '7 MARCH 2023',
  'CHILDREN MOVED',
  'REPORT OF THE DIRECTOR OF CHILDREN’S SERVICES',
  '1. The table shows moves. Figures below five are suppressed.',
  'District\tMoves 2021\tMoves 2022',
  'North\t12\t14',
  'South\t*\t9',
  'Total\t15\t23',
].join('\n');

/** Words that stand in what is exempt and nowhere else. */
const kept = ['Zarquon', '412,337', 'Elmbracken', 'Quibblewick', 'Wimblecroft', '2.9m', 'seventeen staff'];

const leaks = leaksOf(kept);
let opened: OpenPapers;
let minutebook: Minutebook;

beforeAll(async () => {
  opened = await openPapers({
    'vans.md': open,
    'home.md': secret,
    'minutes.txt': minutes,
    'service.xml': service,
    'moves.md': figures,
  });
  minutebook = opened.minutebook;
}, 120_000);

afterAll(() => opened.close());

const questions = [
  'What was the lowest bid for the vans?',
  'Which home is to be closed, and when?',
  'How many staff are affected by the closure?',
  'What was resolved about the closure of a home?',
  'Which farm was bought, and for how much?',
  'What did the Cabinet decide on 7 March 2023?',
  'What did the Director promise to circulate?',
  'What was discussed by the Cabinet in April 2023?',
  'Tell me about Elmbracken House',
  'Wimblecroft Farm',
];

describe('what is not for publication, along the whole path', () => {
  it.each(questions)('answers nothing from it: %s', async (question) => {
    expect(leaks(await minutebook.ask({ question }), question)).toEqual([]);
  });

  it.each(questions)('finds nothing of it: %s', async (question) => {
    expect(leaks(await minutebook.retrieve({ text: question, limit: 50 }), question)).toEqual([]);
  });

  it('names no indicator, briefing, listed paper or finding of it', async () => {
    expect(leaks(minutebook.lookUp('Quibblewick incidents at the home'), 'Quibblewick incidents at the home')).toEqual(
      [],
    );
    expect(leaks(minutebook.lookUp('Staff sickness at the home'))).toEqual([]);
    const holding = await expectNoLeaks(minutebook, kept, ['homes', 'Cabinet 7 March 2023', 'vans']);
    expect(holding.length).toBeGreaterThan(4);
  });

  it('still answers from what is public', async () => {
    const answer = await minutebook.ask({ question: 'How many vans does the county have?' });
    expect(answer).toMatchObject({ kind: 'answered' });
    expect(answer.text).toContain('40');
  });

  it('works no suppressed figure out from the others', async () => {
    const answer = await minutebook.ask({ question: 'How many moves were there in South in 2021?' });
    expect(answer.text).not.toMatch(/\b3\b|\bthree\b/);
    const found = minutebook.library().findings.find(({ rule }) => rule === 'suppressed-figures');
    expect(found?.place?.file).toBe('moves.md');
  });
});
