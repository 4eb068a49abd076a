import { describe, expect, it } from 'vitest';
import { relateFiles } from '../../src/parsing/across-files/relate-files.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';

const head = 'WENLOW COUNCIL\nCabinet, 9 July 2025\n';
const reports = {
  'cab-04-quay.txt': `${head}Item 4: The quay\n\n1. The quay will be repaved with granite setts this winter.\n`,
  'cab-05-mill.txt': `${head}Item 5: The mill\n\n1. The miller owes the bank forty thousand pounds.\n`,
};

/** What is public of both reports beside a list of files. */
const shownBeside = (name: string, list: string): string =>
  relateFiles(
    Object.entries({ ...reports, [name]: list }).map(([file, bytes]) => parseFile({ file, bytes, knowledge: {} })),
  )
    .flatMap(({ papers }) => papers)
    .filter(({ visibility }) => visibility === 'public')
    .flatMap(({ nodes }) => nodes.map(({ text }) => text))
    .join('\n');

describe('a list of files that are not for publication', () => {
  it.each([
    [
      'register.txt',
      `${head}Register of exempt documents\nThe files below are exempt under Schedule 12A and are not for publication.\n\nFile                        Paragraph\ncab-05-mill.txt             3\n\nAll other papers for this meeting are open.\n`,
    ],
    [
      'written-as.md',
      '# Wenlow Council\n\nPapers for Cabinet\n\n| File | Exempt | Paragraph |\n|---|---|---|\n| cab-04-quay.docx | No | |\n| cab-05-mill.docx | Yes | 3 |\n',
    ],
    [
      'register.md',
      '# Wenlow Council\n\nPapers for Cabinet\n\n| File | Exempt | Paragraph |\n|---|---|---|\n| cab-04-quay.txt | No | |\n| cab-05-mill.txt | Yes | 3 |\n',
    ],
    [
      'list.txt',
      `${head}\nThe following files are confidential and must not be published:\n\n- cab-05-mill.txt\n\nThe following files may be published:\n\n- cab-04-quay.txt\n`,
    ],
    [
      'exempt.txt',
      `WENLOW COUNCIL\nRegister of exempt papers, Cabinet, 9 July 2025\n\nNo.   File name             Reason\n1     cab-05-mill.txt       Paragraph 3, financial affairs\n`,
    ],
    [
      'cover.md',
      '# Cover sheet\n\n| | |\n|---|---|\n| Attachment 1 | cab-04-quay.txt |\n| Attachment 2 | cab-05-mill.txt |\n| Is attachment 2 exempt? | Yes, paragraph 3 |\n',
    ],
    ['sheet.txt', `${head}\nEnclosure: cab-05-mill.txt\nEnclosure confidential: Yes\n\nThe mill was built in 1790.\n`],
    [
      'reasons.txt',
      'Why is this document restricted?\n\nFile: cab-05-mill.txt\n\nThis file is exempt from publication under paragraph 3 of Schedule 12A.\n',
    ],
  ])('keeps back those it names, and no others: %s', (name, list) => {
    const shown = shownBeside(name, list);
    expect(shown).not.toContain('miller owes');
    expect(shown).toContain('quay will be repaved');
  });

  it('keeps back nothing that a cover sheet calls open', () => {
    const sheet =
      '# Cover sheet\n\n| | |\n|---|---|\n| Attachment | cab-04-quay.txt |\n| Is the attachment exempt? | No |\n';
    expect(shownBeside('cover.md', sheet)).toContain('quay will be repaved');
  });

  it('keeps back nothing where it says that none is', () => {
    const list = `${head}No paper for Cabinet on 9 July 2025 is exempt.\n\nFile                   Title\ncab-04-quay.txt        The quay\n`;
    expect(shownBeside('index.txt', list)).toContain('quay will be repaved');
  });
});

describe('an agenda whose date breaks over two lines', () => {
  it('tells which appendix of its own meeting is restricted', () => {
    const files = {
      'agenda.txt':
        'Agenda and draft minutes - Resources Committee - 23 January\n2025 10.00 am\nVenue: Committee Room 2, Guildhall.\n\n1. Apologies for absence\n\n2. Minutes of the meeting held on 12 December 2024\n\n3. Council tax base 2025/26\nThe tax base is set at 38,417.6 band D equivalents.\n\n4. Payroll bureau contract\nAdditional documents:\n- Item 4 Appendix 2 Tender evaluation RESTRICTED - Not for publication: Schedule 12A paragraph 3\n\n5. Date of next meeting: 20 February 2025\n',
      'Item 4 Appendix 2 Tender evaluation.txt':
        'Resources Committee - 23 January 2025\nItem 4, Appendix 2\nPayroll bureau contract: tender evaluation\n\n1. Sumwell bid three pounds a payslip.\n',
    };
    const papers = relateFiles(
      Object.entries(files).map(([file, bytes]) => parseFile({ file, bytes, knowledge: {} })),
    ).flatMap((file) => file.papers);
    expect(papers.filter(({ visibility }) => visibility === 'exempt').map(({ file }) => file)).toEqual([
      'Item 4 Appendix 2 Tender evaluation.txt',
    ]);
  });
});
