import { Document, Header, Packer, Paragraph } from 'docx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Minutebook } from '../../src/minutebook.ts';
import { linesAt, makePdf } from '../adapters/files/readers/make-pdf.ts';
import { expectNoLeaks, leaksOf } from '../support/leaks.ts';
import { type OpenPapers, openPapers } from '../support/open-papers.ts';

const head = (title: string, body = 'Cabinet'): readonly string[] => [
  'Wexcombe Council',
  body,
  '9 June 2026',
  title,
  'Report of the Director of Place',
];
const text = (...lines: readonly string[]): string => lines.join('\n\n');

/** One paper for each way of saying that it is not public; the name is a word of that paper alone. */
const marked: Readonly<Record<string, string>> = {
  Quillmere: text(
    ...head('Nursery'),
    'Access to information: Exempt',
    '1. Quillmere nursery will be sold for £712,345.',
  ),
  Brackley: text(...head('Yard'), 'Is this report exempt? Yes', '1. Brackley yard costs £812,345 a year.'),
  Thornfax: text(...head('Farm'), 'Private report', '1. The director will write to Thornfax tenants by May.'),
  Wrenhollow: text(
    ...head('Mill'),
    'This report is not open to the public.',
    '1. Wrenhollow mill was bid for by three.',
  ),
  Ashpike: text(...head('Quarry'), 'Status: Not for publication', '1. Ashpike quarry is to be closed.'),
  Fennimore: text(
    ...head('Pier'),
    '| Ward | All |\n|---|---|\n| Exempt from publication | Yes – paragraph 3 |',
    '1. The Fennimore Pier Scheme (FPS) will be let.',
  ),
  Larkspur: text(...head('Claim'), '1. The Larkspur claim was settled.', '## Exempt information', 'Yes – paragraph 5.'),
  Gorsedale: text('CONFIDENTIAL APPENDIX', ...head('Bids'), '1. The bid of Gorsedale was £3.1m.'),
  Oxlade: [
    'EXEMPT – NOT FOR PUBLICATION',
    ...head('Dock'),
    '',
    '1. Oxlade dock is deep.',
    '\fEXEMPT – NOT FOR PUBLICATION',
    '2. Oxlade is wide.',
  ].join('\n\n'),
};

const agenda = [
  'Roads Committee',
  'Date: Tuesday 9 June 2026',
  'AGENDA',
  '1. Apologies\n2. Parks Report (Pages 3 - 4)\n3. Depot Report (Pages 5 - 6)',
];
const pack = text(
  ...agenda,
  'Page 3\nAgenda Item 2',
  ...head('Parks Report', 'Roads Committee').slice(1),
  '1. There are 212 parks in the county.',
  'Page 5\nAgenda Item 3',
  'By virtue of paragraph(s) 3 of Part 1 of Schedule 12A\nof the Local Government Act 1972.',
  ...head('Depot Report', 'Roads Committee').slice(1),
  '1. The depot will be bought by Merrivale Haulage for £930,000.',
  'Indicator\tPrevious Period\tPrevious Value\tLatest Period\tLatest Value\tTrend\nMerrivale incidents at the depot\tQ2 2025/26\t11\tQ3 2025/26\t27\tIncrease',
);

const site = `<html><head><title>Agenda</title></head><body><div id="modgov"><h1 class="mgMainTitleTxt">Agenda and minutes</h1><h2 class="mgSubTitleTxt">Trees Board - Tuesday, 9th June, 2026 10.00 am</h2><table class="mgItemTable">${[
  ['5', 'Limes', 'Ninety limes were planted at Fernhollow.', ''],
  ['6', 'Lease of a wood', 'The rent of Pottersby wood is £90,000.', 'View the reasons why item 6. is restricted'],
]
  .map(
    ([number, title, words, why]) =>
      `<tr><td><p class="mgAiTitleTxt">${number}.</p></td><td><p class="mgAiTitleTxt">${title}</p><p><a>${why}</a></p><h4>Minutes:</h4><p>${words}</p></td></tr>`,
  )
  .join('')}</table></div></body></html>`;

