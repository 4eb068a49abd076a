import { describe, expect, it } from 'vitest';
import { relateFiles } from '../../src/parsing/across-files/relate-files.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';
import { parseLibrary } from '../../src/parsing/parse-library.ts';

const discussion =
  'The Committee considered a report of the Director of Children and Family Services which set out how many foster carers had joined and how many had left during the year, and why.';

const minutes = (body: string, more: string): string =>
  [
    `Minutes of a meeting of the ${body} held at County Hall on Monday, 6 March 2023.`,
    '12. Foster carers.',
    discussion,
    more,
  ].join('\n\n');

describe('files that belong together', () => {
  it('gives an item page the meeting that the meeting page knows', () => {
    const [page, item] = parseLibrary([
      { file: 'meeting.txt', bytes: minutes('Cabinet', 'RESOLVED:\n\nThat the report be noted.') },
      {
        file: 'item.txt',
        bytes: `Agenda item\n\nFoster carers\n\n${discussion}\n\nRESOLVED:\n\nThat the report be noted.`,
        knowledge: { body: 'Cabinet' },
      },
    ]);
    expect(item?.papers[0]?.meeting).toEqual(page?.papers[0]?.meeting);
    expect(item?.papers[0]?.nodes[0]?.item).toMatchObject({ label: null, minute: '12' });
  });

  it('knows a sub-committee by its name written either way', () => {
    const papers = parseLibrary([
      { file: 'one.txt', bytes: minutes('Licensing Sub-Committee', 'Members asked why.') },
      { file: 'other.txt', bytes: minutes('Licensing Subcommittee', 'Members asked how.').replace('6 March', '8 May') },
    ]).flatMap((file) => file.papers);
    expect(new Set(papers.map(({ meeting }) => meeting.body.slug)).size).toBe(1);
  });

  it('keeps the words of draft and confirmed minutes apart and points one to the other', () => {
    const [draft, confirmed] = parseLibrary([
      { file: 'draft.txt', bytes: minutes('Cabinet', 'Members asked why.') },
      { file: 'final.txt', bytes: minutes('Cabinet', 'Members asked why, and what would be done.') },
    ]);
    const references = [draft, confirmed].flatMap((file) => file?.papers[0]?.nodes.map((node) => node.reference) ?? []);
    expect(new Set(references).size).toBe(references.length);
    const said = draft?.papers[0]?.nodes.filter(({ kind }) => kind === 'paragraph');
    const pointing = said?.filter((node) => node.sameAs).map((node) => [node.text, node.sameAs]);
    expect(pointing).toEqual([[discussion, 'cabinet/2023-03-06#12/p1']]);
    expect(draft?.findings.map(({ rule }) => rule)).toContain('same-item-twice');
  });

  it('takes the confirmed minutes for the draft ones and keeps what vanished, marked', () => {
    const [draft, confirmed] = parseLibrary([
      { file: 'a-draft.txt', bytes: `DRAFT\n\n${minutes('Cabinet', 'Members asked why.\n\nA van was promised.')}` },
      { file: 'b.txt', bytes: minutes('Cabinet', 'Members asked why.\n\nThe Chair thanked the carers.') },
    ]);
    expect([draft?.papers[0]?.edition, confirmed?.papers[0]?.edition]).toEqual(['draft', undefined]);
    const marked = draft?.papers[0]?.nodes.flatMap(({ text, superseded }) =>
      superseded && text !== 'DRAFT' ? [[text, superseded]] : [],
    );
    expect(marked).toContainEqual(['A van was promised.', { by: 'b', now: null }]);
    expect(draft?.findings.map(({ rule }) => rule)).toContain('superseded-paper');
    const held = confirmed?.papers[0]?.nodes.map(({ reference }) => reference);
    expect(held).toContain('cabinet/2023-03-06#12/p3');
    expect(confirmed?.papers[0]?.nodes.some((node) => node.superseded ?? node.sameAs)).toBe(false);
  });

  it('knows one report in its revision, but no addendum to it', () => {
    const report = (title: string, ...paragraphs: string[]) =>
      ['CABINET', '7 MARCH 2023', title, 'REPORT OF THE DIRECTOR OF TRANSPORT', ...paragraphs].join('\n\n');
    const words = '1. The county has forty buses, of which nine are due to be replaced by the summer.';
    const parsed = parseLibrary([
      {
        file: 'buses.txt',
        bytes: report('BUSES', words, '2. A depot at Hinckley will close in the autumn of this year.'),
      },
      { file: 'buses-new.txt', bytes: report('BUSES (REVISED)', words, '2. The depot at Hinckley stays open.') },
      { file: 'more.txt', bytes: report('BUSES (REVISED)', '9. One table was left out of the report by mistake.') },
    ]);
    const first = parsed[0]?.papers[0];
    expect(first?.nodes.find(({ label }) => label === '2')?.superseded).toEqual({ by: 'buses-new', now: null });
    expect(first?.nodes.find(({ label }) => label === '1')?.sameAs ?? null).not.toBeNull();
  });

  it('knows an item in another rendering, with other labels, line breaks and a title that goes on', () => {
    const points = (sign: (at: number) => string) =>
      ['Demand had grown by a tenth since the spring.', 'Two homes were to open before the winter, in Wigston.'].map(
        (text, at) => `${sign(at)} ${text}`,
      );
    const [page, item] = parseLibrary([
      {
        file: 'p.txt',
        bytes: minutes(
          'Cabinet',
          [...points((at) => `${'i'.repeat(at + 1)}.`), 'RESOLVED:\n\nThat the report be noted.'].join('\n\n'),
        ),
      },
      {
        file: 'q.html',
        bytes: `Agenda item\n\nFoster carers - annual report\n\nMinutes:\n\n${discussion.replace('which', 'that')}\n\n${points(() => '\u2022').join('\n')}\n\nRESOLVED:\n\nThat the report be noted.`,
        knowledge: { body: 'Cabinet' },
      },
    ]);
    expect(item?.papers[0]?.meeting).toEqual(page?.papers[0]?.meeting);
    const told = [page, item].flatMap((file) => file?.papers[0]?.nodes ?? []);
    expect(told.filter(({ sameAs }) => sameAs).length).toBeGreaterThanOrEqual(2);
    expect(told.filter(({ text, sameAs }) => text.startsWith('Two homes') && !sameAs)).toHaveLength(1);
  });

  it('knows a page saved from an address in other letters', () => {
    const item = (more: string) => `Agenda item\n\nPetitions\n\nMinutes:\n\nOne petition on buses was received.${more}`;
    const [one, other] = parseLibrary([
      { file: 'a.txt', bytes: item(''), knowledge: { webAddress: 'https://x.gov.uk/ieIssueDetails.aspx?IId=7&MId=3' } },
      {
        file: 'b.txt',
        bytes: item('\n\nIt was signed by many.'),
        knowledge: { webAddress: 'https://www.x.gov.uk/ieissuedetails.aspx?MID=3&iid=7' },
      },
    ]);
    expect(one?.papers[0]?.nodes.find(({ text }) => text.startsWith('One petition'))?.sameAs).toBeDefined();
    expect(other?.papers[0]?.nodes.some(({ sameAs }) => sameAs)).toBe(false);
  });

  it('does not take two meetings with the same words for one', () => {
    const later = minutes('Cabinet', 'Members asked why.').replace('6 March 2023', '3 April 2023');
    const parsed = parseLibrary([
      { file: 'march.txt', bytes: minutes('Cabinet', 'Members asked why.') },
      { file: 'april.txt', bytes: later },
    ]);
    expect(
      parsed.flatMap(({ papers }) => papers.flatMap((paper) => paper.nodes.filter((node) => node.sameAs))),
    ).toEqual([]);
  });

  it('lets the names of one committee meet, under the one most used', () => {
    const parsed = parseLibrary([
      { file: 'a.txt', bytes: minutes('Children and Families Scrutiny Committee', 'One.') },
      {
        file: 'b.txt',
        bytes: minutes('Children and Families Scrutiny Committee', 'Two.').replace('6 March', '7 March'),
      },
      {
        file: 'c.txt',
        bytes: minutes('Children and Family Services Scrutiny Committee', 'Three.').replace('6 March', '8 March'),
      },
      { file: 'd.txt', bytes: minutes('Adults Scrutiny Committee', 'Four.').replace('6 March', '9 March') },
    ]);
    expect(parsed.map(({ papers }) => papers[0]?.meeting.id)).toEqual([
      'children-and-families-scrutiny-committee/2023-03-06',
      'children-and-families-scrutiny-committee/2023-03-07',
      'children-and-families-scrutiny-committee/2023-03-08',
      'adults-scrutiny-committee/2023-03-09',
    ]);
    expect(parsed[2]?.papers[0]?.nodes[0]?.reference).toBe(
      'children-and-families-scrutiny-committee/2023-03-08#minutes/cover',
    );
  });

  it('knows whose attendance a page lists by what its site calls the meeting', () => {
    const attendance = 'Meeting attendance\n\nPresent\n\nCouncillor Ada Stone';
    const parse = (file: string, text: string) =>
      parseFile({ file, bytes: text, read: { text, findings: [], meetingKey: '77' } });
    const [, page] = relateFiles([
      parse('m.txt', minutes('Cabinet', 'Members asked why.')),
      parse('a.txt', attendance),
    ]);
    expect(page?.papers[0]?.meeting.id).toBe('cabinet/2023-03-06');
    expect(page?.papers[0]?.nodes.every(({ reference }) => reference.startsWith('cabinet/2023-03-06#'))).toBe(true);
  });

  it('names papers of files that differ in their endings alone apart', () => {
    const files = parseLibrary([
      { file: 'carers.md', bytes: '# Young carers\n\n1. There are 412 young carers.\n' },
      { file: 'carers.txt', bytes: 'Carers\n\n1. There are 9,310 carers.\n' },
    ]);
    expect(files.flatMap(({ papers }) => papers.map(({ id }) => id))).toEqual(['carers', 'carers-txt']);
  });

  it('points from an item that its page cuts short to the same words on the page that has it in full', () => {
    const words = 'The Head of Fostering said that 48 households were approved in 2022/23 against a target of 60.';
    const opening = "Minutes of a meeting of the Children's Panel held on Tuesday, 6 June 2023.";
    const files = parseLibrary([
      { file: 'cut.txt', bytes: `${opening}\n\n2. Fostering\n\n${words} ... view the full minutes text for item 2.\n` },
      {
        file: 'full.txt',
        bytes: `${opening}\n\n2. Fostering\n\n${words}\n\nThe Panel thanked the carers for all they do.\n`,
      },
    ]);
    const said = files
      .flatMap(({ papers }) => papers.flatMap(({ nodes }) => nodes))
      .filter(({ text }) => text.startsWith(words));
    expect(said.map(({ place, sameAs }) => [place.file, sameAs === undefined])).toEqual([
      ['cut.txt', false],
      ['full.txt', true],
    ]);
  });
});
