import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const decided = (...lines: string[]) =>
  parseFile({
    file: 'minutes.txt',
    bytes: [
      'Minutes of the meeting of the Parks Committee held on Tuesday 4 March 2025',
      '',
      'Present: Councillor Ada Vale (Chair)',
      '',
      '1. POND',
      '',
      ...lines,
      '',
      '2. CLOSE',
      '',
      'The meeting closed at 8 pm.',
    ].join('\n'),
  })
    .papers.flatMap(({ nodes }) => nodes)
    .filter(({ kind }) => kind === 'resolution')
    .map(({ text, decision }) => `${decision}: ${text}`);

describe('what minutes decide', () => {
  it('stands behind who moved it, point by point', () => {
    const lines = [
      'It was moved by Councillor Reed, seconded by Councillor Oak and -',
      'Resolved - (a) That the plan be endorsed.',
      '',
      '(b) That the Cabinet be recommended to fund a second year.',
    ];
    expect(decided(...lines)).toEqual([
      'resolved: That the plan be endorsed.',
      'recommended: That the Cabinet be recommended to fund a second year.',
    ]);
  });

  it.each([
    [
      ['Decided  To recommend to the Cabinet a second year.'],
      ['recommended: To recommend to the Cabinet a second year.'],
    ],
    [
      ['1.1 RESOLVED: That', '(a) the plan be endorsed;', '(b) the toll be waived for carers aged', '25.'],
      [
        'resolved: RESOLVED: That',
        'resolved: the plan be endorsed;',
        'resolved: the toll be waived for carers aged 25.',
      ],
    ],
    [
      ['Agreed that the guarantee be continued until 31 March 2029.'],
      ['resolved: that the guarantee be continued until 31 March 2029.'],
    ],
    [
      ['Agreed that the item be continued to the next meeting.'],
      ['deferred: that the item be continued to the next meeting.'],
    ],
    [['Agreed that consideration of the bid be continued.'], ['deferred: that consideration of the bid be continued.']],
  ])('stands as %j', (lines, decisions) => expect(decided(...lines)).toEqual(decisions));

  it('may be one of its numbered paragraphs', () => {
    const lines = [
      '1.1 Members asked about ducks.',
      '',
      '1.2 Resolved that a decision on the ducks be deferred until May.',
    ];
    expect(decided(...lines).join()).toMatch(/^deferred: .*a decision on the ducks be deferred until May\.$/);
  });

  it.each([
    ['We agreed: no duck will be moved again without a vote.', 'resolved'],
    ['Resolved to recommend that the Council ask the Government for a licence.', 'recommended'],
    ['It was RESOLVED to note the progress report.', 'noted'],
    ['The Committee NOTED the survey and AGREED to support a scheme in the autumn.', 'resolved'],
    ['Consideration of the annual report was deferred to the April meeting, the Clerk being unwell.', 'deferred'],
    ['Permission GRANTED, subject to conditions on hours of work.', 'resolved'],
  ])('is told by a sentence: %s', (sentence, kind) => {
    const [only = '', ...others] = decided('Members looked at the pond.', '', sentence);
    expect([only.split(':')[0], others]).toEqual([kind, []]);
  });

  it('stands in its section of a record of decision', () => {
    const record = ['# Record of decision taken by an Executive Member', '', '## The decision', ''];
    const points = ['The Executive Member has decided:', '', '1. to grant a lease; and', '', '2. to note the rent.'];
    const nodes = parseFile({
      file: 'record.md',
      bytes: [...record, ...points, '', '## Reasons', '', 'The house is empty.'].join('\n'),
    }).papers.flatMap((paper) => paper.nodes);
    expect(nodes.filter(({ kind }) => kind === 'resolution').map(({ text, decision }) => [text, decision])).toEqual([
      ['to grant a lease; and', 'resolved'],
      ['to note the rent.', 'noted'],
    ]);
  });

  it('is no wording of an amendment that fell', () => {
    const sentence =
      'Councillor Reed moved, as an amendment, that it be voluntary. The amendment was lost and the motion was carried.';
    expect(decided(sentence, '', 'RESOLVED that training be compulsory each year.')).toEqual([
      'resolved: that training be compulsory each year.',
    ]);
  });

  it('is not what a meeting thought or did not settle', () => {
    expect(decided('We talked about ducks. We did not decide, and will come back to it.')).toEqual([]);
    expect(decided('Members agreed that the ducks were loud.')).toEqual([]);
  });
});
