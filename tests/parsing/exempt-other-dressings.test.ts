import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const head = 'Northwold District Council\nFinance Committee - 3 March 2026\n';
const report = (...parts: readonly string[]): string => [`${head}Report: Depot sale`, ...parts].join('\n\n');
const first = '1. Introduction\nThe depot was Openbuilt in 1974 and is no longer used.';
const last = '3. Next steps\nThe site will Openlast be marketed in spring.';

describe('a version that is not the public one', () => {
  it.each([
    'Public version redacted; this is the full version, not for publication',
    'Public report omitted – confidential',
    'Unredacted version (a redacted copy is published)',
    'Confidential version - public version available on the website',
  ])('is kept back: %s', (line) => {
    const said = `${head}Report: Depot sale\n${line}\n\n1. Introduction\n1.1 The offer Hushoffer is four million pounds.`;
    expect(misplaced({ 'r.txt': said })).toEqual([]);
  });

  it.each(['PUBLIC VERSION (exempt information removed)', 'This is the public version of a confidential report'])(
    'is shown where it is the public one: %s',
    (line) => {
      const said = `${head}Report: Depot sale\n${line}\n\n1. Introduction\n1.1 The depot was Openbuilt in 1974.`;
      expect(misplaced({ 'r.txt': said })).toEqual([]);
    },
  );
});

describe('a marking between a title and the words run on behind it', () => {
  it.each([
    '**Depot sale** Not for publication unless the Committee resolves otherwise. The offer Hushoffer is high.',
    '**Depot sale** – Exempt unless released by the Director. The offer Hushoffer is high.',
    '**Depot sale (confidential)** The offer Hushoffer is high.',
    '**5. Depot sale** Strictly confidential. The offer Hushoffer is high.',
    'Depot sale: confidential. The offer Hushoffer is high.',
  ])('keeps back its paragraph and no more: %s', (paragraph) => {
    const said = `# Northwold District Council\n\n**Finance Committee, 3 March 2026**\n\n**Ward funds** Each ward Openward has four thousand pounds.\n\n${paragraph}\n\n**Parks** The swings Openswings are new.\n`;
    expect(misplaced({ 'a.md': said })).toEqual([]);
  });

  it.each([
    'Hall hire (confidential) was put off until Openmay by members.',
    'Student halls: exempt. Opencare leavers pay nothing either.',
  ])('is no such marking: %s', (paragraph) => {
    expect(misplaced({ 'r.txt': report(first, `2. Other\n${paragraph}`, last) })).toEqual([]);
  });

  it('keeps back what is numbered under it', () => {
    const section =
      '2. Bids (exempt)\nThe bid Hushone is by Harker Estates.\n\n2.1 The second Hushtwo is by Rook Homes.';
    expect(misplaced({ 'r.txt': report(first, section, last) })).toEqual([]);
  });
});

describe('an end mark', () => {
  it.each(['Restricted figures end here', '[End of confidential information]', 'Exempt text ends'])(
    'that nothing opens keeps back what stands right above it: %s',
    (mark) => {
      const bids = `2. Bids\nThe bid Hushone is by Harker Estates.\n\n${mark}`;
      expect(misplaced({ 'r.txt': report(first, bids, last) })).toEqual([]);
    },
  );

  it.each(['Confidential section ends here.', 'END OF PART EXEMPT', '(Here ends the exempt part.)'])(
    'that nothing opens keeps back all of its section: %s',
    (mark) => {
      const said = `# Two sites\n\nCabinet, 3 March 2026\n\n## Rents\n\nRents Openrents go up.\n\n## Bids\n\nThe bid Hushone is by Harker.\n\n### Advice\n\nThe advice Hushtwo is to refuse.\n\n${mark}\n\n## Parks\n\nThe swings Openswings are new.\n`;
      expect(misplaced({ 'a.md': said })).toEqual([]);
    },
  );

  it('of a report that nothing opens keeps back the report', () => {
    const said =
      'Report to the Pensions Board\n3 March 2026\nFund manager\n\n1. The loss Hushloss was high.\n\n2. The mandate Hushmandate ends.\n\nEND OF CONFIDENTIAL REPORT\n';
    expect(misplaced({ 'r.txt': said })).toEqual([]);
  });

  it.each(['End of public part of report', 'This is the end of the public section of the report.'])(
    'of what is public closes the rest: %s',
    (mark) => {
      const said = `Report to Cabinet\n3 March 2026\nLeisure\n\n1. The pools Openpools are new.\n\n${mark}\n\n2. The trust Hushtrust fails.\n`;
      expect(misplaced({ 'r.txt': said })).toEqual([]);
    },
  );

  it('of figures ends no section with a title of its own', () => {
    const bids =
      '2. Bids (exempt)\nThe bid Hushone is by Harker.\n\nRestricted figures end here\n\nThe second Hushtwo is by Rook.';
    expect(misplaced({ 'r.txt': report(first, bids, last) })).toEqual([]);
  });
});

