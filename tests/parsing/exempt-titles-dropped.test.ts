import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';
import { misplaced } from './misplaced.ts';

describe('a closed minute that has no title', () => {
  it('gives the words behind the return of the public no title of its first sentence', () => {
    const minutes = `STRATHARDLE COUNCIL

Minute of meeting of the INFRASTRUCTURE COMMITTEE held in the Chambers on Thursday 28 May 2026 at 10.00 am

PRESENT: Councillors Mairead Geddes (Convener), Ewan Balfour

HARBOUR DUES
4.  The Committee approved an increase of three per cent from 1 July 2026.

EXCLUSION OF PRESS AND PUBLIC
5.  The Committee agreed in terms of section 50A(4) of the Local Government (Scotland) Act 1973 to exclude the
    press and public during consideration of item 6 below.

SLIPWAY - ACQUISITION (EXEMPT)
6.  The Director advised that Mrs Farquhar would sell the foreshore for 86,000 without the rights.

    The press and public were readmitted at 11.42 am.

CHARGERS
7.  The Committee noted that nineteen chargers had been installed in the year.
`;
    const open = parseFile({ file: 'm.txt', bytes: minutes }).papers.filter(
      ({ visibility }) => visibility === 'public',
    );
    const shown = JSON.stringify(
      open.map(({ title, nodes }) => [title, nodes.map((node) => [node.item.title, node.headings, node.text])]),
    );
    expect(shown).not.toContain('foreshore');
    expect(shown).toContain('nineteen chargers');
  });
});

describe('a notice that a meeting will be private in part', () => {
  const report = (title: string, word: string): string =>
    `# ${title}\n\n*Cabinet, 22 July 2026*\n\n1. It was found that ${word} of the tenants wish to leave.\n`;
  const notice = (words: string): string =>
    `# Notice of intention to hold part of a Cabinet meeting in private\n\n**Borough of Saltmarsh Vale**\n\nThe Cabinet will meet on 22 July 2026 at 6 pm. ${words}\n\n| Business | Reason for privacy | Representations |\n|---|---|---|\n| Kestrel House: surrender of lease. The report is not for publication. | Paragraph 3 of Schedule 12A | None |\n`;

  it.each([
    'It intends to deal with the business below in private.',
    'It will consider the following reports in private:',
  ])('closes the report that its table names: %s', (words) => {
    expect(
      misplaced({
        'notice.md': notice(words),
        'kestrel.md': report('Kestrel House: surrender of lease', 'Hushmany'),
        'play.md': report('Play areas: programme', 'Openmany'),
      }),
    ).toEqual([]);
  });
});