const partly = text(
  ...head('Adult learning'),
  '1. The contract for adult learning began in 2020 at 14 centres.',
  '2. Appendix B of this report is exempt under paragraph 3 of Schedule 12A and is not for publication.',
  'Appendix A – Timetable',
  'Start in September.',
  'Appendix B – Prices',
  'The price of Dunnockshaw is £1.2m.',
);

const kept = [
  ...Object.keys(marked),
  'Merrivale',
  '930,000',
  'Pottersby',
  'Dunnockshaw',
  'Yaffleton',
  'Sedgewick',
  '712,345',
];

const leaks = leaksOf(kept);
let opened: OpenPapers;
let minutebook: Minutebook;

beforeAll(async () => {
  const running = new Header({ children: [new Paragraph('EXEMPT – NOT FOR PUBLICATION')] });
  const word = new Document({
    sections: [
      {
        headers: { default: running },
        children: [...head('Bridge'), '1. Yaffleton bridge costs £4m.'].map((line) => new Paragraph(line)),
      },
    ],
  });
  const banner = { text: 'NOT FOR PUBLICATION', x: 200, top: 30 };
  const pdf = await makePdf([
    [banner, ...linesAt(60, 120, [...head('Tower'), '1. Sedgewick tower leans.'], 28)],
    [banner, ...linesAt(60, 120, ['2. Sedgewick will be pulled down.'], 28)],
    [banner, ...linesAt(60, 120, ['3. It is old.'], 28)],
  ]);
  opened = await openPapers({
    ...Object.fromEntries(Object.entries(marked).map(([name, words], at) => [`report-${at}-${name.length}.md`, words])),
    'pack.txt': pack,
    'site.html': site,
    'learning.txt': partly,
    'bridge.docx': await Packer.toBuffer(word),
    'tower.pdf': pdf,
  });
  minutebook = opened.minutebook;
}, 120_000);

afterAll(() => opened.close());

const questions = [
  'For how much will the nursery be sold?',
  'What does the yard cost a year?',
  'Whom will the director write to by May?',
  'Who bid for the mill?',
  'Which quarry is to be closed?',
  'What does FPS stand for?',
  'Which claim was settled?',
  'What was the bid?',
  'How deep is the dock?',
  'Who will buy the depot?',
  'How many incidents were there at the depot?',
  'What is the rent of the wood?',
  'What is the price of adult learning?',
  'What does the bridge cost?',
  'Which tower leans?',
  'What did the Cabinet decide on 9 June 2026?',
];

describe('papers that say in a field, a row, a page’s head or a page above that they are not public', () => {
  it.each(questions)('are not answered from, nor found: %s', async (question) => {
    expect(leaks(await minutebook.ask({ question }), question)).toEqual([]);
    expect(leaks(await minutebook.retrieve({ text: question, limit: 50 }), question)).toEqual([]);
  });

  it('stand in no briefing, indicator, finding or list', async () => {
    expect(leaks(minutebook.lookUp('incidents at the depot'))).toEqual([]);
    const topics = ['depot', 'Cabinet 9 June 2026', 'wood', 'adult learning'];
    const holding = await expectNoLeaks(minutebook, kept, topics);
    expect(kept.filter((word) => !holding.some(({ text: words }) => words.includes(word)))).toEqual([]);
    const { papers } = minutebook.library();
    const exempt = papers.filter(({ visibility }) => visibility === 'exempt').map(({ id }) => id);
    for (const { paper } of holding) expect(exempt).toContain(paper);
  });

  it.each([
    ['How many parks are there in the county?', '212'],
    ['How many limes were planted?', 'inety'],
    ['When did the contract for adult learning begin?', '2020'],
  ])('hide nothing that is public beside them: %s', async (question, words) => {
    const answer = await minutebook.ask({ question });
    expect(answer.text).toContain(words);
  });
});
