import { describe, expect, it } from 'vitest';
import type { FileToParse } from '../../src/parsing/parse-file.ts';
import { parseLibrary } from '../../src/parsing/parse-library.ts';

const report = (body: string, letterhead = ''): string =>
  [letterhead, `${body} – 4 JUNE 2024`, 'LIBRARY HOURS', 'REPORT OF THE DIRECTOR', '1. Nine libraries will open late.']
    .filter(Boolean)
    .join('\n\n');

const bodies = (...files: FileToParse[]): string[] =>
  parseLibrary(files).flatMap(({ papers }) =>
    papers.map(({ meeting }) => `${meeting.body.slug} | ${meeting.body.name}`),
  );

const two = [
  'cabinet-marlbridge-county-council | Cabinet (Marlbridge County Council)',
  'cabinet-harrowdale-borough-council | Cabinet (Harrowdale Borough Council)',
];

describe('one name in two councils', () => {
  it.each<[string, FileToParse[]]>([
    [
      'by the council’s name above the paper',
      [
        { file: 'a.txt', bytes: report('CABINET', 'MARLBRIDGE COUNTY COUNCIL') },
        { file: 'b.txt', bytes: report('CABINET', 'HARROWDALE BOROUGH COUNCIL') },
      ],
    ],
    [
      'by the folder',
      [
        { file: 'marlbridge-county-council/a.txt', bytes: report('CABINET') },
        { file: 'harrowdale-borough-council/2024/b.txt', bytes: report('CABINET') },
      ],
    ],
    [
      'by what papers.yml says',
      [
        { file: 'a.txt', bytes: report('CABINET'), knowledge: { council: 'Marlbridge County Council' } },
        { file: 'b.txt', bytes: report('CABINET'), knowledge: { council: 'Harrowdale Borough Council' } },
      ],
    ],
    [
      'by the sentence that opens the minutes',
      [
        {
          file: 'a.txt',
          bytes:
            'Minutes of a meeting of the Cabinet of Marlbridge County Council held at Shire Hall on Tuesday, 4 June 2024.\n\n1. Apologies.\n\nThere were none.',
        },
        { file: 'b.txt', bytes: report('CABINET', 'HARROWDALE BOROUGH COUNCIL') },
      ],
    ],
  ])('is told apart %s', (_, files) => {
    expect(bodies(...files)).toEqual(two);
  });

  it('is told apart by the site, where nothing else says whose it is', () => {
    const at = (host: string) => ({ webAddress: `https://${host}/ieListDocuments.aspx?CId=1&MId=2` });
    expect(
      bodies(
        { file: 'a.txt', bytes: report('CABINET'), knowledge: at('democracy.marlbridge.gov.uk') },
        { file: 'b.txt', bytes: report('CABINET'), knowledge: at('www.harrowdale.gov.uk') },
      ),
    ).toEqual(['cabinet-marlbridge | Cabinet (Marlbridge)', 'cabinet-harrowdale | Cabinet (Harrowdale)']);
  });

  it('meets in its variants within a council, and not across two', () => {
    const a = 'MARLBRIDGE COUNTY COUNCIL';
    const b = 'HARROWDALE BOROUGH COUNCIL';
    const found = bodies(
      { file: 'a1.txt', bytes: report('CHILDREN AND FAMILIES SCRUTINY PANEL', a) },
      { file: 'a2.txt', bytes: report('CHILDREN AND FAMILIES SCRUTINY PANEL', a) },
      { file: 'a3.txt', bytes: report('CHILDREN AND FAMILY SERVICES SCRUTINY PANEL', a) },
      { file: 'b1.txt', bytes: report('CHILDREN AND FAMILIES SCRUTINY PANEL', b) },
    ).map((body) => body.split(' | ')[0]);
    const first = 'children-and-families-scrutiny-panel-marlbridge-county-council';
    expect(found).toEqual([first, first, first, 'children-and-families-scrutiny-panel-harrowdale-borough-council']);
  });

  it('keeps its plain name where one council alone has it, whoever says so', () => {
    expect(
      bodies(
        { file: 'a.txt', bytes: report('CABINET', 'MARLBRIDGE COUNTY COUNCIL') },
        { file: 'b.txt', bytes: report('CABINET') },
        { file: 'marlbridge/c.txt', bytes: report('CABINET', 'Marlbridge County Council') },
      ),
    ).toEqual(['cabinet | Cabinet', 'cabinet | Cabinet', 'cabinet | Cabinet']);
  });

  it('stays apart from both, and says so, where a paper does not say whose it is', () => {
    const parsed = parseLibrary([
      { file: 'a.txt', bytes: report('CABINET', 'MARLBRIDGE COUNTY COUNCIL') },
      { file: 'b.txt', bytes: report('CABINET', 'HARROWDALE BOROUGH COUNCIL') },
      { file: 'c.txt', bytes: report('CABINET') },
    ]);
    expect(parsed[2]?.papers[0]?.meeting.id).toBe('cabinet/2024-06-04');
    expect(parsed.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([[], [], ['council-not-stated']]);
  });

  it('begins each reference with its own body', () => {
    const [one] = parseLibrary([
      { file: 'a.txt', bytes: report('CABINET', 'MARLBRIDGE COUNTY COUNCIL') },
      { file: 'b.txt', bytes: report('CABINET', 'HARROWDALE BOROUGH COUNCIL') },
    ]);
    expect(one?.papers[0]?.nodes[1]?.reference).toBe('cabinet-marlbridge-county-council/2024-06-04#library-hours/1');
  });

  it('meets with and without the place of its council, named by a council or by a day of both', () => {
    const forum = (name: string, letterhead = '') => report(name, letterhead);
    const named = bodies(
      { file: 'a.txt', bytes: forum('MARLBRIDGE SCHOOLS FORUM', 'MARLBRIDGE COUNTY COUNCIL') },
      { file: 'b.txt', bytes: forum('SCHOOLS FORUM').replace('4 JUNE', '5 JULY') },
    );
    const onOneDay = bodies(
      { file: 'a.txt', bytes: forum('MARLBRIDGE SCHOOLS FORUM') },
      { file: 'b.txt', bytes: forum('SCHOOLS FORUM') },
    );
    const apart = bodies(
      { file: 'a.txt', bytes: forum('JOINT SCHOOLS FORUM') },
      { file: 'b.txt', bytes: forum('SCHOOLS FORUM') },
    );
    expect([named, onOneDay, apart].map((found) => new Set(found).size)).toEqual([1, 1, 2]);
  });
});
