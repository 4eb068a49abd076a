import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const headOf = (text: string, file = 'old-nursery.md') => {
  const [paper] = parseFile({ file, bytes: text }).papers;
  const item = paper?.nodes[0]?.item;
  return { kind: paper?.kind, title: item?.title, item: item?.label, meeting: paper?.meeting.id };
};
const nursery = {
  kind: 'report',
  title: 'Purchase of the old nursery',
  item: '12',
  meeting: 'cabinet/2025-10-14',
};
const fields = [
  ['Report to', 'Cabinet'],
  ['Date', '14 October 2025'],
  ['Agenda item', '12'],
  ['Report of', 'Director of Property'],
] as const;
const rows = fields.map(([name, value]) => `| ${name} | ${value} |`);
const ruled = [rows[0], '|---|---|', ...rows.slice(1)].join('\n');
const text = '## Purpose\n\n1. The Cabinet is asked to buy it.';

const ways: Readonly<Record<string, string>> = {
  'a table above the title': `${ruled}\n\n# Purchase of the old nursery\n\n${text}`,
  'a table below the council and above the title': `Wexmoor County Council\n\n${rows.join('\n')}\n\n# Purchase of the old nursery\n\n${text}`,
  'lines below the council and a title': `**Wexmoor Council**\n\n# Purchase of the old nursery\n\n${fields.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n${text}`,
  'a body with its day': `# Purchase of the old nursery\n\nReport to: Cabinet, 14 October 2025\nAgenda item: 12\nReport of: Director of Property\n\n${text}`,
  'a table below the title': `# Purchase of the old nursery\n\n${ruled}\n\n${text}`,
  'a table with the title in it': `${ruled}\n| Title | Purchase of the old nursery |\n| Wards affected | All |\n\n${text}`,
  'two fields in a row': `| Report to | Cabinet | Date | 14 October 2025 |\n| Agenda item | 12 | Report of | Director of Property |\n\n# Purchase of the old nursery\n\n${text}`,
  'values at the other side of the page': `${fields.map(([name, value]) => name.padEnd(20) + value).join('\n')}\n\nPurchase of the old nursery\n\n1. The Cabinet is asked to buy it.`,
  'values below the names': `${fields.map(([name, value]) => `${name}:\n${value}`).join('\n')}\n\nPurchase of the old nursery\n\n1. The Cabinet is asked to buy it.`,
};

describe('a head in two languages', () => {
  const inBoth = [
    '**PWYLLGOR CRAFFU ADDYSG**\n**EDUCATION SCRUTINY COMMITTEE**\n',
    '| Dyddiad / Date | Dydd Iau 15 Ionawr 2026 / Thursday 15 January 2026 |',
    '| Eitem / Item | 12 |',
    '| Teitl / Title | Purchase of the old nursery |',
    '| Adroddiad gan / Report by | Director of Property (Nia Orme) |',
    '| Diben / Purpose | The Cabinet decides on 2 February 2026 |',
  ];
  const both = { ...nursery, meeting: 'education-scrutiny-committee/2026-01-15' };

  it('is read by what either says', () => {
    expect(headOf(`${inBoth.join('\n')}\n\n${text}`)).toEqual(both);
  });

  it('is read with the other language second', () => {
    const turned = inBoth.map((line) => line.replace(/^\| (.+?) \/ (.+?) \|/, '| $2 / $1 |'));
    expect(headOf(`${turned.join('\n')}\n\n${text}`)).toEqual(both);
  });
});

describe('a head above a line that says the item', () => {
  const head = [
    'WEXMOOR COUNTY COUNCIL\nSCHOOLS PANEL\nTUESDAY 10 MARCH 2026, 9.30am \u2013 ASH ROOM, THE GUILDHALL',
    'ITEM 12',
    '## Purchase of the old nursery',
    '**Joint report of the Director of Property and the Cabinet Member**',
    text,
  ].join('\n\n');

  it('tells the meeting, its time and place, the item and the title', () => {
    expect(headOf(head)).toEqual({ ...nursery, meeting: 'schools-panel/2026-03-10' });
    expect(parseFile({ file: 'old-nursery.md', bytes: head }).papers[0]?.meeting).toMatchObject({
      time: '9.30am',
      venue: 'ASH ROOM, THE GUILDHALL',
    });
  });
});

describe('a report whose head is made of fields', () => {
  it.each(Object.entries(ways))('is known by them: %s', (_, paper) => {
    expect(headOf(paper)).toEqual(nursery);
  });

  it('is not seen in the head of an agenda', () => {
    const agenda =
      '| Meeting | Cabinet |\n| Date | 14 October 2025 |\n| Time | 10 am |\n| Venue | Shire Hall |\n\n# Agenda\n\n1. Apologies for absence\n\n2. Minutes';
    expect(headOf(agenda)).toMatchObject({ kind: 'agenda' });
  });

  it('is not seen in a table of other things', () => {
    const page =
      '# Opening hours\n\n| Date | 14 October 2025 |\n|---|---|\n| Place | Shire Hall |\n\n# Who may come\n\nAll.';
    expect(headOf(page)).toMatchObject({ kind: 'page', title: 'Opening hours' });
  });
});
