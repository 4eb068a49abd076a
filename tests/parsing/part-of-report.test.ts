import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const report = (...paragraphs: readonly string[]): string =>
  ['CABINET – 14 APRIL 2026', 'SALE OF QUAY HOUSE', 'REPORT OF THE DIRECTOR OF PLACE', ...paragraphs].join('\n\n');
const appendices = ['Appendix A – Location', 'It lies at Openquay.', 'Appendix B – Offers', 'Hushbid is the highest.'];
const only = ['Appendix – Offers', 'Hushbid is the highest.'];

describe('a paragraph or section that alone is not public', () => {
  const told = ['2. Openhouse is empty.', '3. Hushbid is the highest.', '4. Openroof leaks.'];
  it.each([
    'Paragraph 3 of this report is exempt under paragraph 3 of Schedule 12A.',
    'Paragraph 3 is not for publication.',
    'This report is public except for paragraph 3, which contains exempt information.',
    'The information in paragraph 3 of this report is exempt.',
    'Exempt information: paragraph 3 of this report',
  ])('is kept back without the rest: %s', (line) => {
    expect(misplaced({ 'r.txt': report(`1. ${line}`, ...told) })).toEqual([]);
  });

  it.each([
    '3. (Exempt) Hushbid is the highest of nine.',
    '3. [EXEMPT – paragraph 3] Hushbid is the highest of nine.',
    '3. EXEMPT: Hushbid is the highest of nine.',
    '3. CONFIDENTIAL – Hushbid is the highest of nine.',
    '3. [Not for publication] Hushbid is the highest of nine.',
    '3. Hushbid is the highest of nine. (Exempt)',
  ])('says so itself: %s', (line) => {
    expect(misplaced({ 'r.txt': report('1. Openhouse.', '2. It has Openlocks.', line, '4. Openroof.') })).toEqual([]);
  });

  it('may be a section, told by its number', () => {
    const text = [
      '1. Openhouse is empty. Section 5 of this report is exempt.',
      '## 5 Offers',
      '5.1 Hushbid is highest.',
    ];
    const md = ['# Cabinet', '14 April 2026', '# Sale of Quay House', ...text, '## 6 Next', '6.1 The Openroof.'];
    expect(misplaced({ 'r.md': md.join('\n\n') })).toEqual([]);
  });

  it('keeps all of the report back where it is not to be found, or not told', () => {
    const secret = ['1. Hushhouse is empty.', '2. Hushbid is the highest.'];
    for (const line of ['Paragraph 9 of this report is exempt.', 'Part of this report is exempt.', 'Exempt: Partly'])
      expect(misplaced({ 'r.txt': report(line, ...secret) })).toEqual([]);
  });
});

describe('an agenda that calls an appendix of a report exempt', () => {
  const listed = (title: string): string =>
    [
      'Meeting: Cabinet\nDate/Time: Tuesday, 14 April 2026 at 2.00 pm',
      'AGENDA',
      `1. Apologies\n2. Bins\n3. ${title}`,
    ].join('\n\n');
  const own = ['Cabinet', '14 April 2026', 'Agenda Item 3', 'Appendix B – Offers', 'Hushbid is the highest.'].join(
    '\n\n',
  );

  it.each([
    'Sale of Quay House (with exempt appendix)',
    'Sale of Quay House (exempt appendix)',
    'Sale of Quay House (contains exempt appendices)',
    'Sale of Quay House (Appendix B exempt)',
    'Sale of Quay House (Appendix B – not for publication)',
    'Sale of Quay House – exempt Appendix B',
    'Sale of Quay House (Part exempt – Appendix B)',
    'Sale of Quay House (report public; Appendix B exempt)',
  ])('keeps back that appendix and not the report, wherever they stand: %s', (title) => {
    const whole = report('1. Openhouse is empty.', ...(title.includes('B') ? appendices : only));
    expect(misplaced({ 'pack.txt': `${listed(title)}\n\n${whole}` })).toEqual([]);
    expect(misplaced({ 'a.txt': listed(title), 'r.txt': whole })).toEqual([]);
    expect(misplaced({ 'z.txt': listed(title), 'r.txt': whole })).toEqual([]);
    expect(misplaced({ 'a.txt': listed(title), 'r.txt': report('1. Openhouse.'), 'b.txt': own })).toEqual([]);
    expect(misplaced({ 'r.txt': whole.replace('SALE OF QUAY HOUSE', title) })).toEqual([]);
  });
});

describe('a report that calls an appendix of its own exempt', () => {
  it.each([
    'This report has an exempt appendix (Appendix B).',
    'This report is open but Appendix B is closed.',
    'The appendix marked B is not for publication by virtue of paragraph 3.',
    'Part exempt: Appendix B',
    'Is this report exempt? No, but Appendix B is',
    'Publication: Report – open; Appendix B – exempt',
  ])('keeps back that one alone: %s', (line) => {
    expect(misplaced({ 'r.txt': report(line, '1. Openhouse is empty.', ...appendices) })).toEqual([]);
    expect(misplaced({ 'r.txt': report('1. Openhouse is empty.', `2. ${line}`, ...appendices) })).toEqual([]);
  });
});

