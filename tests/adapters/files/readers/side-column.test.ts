import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../src/adapters/files/readers/read-pdf.ts';
import { makePdf, type Put } from './make-pdf.ts';

const row = (top: number, number: string, item: string, action: string): Put[] =>
  [
    { text: number, x: 60, top },
    { text: item, x: 100, top },
    { text: action, x: 400, top },
  ].filter(({ text }) => text !== '');

describe('minutes with a column of actions beside the text', () => {
  const page = [
    { text: 'Minutes of the meeting of the Parenting Panel held on 2 October 2025', x: 60, top: 60 },
    ...row(100, 'No', 'Item', 'Action'),
    ...row(114, '21', 'Minutes of the previous meeting', ''),
    ...row(128, '', 'The minutes of 3 July 2025 were agreed.', ''),
    ...row(142, '22', 'Income pilot for care leavers', 'Chair to write to'),
    ...row(156, '', 'Sian Hopkin said that 27 young people had joined', 'the Minister by'),
    ...row(170, '', 'the pilot, and that 22 had completed it by June.', '31 October'),
    ...row(184, '', 'Councillor Pugh asked what would follow.', ''),
    ...row(198, '23', 'Voice of the child', 'Owen Bell to send'),
    ...row(212, '', 'Owen Bell presented the survey of children.', 'the survey to all'),
  ];

  it('are read item by item, and what is to be done after the item it stands beside', async () => {
    const { text } = await readPdf(await makePdf([page]));
    expect(text.split('\n').filter(Boolean)).toEqual([
      'Minutes of the meeting of the Parenting Panel held on 2 October 2025',
      'No | Item | Action',
      '21 Minutes of the previous meeting',
      'The minutes of 3 July 2025 were agreed.',
      '22 Income pilot for care leavers',
      'Sian Hopkin said that 27 young people had joined',
      'the pilot, and that 22 had completed it by June.',
      'Councillor Pugh asked what would follow.',
      'Action: Chair to write to the Minister by 31 October',
      '23 Voice of the child',
      'Owen Bell presented the survey of children.',
      'Action: Owen Bell to send the survey to all',
    ]);
  });

  it('go on over a page that does not name the column again', async () => {
    const next = [
      { text: 'Parenting Panel, 2 October 2025, a header that runs over the column', x: 60, top: 40 },
      ...row(100, '', 'Members welcomed the survey.', 'panel by Easter'),
      ...row(114, '24', 'Date of next meeting', 'Clerk to book'),
      ...row(128, '', 'The panel would meet on 8 January 2026.', 'the hall'),
    ];
    const { text } = await readPdf(await makePdf([page, next]));
    expect(text.split('\f')[1]?.split('\n').filter(Boolean)).toEqual([
      'Parenting Panel, 2 October 2025, a header that runs over the column',
      'Members welcomed the survey.',
      'Action: panel by Easter',
      '24 Date of next meeting',
      'The panel would meet on 8 January 2026.',
      'Action: Clerk to book the hall',
    ]);
  });

  it('stay a table where the cells are short, as in a log of actions', async () => {
    const log = [
      ...row(100, 'Ref', 'Item', 'Action'),
      ...row(114, '1', 'Fares', 'Ask the operator'),
      ...row(128, '2', 'Meals', 'Write to schools'),
      ...row(142, '3', 'Books', 'Report in June'),
    ];
    const { text } = await readPdf(await makePdf([log]));
    expect(text).not.toContain('Action:');
  });
});