describe('a field of access', () => {
  it.each([
    ['DEPOT SALE', 'Access: closed', 'PRICE'],
    ['Depot sale', 'Status: confidential', 'Price'],
    ['SALE OF THE DEPOT', 'Publication: exempt (paragraph 3)', 'THE OFFERS'],
  ])('below the title %s closes what the title heads: %s', (title, field, section) => {
    const said = `${head}\nThis report asks the Committee to sell the depot now.\n\n${title}\n${field}\nThe offer Hushoffer is high.\n\n${section}\nThe price Hushprice is higher than valued.\n`;
    expect(misplaced({ 'r.txt': said })).toEqual([]);
  });

  it('ends where another matter has a field of its own', () => {
    const said = `${head}\nThe officers report on two matters today.\n\nDEPOT SALE\nAccess: closed\nThe offer Hushoffer is high.\n\nPLAY PARKS\nAccess: open\nThe swings Openswings are new.\n`;
    expect(misplaced({ 'r.txt': said })).toEqual([]);
  });

  it.each(['Publication: Exempt – Members only', 'Status: Confidential', 'Access: Members only'])(
    'in an agenda hides what is told of its item: %s',
    (field) => {
      const said = `${head}AGENDA\n\n1. Apologies\n\n2. Ward funds\nPublication: Open\nEach ward Openward has four thousand pounds this year to spend.\n\n3. Opentitle sale\n${field}\nThe offer Hushoffer by Harker Estates of £4m is recommended to members.\n\n4. Parks\nThe swings Openswings are new and red in every park.\n`;
      expect(misplaced({ 'a.txt': said })).toEqual([]);
    },
  );
});

it('a statement that nothing was raised does not show what was decided beside it', () => {
  const said = `Northwold District Council\nMinutes of the Finance Committee held on 3 March 2026\n\nPresent: Cllr A. Holt (Chair), Cllr B. Rudd\n\n1. Minutes\nThe minutes were Openagreed.\n\n2. Confidential matters\nNo items were raised by the public. The dismissal of Hushpeel was agreed.\n\n3. Next meeting\nThe next meeting is Opennext in April.\n`;
  expect(misplaced({ 'm.txt': said })).toEqual([]);
});

describe('appendices listed with a marking', () => {
  it.each([
    '2. List of appendices\n   A - Drawings\n   B - Quotations (members only)\n',
    'Appendices: A – Drawings, B – Quotations (exempt), C – Trees\n',
    '2. Appendices: A (drawings), B (quotations, exempt) and C (trees).\n',
    'List of appendices: Appendix A – Drawings, Appendix B – Quotations (exempt), Appendix C – Trees\n',
    '## Appendices\n\n- A: Drawings\n- B: Quotations (confidential)\n- C: Trees\n',
    'Appendices\nA. Drawings\nB. Quotations (EXEMPT – paragraph 3)\nC. Trees\n',
  ])('name the one that is kept back, in the file or beside it: %s', (list) => {
    const top = `Northwold District Council\nFinance Committee\n3 March 2026\n\nItem 6: Bandstand\n\n1. The bandstand Openroof needs a new roof.\n${list}`;
    const [map, bids, trees] = [
      'Sheet one Openmap shows the roof.',
      'Coles Hushbid quoted twelve.',
      'Two Openlimes stand by.',
    ];
    const bound = `\nAPPENDIX A – DRAWINGS\n\n${map}\n\nAPPENDIX B – QUOTATIONS\n\n${bids}\n\nAPPENDIX C – TREES\n\n${trees}\n`;
    expect(misplaced({ 'r.txt': top + bound })).toEqual([]);
    const apart = {
      'r.txt': top,
      'a.txt': `Appendix A\n\nDrawings of it\n\n1. ${map}\n`,
      'b.txt': `Appendix B\n\nQuotations for it\n\n1. ${bids}\n`,
      'c.txt': `Appendix C\n\nTrees near it\n\n1. ${trees}\n`,
    };
    expect(misplaced(apart)).toEqual([]);
  });
});

describe('a cell that is filled alone in its row', () => {
  const paper = (cell: string, said: string): string =>
    `## HILLTOWN COUNCIL\n\n| | |\n|---|---|\n| Committee: | Cabinet |\n| Date: | 3 May 2026 |\n| Report title: | Mill |\n${cell}\n| Wards: | All |\n\n1\\. The mill ${said} stands empty now.\n`;
  it.each([
    ['| Exempt from publication: Yes - whole report, paragraph 3, Schedule 12A | |', 'Hushmill'],
    ['| Is the report exempt? Yes | |', 'Hushmill'],
    ['| | Confidential: Yes – paragraph 1 |', 'Hushmill'],
    ['| Exempt from publication: No | |', 'Openmill'],
    ['| Not for publication: N/A | |', 'Openmill'],
  ])('%s', (cell, said) => {
    expect(misplaced({ 'r.md': paper(cell, said) })).toEqual([]);
  });
});

describe('an appendix behind several markings', () => {
  it('is the one that they mark', () => {
    const said =
      'RESTRICTED - MEMBERS OF THE BOARD ONLY - EXEMPT (para 3)  \nAppendix C: Bids for buildings\n\nThe bid Hushbid is high.\n';
    const above =
      'WINSLADE COUNCIL  \nProperty Board  \n30 April 2026  \nAsset review\n\n1. The Council Openowns 311 buildings.\n';
    expect(misplaced({ 'r.md': `${above}\n${said}` })).toEqual([]);
  });
});
