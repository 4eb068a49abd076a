import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const report = (line: string, word: string): string =>
  [
    'Cyngor Sir Dyffryn Aled',
    'Pwyllgor Rhianta Corfforaethol',
    '2 Hydref 2025',
    '',
    line,
    '',
    'Adroddiad ar leoliadau',
    '',
    `1.1 Bydd cartref ${word} yn cau ym mis Chwefror 2026.`,
  ].join('\n');

describe('Welsh words that keep a report from the public', () => {
  it.each([
    "DDIM I'W GYHOEDDI yn rhinwedd Paragraff 13 o Ran 4 o Atodlen 12A i Ddeddf Llywodraeth Leol 1972",
    'DDIM I’W GYHOEDDI',
    "NID I'W GYHOEDDI",
    "Nid yw'r adroddiad hwn i'w gyhoeddi",
    'NID YW AR GYFER EI GYHOEDDI',
    'Heb ei gyhoeddi',
    'EITHRIEDIG',
    'Adroddiad eithriedig',
    'Statws: Eithriedig',
    'Eithriedig: Ydy',
    'Gwybodaeth eithriedig: Oes',
    "Mae'r adroddiad hwn yn eithriedig yn rhinwedd paragraff 14 o Ran 4 o Atodlen 12A.",
    'Mae’r adroddiad hwn yn cynnwys gwybodaeth eithriedig fel y’i diffinnir ym mharagraff 14 o Atodlen 12A.',
    'Yn rhinwedd paragraff(au) 14 o Ran 4 o Atodlen 12A i Ddeddf Llywodraeth Leol 1972',
    "Mae'r ddogfen hon wedi'i chyfyngu",
    'CYFRINACHOL',
    'Preifat a chyfrinachol',
    'Trafodir yr eitem hon yn breifat.',
    'Nid i’w gyhoeddi drwy rinwedd paragraff 14 Atodlen 12A',
    'Ni ddylid cyhoeddi’r adroddiad hwn.',
    'Adroddiad Caeedig',
    'Heb fod ar gael i’r cyhoedd',
    'Statws yr adroddiad: Cyfrinachol',
    'Exempt Item / Eitem Eithriedig',
  ])('keep all of it back: %s', (line) => {
    expect(misplaced({ 'r.txt': report(line, 'Hushcartref') })).toEqual([]);
  });

  it.each([
    'Eithriedig: Na',
    'Gwybodaeth eithriedig: Dim',
    'Nid oes gwybodaeth eithriedig yn yr adroddiad hwn.',
    "Nid yw'r adroddiad hwn yn eithriedig.",
    'Statws: Agored',
    'Cyfrinachol: Na',
    'Rhan 1 – Cyhoeddus',
    'Adroddiad cyhoeddus',
    "Mae'r adroddiad hwn ar gael i'r cyhoedd.",
    'Polisi cyfrinachedd',
    'Ysgolion preifat yn y sir',
    'Mae gwybodaeth gyfrinachol am blant yn cael ei diogelu.',
  ])('and such as keep nothing back: %s', (line) => {
    expect(misplaced({ 'r.txt': report(line, 'Opencartref') })).toEqual([]);
  });
});

describe('Welsh minutes after the public were sent out', () => {
  const minutes = (...lines: readonly string[]): string =>
    [
      'Minutes of the meeting of the Corporate Parenting Panel held on 2 October 2025',
      '',
      '1. Cofnodion',
      'Cadarnhawyd Opencofnodion.',
      '',
      ...lines,
      '',
      '3. Lleoliadau',
      'Trafodwyd cau Hushcartref.',
    ].join('\n');
  it.each(['EITEMAU EITHRIEDIG', 'EITEMAU CYFRINACHOL', 'SESIWN BREIFAT', 'RHAN 2 – EITEMAU PREIFAT'])(
    'keep back what follows a heading of that kind: %s',
    (heading) => {
      expect(misplaced({ 'm.txt': minutes(heading) })).toEqual([]);
    },
  );

  it.each(["2. Gwahardd y wasg a'r cyhoedd", '2. Eithrio’r cyhoedd', '2. Eitemau eithriedig'])(
    'keep back what follows: %s',
    (title) => {
      const said = 'PENDERFYNWYD gwahardd y cyhoedd o’r cyfarfod yn rhinwedd paragraff 14 o Atodlen 12A.';
      expect(misplaced({ 'm.txt': minutes(title, said) })).toEqual([]);
      expect(misplaced({ 'm.txt': minutes(title, 'Cytunwyd.') })).toEqual([]);
    },
  );
});
