import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';
import { spreadLabels } from '../../src/parsing/text/clumped-labels.ts';

const spread = (text: string): readonly string[] =>
  spreadLabels(text.split('\n').map((line, at) => ({ number: at + 1, text: line }))).map((line) => line.text);

describe('labels that stand together above their points', () => {
  it('are given to a point each, also where points run over lines', () => {
    expect(
      spread('That\na.\nb.\n\nthe plan be kept, and its\ncosts be met; and\nthe staff be thanked.\n\nEnd.'),
    ).toEqual([
      'That',
      '',
      'a. the plan be kept, and its',
      'costs be met; and',
      'b. the staff be thanked.',
      '',
      'End.',
    ]);
    expect(spread('•\n•\n\nOne thing\nAnother thing\n')).toEqual(['', '• One thing', '• Another thing', '']);
    expect(spread('(i)\n(ii)\n(iii)\n\nOne;\ntwo; and\nthree.')).toEqual([
      '',
      '(i) One;',
      '(ii) two; and',
      '(iii) three.',
    ]);
  });

  it.each([
    'a.\nc.\n\nOne.\nTwo.',
    'a.\nb.\n\nOne thing that goes\non and on without end\nand has no second point.',
    'a.\n\nOne.\n\nb.\n\nTwo.',
  ])('stay as they stand where they do not count on, or the points cannot be told: %j', (text) => {
    expect(spread(text)).toEqual(text.split('\n'));
  });
});

describe('minutes whose paragraphs stand without an empty line between them', () => {
  const lines = [
    'Community Panel',
    'Minutes of the meeting held on Wednesday, 11 February 2026 at 6.30 pm',
    'Present: Councillors Ruth Ockley (Chair), Samir Dole and Tessa Brand.',
    '',
    '32. Public questions',
    'Mr Colin Sayer asked why the skate park had been shut since October.',
    'The Head of Youth Services replied that the ramps had failed their last',
    'inspection and that new ones would be fitted in May.',
    'By way of a supplementary question, Mr Sayer asked who had paid for it.',
    '',
    '33. Youth Strategy',
    'Owen Thrift presented the strategy, which 412 young people had helped',
    'to write. Councillor Dole moved, and Councillor Brand seconded, that it',
    'be deferred. On being put to the vote the motion was lost by 2 to 3.',
    'RESOLVED that:',
    'a. the Youth Strategy be approved; and',
    'b. the grants be paid.',
    'Reason: to replace the strategy that ended in 2025.',
  ];
  const nodes = parseFile({ file: 'minutes.txt', bytes: lines.join('\n') }).papers.flatMap((paper) => paper.nodes);
  const of = (label: string): readonly string[] =>
    nodes.filter(({ item }) => item.label === label).map(({ kind, text }) => `${kind}: ${text.slice(0, 26)}`);

  it('parts who asks from who answers', () => {
    expect(of('32').slice(1)).toEqual([
      'paragraph: Mr Colin Sayer asked why t',
      'paragraph: The Head of Youth Services',
      'paragraph: By way of a supplementary ',
    ]);
  });

  it('parts what was said from what was moved, and a reason from the point above it', () => {
    expect(of('33').slice(1)).toEqual([
      'paragraph: Owen Thrift presented the ',
      'resolution: Councillor Dole moved, and',
      'heading: RESOLVED that:',
      'resolution: the Youth Strategy be appr',
      'resolution: the grants be paid.',
      'paragraph: Reason: to replace the str',
    ]);
  });
});

it('takes those present below a place that fills its line for those present', () => {
  const lines = [
    'Community Panel',
    'Minutes of the meeting held on Wednesday, 11 February 2026 at 6.30 pm in the Guildhall, Tarrow',
    'Present: Councillors Ruth Ockley (Chair), Samir Dole and Tessa Brand.',
    'Officers: Jane Pell, Director of Communities; Owen Thrift, Head of Youth Services; Mia Carr, Democratic',
    'Services Officer.',
    '',
    '33. Youth Strategy',
    'The Panel noted the strategy.',
  ];
  const [paper] = parseFile({ file: 'minutes.txt', bytes: lines.join('\n') }).papers;
  expect(paper?.people.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Councillor Ruth Ockley', 'Councillor Tessa Brand']),
  );
});
