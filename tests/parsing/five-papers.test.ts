import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/papers/finding.ts';
import type { PaperNode } from '../../src/papers/paper.ts';
import { fileNamed, paperNames, parseLibrary, readPaper } from './library.ts';
import { lostLines, lostWords, overlaps } from './nothing-lost.ts';

const library = parseLibrary();
const pack = fileNamed(library, '2022-03-08');
const meetingPage = fileNamed(library, 'minutes-58-60');
const itemPage = fileNamed(library, 'stable-homes');

const nodesOf = (file: typeof pack, item: string): PaperNode[] =>
  file.papers
    .flatMap((paper) => paper.nodes)
    .filter((node) => node.item.label === item && node.kind !== 'agenda-entry' && node.kind !== 'cover');
const labelled = (file: typeof pack, item: string): (string | null)[] =>
  nodesOf(file, item)
    .filter((node) => node.kind === 'paragraph' && node.label !== null)
    .map((node) => node.label);
const odd = (file: typeof pack): Finding[] => file.findings.filter(({ rule }) => rule !== 'commitment');
const upTo = (last: number): string[] => Array.from({ length: last }, (_, index) => String(index + 1));

describe('the five papers', () => {
  it.each(paperNames)('loses no line of %s', (name) => {
    expect(lostLines(fileNamed(library, name), readPaper(name))).toEqual([]);
  });

  it.each(paperNames)('gives no line of %s to two nodes, unless they share it', (name) => {
    expect(overlaps(fileNamed(library, name))).toEqual([]);
  });

  it('loses no words but the marks of a web page', () => {
    const lost = paperNames.flatMap((name) => lostWords(fileNamed(library, name), readPaper(name)));
    const marks = 'minutes pdf 514 268 145 kb additional documents view the full text for item u';
    expect(new Set(lost)).toEqual(new Set(marks.split(' ')));
  });

  it('gives every node its own reference', () => {
    const references = library.flatMap((file) =>
      file.papers.flatMap((paper) => paper.nodes.map((node) => node.reference)),
    );
    expect(new Set(references).size).toBe(references.length);
  });

  it('parses the same words to the same papers', () => {
    expect(parseLibrary()).toEqual(library);
  });
});

