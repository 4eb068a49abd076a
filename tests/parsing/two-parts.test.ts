import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const head = 'ASHDOWN CITY COUNCIL\nCabinet, 4 June 2031\nLeisure contract\nReport of the Treasurer';

const papers: Readonly<Record<string, string>> = {
  'a list of decisions':
    "ROTHERSEA BOROUGH COUNCIL\nDECISIONS TAKEN BY THE CABINET ON WEDNESDAY 27 AUGUST 2031\nPublished 28 August 2031.\n\nPART A - DECISIONS TAKEN IN PUBLIC\n\nA1  Beach lifeguard service\n    Decision: that the Openfirst season be lengthened.\nA2  Air quality action plan\n    Decision: that the Opensecond plan be adopted.\n\nPART B - DECISIONS TAKEN IN PRIVATE\n(Members' copy only. The decisions in this Part are exempt under Schedule 12A, Part 1, paragraph 3, and must not be published.)\n\nB1  Winter Gardens catering\n    Decision: that Hushfirst be released from its contract.",
  'headings of Markdown':
    '# Cabinet decisions, 27 August 2031\n\n## Part 1 – Public decisions\n\n1. **Beach**: that the Openfirst season be lengthened.\n\n## Part 2 – Exempt decisions\n\n*This part is not for publication (paragraph 3, Schedule 12A).*\n\n2. **Catering**: that Hushfirst be released from its contract.',
  'sections of a list':
    'ASHDOWN CITY COUNCIL\nDELEGATED DECISIONS, JUNE 2031\n\nSECTION A - OPEN DECISIONS\n\nA1 Trees\nThe Openfirst trees will be felled by the county.\n\nSECTION B - EXEMPT DECISIONS\nThis section is exempt information (paragraph 1) and is not for publication.\n\nB1 Mr Jones\nThe Hushfirst claim is settled.',
  'a field below the second part of a report': `${head}\n\nPART I - PUBLIC REPORT\n\n1. The Openfirst centre has opened.\n\nPART II - CONFIDENTIAL REPORT\nStatus: Exempt\n\n2. The Hushfirst operator is in debt.`,
  'a marking above both parts': `EXEMPT - NOT FOR PUBLICATION\n${head}\n\nPART A - DECISIONS TAKEN IN PUBLIC\n1. The Hushfirst centre has opened.\n\nPART B - DECISIONS TAKEN IN PRIVATE\n2. The Hushsecond operator is in debt.`,
  'a sentence on the whole report in a part of another name': `${head}\n\nPART A - FOR DECISION\n1. The Hushfirst centre has opened.\n\nPART B - BACKGROUND\n2. This report is not for publication under paragraph 3. The Hushsecond operator is in debt.`,
};

describe('a paper of a public and a private part', () => {
  it.each(Object.entries(papers))('%s', (_, text) => {
    expect(misplaced({ [text.startsWith('# ') ? 'paper.md' : 'paper.txt']: text })).toEqual([]);
  });
});

const headed: Readonly<Record<string, string>> = {
  'with stops': `${head}\n\nParagraphs headed "PINK - NOT FOR PUBLICATION" contain exempt information under paragraph 3 of Schedule 12A. The rest of this report is open.\n\n1. The Openfirst plant leaks.\n\n2. A new Opensecond pad is needed.\n\nPINK - NOT FOR PUBLICATION\n\n3. The Hushfirst operator is in debt.`,
  'without the words that they are headed by': `${head}\n\nParagraphs headed "PINK - NOT FOR PUBLICATION" contain exempt information under paragraph 3 of Schedule 12A.\n\n1. The Hushfirst plant leaks.\n\n2. The Hushsecond operator is in debt.`,
};

describe('a report that says by which words its private paragraphs are headed', () => {
  it.each(Object.entries(headed))('%s', (_, text) => {
    expect(misplaced({ 'paper.txt': text })).toEqual([]);
  });
});

const coloured: Readonly<Record<string, string>> = {
  'said of papers, borne by titles': `${head}\n\nPapers printed on pink are confidential.\n\nItem 9 DAY CREW\nThe Openfirst crew is six.\n\nItem 10 NIGHT CREW (pink)\nThe Hushfirst crew is to be cut.`,
  'said of two colours': `${head}\n\nReports in green are open; reports on pink are confidential.\n\n1 Trees (green)\nTen Openfirst trees.\n\n2 Depot (pink)\nThe Hushfirst depot fetched nine pounds.`,
  'borne by headings': `# Notes\n\nItems printed on lilac paper are not for publication.\n\n## 9 Day crew\n\nThe Openfirst crew is six.\n\n## 10 Night crew (lilac)\n\nThe Hushfirst crew is to be cut.\n\n## 11 Boats\n\nTwo Opensecond boats.`,
  'said of nothing private': `# Notes\n\nReports printed on pink paper cost more. Confidential reports were few.\n\n## 9 Forms (pink)\n\nThe Openfirst form is pink.`,
};

describe('a paper that says which colour is private', () => {
  it.each(Object.entries(coloured))('%s', (_, text) => {
    expect(misplaced({ [text.startsWith('# ') ? 'paper.md' : 'paper.txt']: text })).toEqual([]);
  });
});
