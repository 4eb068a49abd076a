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
  'a table below the title': `# Purchase of the old nursery\n\n${ruled}\n\n${text}`,
  'a table with the title in it': `${ruled}\n| Title | Purchase of the old nursery |\n| Wards affected | All |\n\n${text}`,
  'two fields in a row': `| Report to | Cabinet | Date | 14 October 2025 |\n| Agenda item | 12 | Report of | Director of Property |\n\n# Purchase of the old nursery\n\n${text}`,
  'values at the other side of the page': `${fields.map(([name, value]) => name.padEnd(20) + value).join('\n')}\n\nPurchase of the old nursery\n\n1. The Cabinet is asked to buy it.`,
  'values below the names': `${fields.map(([name, value]) => `${name}:\n${value}`).join('\n')}\n\nPurchase of the old nursery\n\n1. The Cabinet is asked to buy it.`,
};

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