describe('the agenda pack of 8 March 2022', () => {
  it('holds an agenda, the minutes of 25 January and four reports', () => {
    expect(
      pack.papers.map(({ kind, title, meeting, publishedIn, pages }) => [
        kind,
        title,
        meeting.date,
        publishedIn?.date ?? null,
        pages,
      ]),
    ).toEqual([
      ['agenda', 'Agenda of 8 March 2022', '2022-03-08', null, null],
      ['minutes', 'Minutes of 25 January 2022', '2022-01-25', '2022-03-08', '5-12'],
      ['report', 'Quarter 3 2021/22 Performance Report', '2022-03-08', null, '13-20'],
      ['report', 'Young Carers', '2022-03-08', null, '21-30'],
      ['report', 'Written Statement of Action', '2022-03-08', null, '31-36'],
      ['report', 'Report on the Outcome of the Ofsted Focused Visit January 2022', '2022-03-08', null, '37-40'],
    ]);
  });

  it('names the meeting', () => {
    expect(pack.papers[0]?.meeting).toEqual({
      id: 'children-and-families-overview-and-scrutiny-committee/2022-03-08',
      body: {
        slug: 'children-and-families-overview-and-scrutiny-committee',
        name: 'Children and Families Overview and Scrutiny Committee',
      },
      date: '2022-03-08',
      dateNote: null,
      time: '2.00 pm',
      venue: 'Sparkenhoe Committee Room, County Hall, Glenfield',
    });
  });

  it('numbers minutes 43 to 54', () => {
    const minutes = pack.papers[1]?.nodes.filter((node) => node.kind === 'heading' && node.label !== null);
    expect(minutes?.map((node) => node.label)).toEqual([
      '43',
      '44',
      '45',
      '46',
      '47',
      '48',
      '49',
      '50',
      '51',
      '52',
      '53',
      '54',
    ]);
  });

  it('keeps the three runs of numerals of minute 50 apart by their headings', () => {
    const points = nodesOf(pack, '50').filter((node) => node.kind === 'paragraph' && node.label !== null);
    expect(points.map((node) => node.reference.split('#')[1])).toEqual([
      '50/service-transformation/i',
      '50/proposed-revenue-budget/ii',
      '50/proposed-revenue-budget/iii',
      '50/proposed-revenue-budget/i',
      '50/growth/ii',
      '50/growth/iii',
      '50/growth/iv',
      '50/growth/v',
      '50/savings/vi',
      '50/savings/vii',
      '50/savings/viii',
      '50/savings/ix',
      '50/savings/x',
      '50/savings/xi',
      '50/dedicated-schools-grant-dsg-schools-block/xii',
      '50/dedicated-schools-grant-dsg-schools-block/xiii',
      '50/school-funding-formula/xiv',
      '50/high-needs/xv',
      '50/high-needs/xvi',
      '50/capital-programme/xvii',
      '50/capital-programme/xviii',
    ]);
  });

  it('reads what was resolved, and which of it only notes', () => {
    const resolutions = pack.papers.flatMap((paper) => paper.nodes).filter((node) => node.kind === 'resolution');
    expect(resolutions.map((node) => [node.item.label, node.label, node.decision])).toEqual([
      ['50', 'a', 'noted'],
      ['50', 'b', 'resolved'],
      ['51', null, 'noted'],
      ['52', 'a', 'noted'],
      ['52', 'b', 'resolved'],
      ['53', null, 'noted'],
      ['54', null, 'noted'],
    ]);
  });

  it('numbers the paragraphs of each report from 1', () => {
    expect(labelled(pack, '8')).toEqual(upTo(38));
    expect(labelled(pack, '9')).toEqual(upTo(33));
    expect(labelled(pack, '10')).toEqual(upTo(21));
    expect(labelled(pack, '11')).toEqual(upTo(12));
  });

  it('reads the 25 rows of the dashboard under 14 columns', () => {
    const rows = pack.papers.flatMap((paper) => paper.nodes).filter((node) => node.kind === 'table-row');
    expect(rows).toHaveLength(25);
    expect(rows.every((node) => node.row?.columns.length === 14 && node.row.cells.length === 14)).toBe(true);
    expect(rows[20]?.row?.cells.slice(0, 8)).toEqual([
      'Help every child to have access to good quality People are safe in their daily lives',
      'Education',
      'Children Electively Educated at Home',
      'Quarter',
      'Q2 2021/22',
      '749.0',
      'Q3 2021/22',
      '829.0',
    ]);
  });

  it('joins paragraphs over page breaks', () => {
    const find = (reference: string): PaperNode | undefined =>
      pack.papers.flatMap((paper) => paper.nodes).find((node) => node.reference.endsWith(reference));
    expect(find('03-08#8/14')?.place.lines).toEqual([284, 286]);
    expect(find('03-08#8/30')?.place.lines).toEqual([317, 319]);
    expect(find('03-08#8/30')?.text).toMatch(/September 2021\. This figure is within the third quartile/);
    expect(find('01-25#50/savings/viii')?.text).toMatch(/place children out of county in very expensive settings/);
  });

  it('notices the topic cell that extraction garbled, and what was promised in January', () => {
    expect(odd(pack).map(({ rule, place }) => [rule, place?.lines])).toEqual([['merged-cell', [395, 395]]]);
    const promised = pack.findings.filter(({ rule }) => rule === 'commitment');
    expect(promised.map(({ place }) => place?.lines)).toEqual([
      [138, 138],
      [176, 176],
      [187, 187],
      [202, 202],
      [218, 218],
      [224, 224],
    ]);
  });

  it('hangs the footnote on paragraph 33 and keeps it off the year', () => {
    const nodes = nodesOf(pack, '8');
    const note = nodes.find((node) => node.kind === 'footnote');
    const holder = nodes.find((node) => node.reference === note?.parent);
    expect(note?.text).toMatch(/^Report available online at: https:\/\/adcs\.org\.uk\//);
    expect(holder?.label).toBe('33');
    expect(holder?.text).toMatch(/since Quarter 3 2019\.$/);
  });

  it('keeps each contact and each background paper whole', () => {
    const of = (item: string, kind: string): string[] =>
      nodesOf(pack, item)
        .filter((node) => node.kind === kind)
        .map((node) => node.text);
    expect(of('8', 'contact')).toHaveLength(4);
    expect(of('8', 'contact')[1]).toBe(
      "Sharon Cooke, Assistant Director\nChildren's Social Care\nTel: 0116 305 5479\nEmail: Sharon.Cooke@leics.gov.uk",
    );
    expect(of('9', 'contact')).toHaveLength(2);
    expect(of('10', 'contact')).toHaveLength(2);
    expect(of('11', 'contact')).toHaveLength(2);
    expect(of('9', 'background-paper')).toHaveLength(2);
    expect(of('10', 'background-paper')).toHaveLength(3);
  });

  it('knows who sits on the committee and who came on 25 January', () => {
    const people = pack.papers.flatMap((paper) => paper.people);
    const of = (capacity: string): string[] =>
      people
        .filter((person) => person.capacity === capacity)
        .map(({ name, role }) => (role ? `${name}: ${role}` : name));
    expect(of('member')).toEqual([
      'Mrs. H. J. Fryer CC: Chairman',
      'Mr. M. Frisby CC',
      'Mr. N. Lockyer',
      'Mr. L. Hadji-Nikolaou CC',
      'Ms. Betty Newton CC',
      'Mr. R. Hills CC',
      'Mr. C. A. Smith CC',
      'Mrs. C. Lewis',
      'Mr. G. Welsh CC',
    ]);
    expect(of('present')).toEqual([
      'Mrs. H. J. Fryer CC: in the Chair',
      'Mr. L. Hadji-Nikolaou CC',
      'Ms. B. Newton',
      'Mr. R. Hills CC',
      'Mr. C. A. Smith CC',
      'Mr. R. Martin',
      'Mr. G. Welsh CC',
    ]);
    expect(of('in-attendance')).toEqual([
      'Mrs. D. Taylor CC: Lead Member for Children and Families',
      'Mrs. B. Seaton CC: Cabinet Support Member',
    ]);
    expect(of('officer')).toContain('Carly Turner: Service Manager, Youth and Justice Service');
  });
});

describe('the web pages with minutes 59 and 60', () => {
  it('bounds the date that neither states', () => {
    const meetings = [...meetingPage.papers, ...itemPage.papers].map((paper) => paper.meeting);
    expect(meetings.map(({ id, date, dateNote }) => ({ id, date, dateNote }))).toEqual(
      [1, 2].map(() => ({
        id: 'children-and-families-overview-and-scrutiny-committee/undated-after-2023-01-24',
        date: null,
        dateNote: 'after 24 January 2023, before 6 June 2023',
      })),
    );
  });

  it('numbers items as the pages do', () => {
    expect(labelled(meetingPage, '59')).toEqual(['i', 'ii', 'iii', 'iv']);
    expect(labelled(meetingPage, '60')).toEqual(['i', 'ii', 'iii', 'iv', 'v', 'vi']);
    expect(labelled(meetingPage, '10')).toEqual(['i', 'ii', 'iii']);
    expect(labelled(itemPage, '9')).toEqual(['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']);
    expect(itemPage.papers[0]?.nodes[0]?.item).toEqual({
      label: '9',
      title: 'Stable Homes Built on Love',
      agendaItem: '9',
      minute: '60',
    });
  });

  it('says what it found odd', () => {
    expect(odd(meetingPage).map(({ rule, place }) => [rule, place?.lines])).toEqual([
      ['truncated-item', [77, 77]],
      ['truncated-item', [130, 130]],
      ['item-number-differs', [5, 6]],
      ['two-dates-for-one-period', [132, 136]],
      ['same-item-twice', [79, 130]],
    ]);
  });

  it('finds the paragraphs that the table ran together, as the full page has them', () => {
    const words = (file: typeof pack, item: string): string[] =>
      nodesOf(file, item)
        .filter((node) => node.kind === 'paragraph')
        .map((node) => node.text);
    expect(words(meetingPage, '60').slice(0, 9)).toEqual(words(itemPage, '9').slice(0, 9));
  });

  it('points the cut item to its fuller twin', () => {
    const cut = meetingPage.papers[0]?.nodes.find((node) => node.item.label === '60' && node.label === 'vi');
    expect(cut?.sameAs).toBe('children-and-families-overview-and-scrutiny-committee/undated-after-2023-01-24#9/vi');
  });
});

describe('the position statements', () => {
  it('are of the County Council, by date, with headings as printed', () => {
    const of = (year: string): unknown[] => {
      const [paper] = fileNamed(library, year).papers;
      const headings = paper?.nodes.filter((node) => node.kind === 'heading').map((node) => node.text);
      return [paper?.meeting.id, headings];
    };
    expect(of('2018-12-05')).toEqual([
      'county-council/2018-12-05',
      [
        'Ofsted – ‘Focus visit on the Front Door’',
        'Innovation Partnership',
        'New Lubbesthorpe – Primary School',
        'Newlands Community Primary School',
        'Ministerial Visit to Leicestershire Youth Offending Service',
        'Fostering and Adoption',
      ],
    ]);
    expect(of('2023-07-05')).toEqual([
      'county-council/2023-07-05',
      ['OFSTED Focus Visit', 'Family Hubs', 'Holiday Activity Fund', 'Volunteers'],
    ]);
  });

  it('name their author where they are signed', () => {
    expect(fileNamed(library, '2023-07-05').papers[0]?.people).toMatchObject([
      { name: 'Mrs D. Taylor CC', role: 'Cabinet Lead Member for Children and Family Services', capacity: 'author' },
    ]);
  });
});