describe('a table', () => {
  const head = ['# Cabinet', '14 April 2026', '# Sale of Quay House', '1. Openhouse is empty.'];
  it('of appendices keeps back those that it calls exempt', () => {
    const rows = '| Appendix | Title | Exempt |\n|---|---|---|\n| A | Map | No |\n| B | Offers | Yes |';
    const below = ['## Appendix A – Map', 'Openmap.', '## Appendix B – Offers', 'Hushprice.'];
    expect(misplaced({ 'r.md': [...head, rows, ...below].join('\n\n') })).toEqual([]);
  });

  it.each([
    '| Vehicle | Exempt | Number |\n|---|---|---|\n| Openbus | Yes | 12 |\n| Opencar | No | 400 |',
    '| Vehicle class | Charge | Exempt |\n|---|---|---|\n| Openbus | 8 pounds | Yes |',
  ])('of what else is exempt keeps nothing back', (rows) => {
    expect(misplaced({ 'r.md': [...head, rows].join('\n\n') })).toEqual([]);
  });

  it('nor does a sentence that ends with the number of a paragraph', () => {
    const text = report(
      '1. Openstreets are swept (paragraph 3).',
      '2. The Openplan goes on (paragraph 4).',
      '3. It ends.',
    );
    expect(misplaced({ 'r.txt': text })).toEqual([]);
  });
});

describe('what a council publishes of decisions to come', () => {
  const row = (what: string, access: string): string => `| Sale of ${what} | Cabinet | 14 April 2026 | ${access} |`;
  it.each([
    ['Forward Plan of Key Decisions', 'Exempt?'],
    ['Cabinet work programme', 'Private meeting?'],
    ['Schedule of forthcoming decisions', 'Exempt information'],
    ['Agenda planner', 'Report open or exempt'],
    ['Proposed decisions', 'Public or private'],
    ['Capital receipts', 'Report open or exempt'],
  ])('is public, though it says which of them will be private: %s', (title, column) => {
    for (const access of ['Yes – paragraph 3', 'Fully exempt', 'Private']) {
      const table = [
        `| Decision | Who decides | Date | ${column} |`,
        '|---|---|---|---|',
        row('Openbus', 'No'),
        row('Openquay', access),
      ].join('\n');
      expect(
        misplaced({ 'f.md': ['# Cabinet', '1 March 2026', `# ${title}`, table, 'Ask Openteam.'].join('\n\n') }),
      ).toEqual([]);
    }
  });

  it('is public in blocks of fields, and as a notice of a private meeting', () => {
    const plan = [
      'Aldermoor Borough Council',
      'FORWARD PLAN',
      'Sale of Openquay',
      'Decision maker: Cabinet\nPrivate: Yes – paragraph 3 of Schedule 12A',
      'Openbuses',
      'Decision maker: Cabinet\nPrivate: No',
    ];
    const notice = [
      'Aldermoor Borough Council',
      'NOTICE OF A MEETING TO BE HELD IN PRIVATE',
      'The Cabinet intends to consider the sale of Openquay in private on 14 April 2026.',
      'Reason: paragraph 3 of Part 1 of Schedule 12A.',
      'Representations may be sent to Openclerk.',
    ];
    for (const text of [plan, notice]) expect(misplaced({ 'n.txt': text.join('\n\n') })).toEqual([]);
  });

  it('is kept back where the plan itself is marked', () => {
    const text = ['CABINET – 14 APRIL 2026', 'FORWARD PLAN', 'NOT FOR PUBLICATION', 'REPORT OF THE CHIEF EXECUTIVE'];
    expect(misplaced({ 'f.txt': [...text, '1. Hushquay will be sold.'].join('\n\n') })).toEqual([]);
  });
});

describe('a mark beside titles, as the agenda explains it', () => {
  const agenda = (title: string, legend: string): string =>
    [
      'Aldermoor Council',
      'Cabinet',
      'Tuesday 14 April 2026',
      'AGENDA',
      '1. Apologies',
      `2. ${title}`,
      '3. Bins',
      legend,
    ].join('\n\n');
  it.each([
    ['Sale of Quay House *', '* denotes an item containing exempt information, not for publication'],
    ['*Sale of Quay House', 'Items marked with an asterisk (*) contain exempt information.'],
    ['Sale of Quay House (P)', 'Items marked (P) are private and will be considered with the public excluded.'],
    ['Sale of Quay House †', '† = not for publication'],
  ])('keeps back what bears it: %s', (title, legend) => {
    const bins = ['CABINET – 14 APRIL 2026', 'BINS', 'REPORT OF THE DIRECTOR OF PLACE', '1. Openbins.'].join('\n\n');
    const files = { 'r.txt': report('1. Hushhouse is empty.'), 'b.txt': bins };
    expect(misplaced({ 'a.txt': agenda(title, legend), ...files })).toEqual([]);
    expect(misplaced({ 'p.txt': [agenda(title, legend), files['r.txt'], bins].join('\n\n') })).toEqual([]);
  });

  it('keeps nothing back where it means something else', () => {
    const key = agenda('Sale of Quay House *', '* denotes a key decision');
    expect(misplaced({ 'a.txt': key, 'r.txt': report('1. Openhouse is empty.') })).toEqual([]);
  });
});
