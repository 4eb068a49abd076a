import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const agenda = [
  'Penmarsh Metropolitan Borough Council',
  'Audit Committee',
  '18 November 2025',
  '',
  'AGENDA',
  '',
  '1. Apologies',
  '2. Internal audit update (Pages 3 - 4)',
  '3. Counter fraud investigations (Pages 5 - 6)',
  '',
];
const open = 'Internal audit update\n\n1.1 Audits of 14 Openschools were completed.\n';
const secret = 'Counter fraud investigations\n\n1.1 The bursar of Hushhill is suspected of taking 48,000 pounds.\n';
const law = 'By virtue of paragraph(s) 1, 2, 7 of Part 1 of Schedule 12A\nof the Local Government Act 1972.';
const pack = (...pages: readonly string[]): string => [agenda.join('\n'), ...pages].join('\n\f');

const covers: readonly string[] = [
  `${law}\n\nDocument is Restricted\n`,
  'Document is Restricted\n',
  `${law}\n`,
  'NOT FOR PUBLICATION\n',
  'EXEMPT\n',
  'Counter fraud investigations\n\nNot for publication by virtue of paragraph 3 of Part 1 of Schedule 12A\n',
  'Private and confidential\n',
  'By virtue of paragraph(s) 3 of Part 4 of Schedule 12A\nof the Local Government Act 1972.\n\nDocument is Restricted\n',
];

describe('pages of a pack that no head opens, behind a cover that keeps them from the public', () => {
  it.each(covers)('are kept back: %s', (cover) => {
    const two = `Agenda Item 2\n\n${open}`;
    const four = 'Agenda Item 4\n\nWork programme\n\n4.1 The Openplan is full.\n';
    expect(misplaced({ 'p.txt': pack(two, `Agenda Item 3\n${cover}`, secret) })).toEqual([]);
    expect(misplaced({ 'p.txt': pack(two, `Page 5\n\nAgenda Item 3\n\n${cover}`, secret, four) })).toEqual([]);
    expect(misplaced({ 'p.txt': pack(two, `Agenda Item 3\n\n${cover}\n${secret}`) })).toEqual([]);
    expect(misplaced({ 'p.txt': pack(two, cover, secret) })).toEqual([]);
    expect(misplaced({ 'p.txt': pack(`Agenda Item 3\n${cover}`, secret, 'Page two of Hushwords.', four) })).toEqual([]);
  });

  it('are kept back too where no form feed parts them', () => {
    const text = `${agenda.join('\n')}\nAgenda Item 2\n\n${open}\nAgenda Item 3\n\n${law}\n\nDocument is Restricted\n\n${secret}`;
    expect(misplaced({ 'p.txt': text })).toEqual([]);
  });

  it('end where a page’s top is the title of another item', () => {
    const late = 'Internal audit update\n\n1.1 Audits of 14 Openschools were completed.\n';
    expect(misplaced({ 'p.txt': pack(`Agenda Item 3\n\n${law}\n`, secret, late) })).toEqual([]);
  });

  it('are kept back where the agenda sends the public out before them', () => {
    const listed = [...agenda.slice(0, 8), '3. Exclusion of the public', '4. Counter fraud investigations', ''];
    const text = [listed.join('\n'), `Agenda Item 2\n\n${open}`, `Agenda Item 4\n\n${secret}`].join('\n\f');
    expect(misplaced({ 'p.txt': text })).toEqual([]);
  });
});

describe('pages of a pack that no head opens and no cover keeps back', () => {
  it.each([
    'Agenda Item 3\n\nCounter fraud investigations\n\n1.1 Openfraud is rare.\n',
    'Agenda Item 3\n\nCounter fraud investigations\n\nNo part of this report is exempt.\n\n1.1 Openfraud is rare.\n',
    'Agenda Item 3\n\nCounter fraud investigations\n\nThis is a public report.\n\n1.1 Openfraud is rare.\n',
    'Agenda Item 3\n\nRestricted parking zones\n\n1.1 Openfraud is rare.\n',
  ])('are shown: %s', (page) => {
    expect(misplaced({ 'p.txt': pack(`Agenda Item 2\n\n${open}`, page) })).toEqual([]);
  });
});
