import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const nodes = (...lines: string[]) =>
  parseFile({
    file: 'page.txt',
    bytes: ['Agenda item', '', 'Pond', '', 'Minutes:', '', ...lines].join('\n'),
  }).papers.flatMap((paper) => paper.nodes);

describe('motions put to the vote', () => {
  const motion = 'It was moved by Councillor Reed and seconded by Councillor Vale that the pond be drained in May.';

  const decided = (words: string) =>
    nodes('a)  Draining', '', motion, '', words).filter(({ kind }) => kind === 'resolution');

  it('are decided where the sentence below says that they were carried', () => {
    const [one] = decided('Upon being put to the vote, the motion was carried.');
    expect([one?.text, one?.decision, one?.headings.at(-1)]).toEqual([motion, 'resolved', 'Draining']);
  });

  it('are no decision where they fell', () => {
    const told = decided('Upon being put to the vote, the motion was declared lost.');
    expect(told.map(({ decision }) => decision)).toEqual(['lost']);
    expect(told.map(({ text }) => text)).not.toContain(motion);
  });

  it('have sides and names of voters that head nothing', () => {
    const votes = [
      'YES',
      '',
      'Reed, Vale, Birch',
      '',
      '',
      'NO',
      '',
      'Oak, Moor',
      '',
      '',
      'ABSTAIN',
      '',
      'Finch',
      '',
      '',
    ];
    const read = nodes(
      'The vote was recorded as follows:-',
      '',
      ...votes,
      'b)  Fishing',
      '',
      `${motion} It was agreed.`,
    );
    expect(read.find(({ text }) => text.startsWith('It was moved'))?.headings).toEqual(['Fishing']);
    expect(read.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).not.toContain('Finch');
  });
});

describe('a table of interests flattened to lines', () => {
  it.each([
    ['Councillor', 'Minute Number', 'Nature of Interest'],
    ['Name of Member', 'Item', 'Type of Interest'],
    ['Member', 'Agenda Item', 'Reason for Declaration', 'Interest'],
  ])('gives rows below %s, %s', (...heads) => {
    const row = (name: string) => [name, '6 – Pond', 'Owns the field beside it', 'Personal'].slice(0, heads.length);
    const cells = [...heads, ...row('Councillor D Reed'), ...row('P.H. Vale')].flatMap((cell) => [cell, '']);
    const rows = nodes(...cells, 'The Chair thanked them.').flatMap((node) => (node.row ? [node.row] : []));
    expect(rows.map((each) => each.columns)).toEqual([heads, heads]);
    expect(rows.map((each) => each.cells[0])).toEqual(['Councillor D Reed', 'P.H. Vale']);
    expect(rows[1]?.cells).toEqual(row('P.H. Vale'));
  });
});

describe('minutes of a council’s own site without a head that says so', () => {
  const read = (...lines: string[]) => parseFile({ file: 'page.txt', bytes: lines.join('\n') }).papers;

  it('are minutes where someone was present and something resolved, titles and words on one line', () => {
    const [paper] = read(
      'Pond Panel – 11 April 2011',
      '',
      'PRESENT: Councillor Reed in the chair.',
      '',
      'Councillors Vale and Birch.',
      '',
      '31 DECLARATIONS OF INTEREST (IF ANY) – There were no declarations.',
      '',
      '32 (3) POND OVERVIEW – Depth in summer – The chair opened the discussion.',
      '',
      'Resolved – (a) That members be thanked, and (b) that the report be approved.',
      '',
      '33 (4) BENCHES – The Clerk circulated a list.',
      '',
      'Resolved – That the list be noted.',
    );
    expect([paper?.kind, paper?.meeting.date]).toEqual(['minutes', '2011-04-11']);
    const decided = paper?.nodes
      .filter(({ kind }) => kind === 'resolution')
      .map(({ item, label, decision }) => [item.label, label, decision]);
    expect(decided).toEqual([
      ['32', 'a', 'resolved'],
      ['32', 'b', 'resolved'],
      ['33', null, 'noted'],
    ]);
    expect(paper?.nodes.find(({ label }) => label === '33')?.item.title).toBe('BENCHES');
  });

  it('take points below "ORDERED as follows" for what was ordered, not for items', () => {
    const [paper] = read(
      'Pond Board Minutes',
      '',
      'Thursday 14 June 2012',
      '',
      'Attendance Details',
      '',
      'Councillor M Reed (Chair), Councillor J Vale',
      '',
      'A report on the pond was presented to inform the Board of what it holds.',
      '',
      'ORDERED as follows:-',
      '',
      '1. That the report be noted.',
      '',
      '2. That the pond be cleaned.',
    );
    const decided = paper?.nodes
      .filter(({ kind }) => kind === 'resolution')
      .map(({ label, decision }) => [label, decision]);
    expect(decided).toEqual([
      ['1', 'noted'],
      ['2', 'resolved'],
    ]);
    expect(paper?.people.map(({ name }) => name)).toEqual(['Councillor M Reed', 'Councillor J Vale']);
  });

  it('leave a report alone that quotes what was resolved before', () => {
    const text = [
      'Pond',
      '',
      'Background',
      '',
      'The Board met in May:',
      '',
      'RESOLVED – That the pond be cleaned.',
      '',
      'Recommendations',
      '',
      'That it be drained.',
    ];
    const [paper] = read(...text);
    expect(paper?.kind).toBe('page');
    expect(paper?.nodes.some(({ kind }) => kind === 'resolution')).toBe(false);
  });
});
