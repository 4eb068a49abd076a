import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const report = (said: string, ...paragraphs: readonly string[]): string =>
  [
    '# Report on the market hall',
    'Cabinet, 3 May 2024',
    said,
    ...paragraphs.map((one, at) => `${at + 1}\\. ${one}`),
  ].join('\n\n');

describe('a report that is open but for the parts marked in it', () => {
  const whole = ['The traders Hushpay four pounds a day.', 'The hall Hushsale will be sold.'];

  it.each([
    'This report is open except for the paragraphs marked exempt.',
    'This report is public save for those sections marked confidential.',
    'Paragraphs shown as exempt below are not for publication; the rest of this report is public.',
    'The tables printed on grey are exempt under paragraph 3 of Schedule 12A.',
  ])('is kept back where none is found to be: %s', (said) => {
    expect(misplaced({ 'r.md': report(said, ...whole) })).toEqual([]);
  });

  it('is shown but for those that are marked', () => {
    const said = 'This report is open except for the paragraphs marked exempt.';
    const paragraphs = ['The traders Openpay.', 'EXEMPT: The hall Hushsale is sold.', 'A survey Opensurvey was made.'];
    expect(misplaced({ 'r.md': report(said, ...paragraphs) })).toEqual([]);
  });

  it.each([
    'This report is open. No paragraphs are marked exempt.',
    'Officers are reminded that paragraphs marked exempt are left out of the web copy by the clerk.',
  ])('is shown where it only speaks of such: %s', (said) => {
    expect(misplaced({ 'r.md': report(said, 'The traders Openpay four pounds a day.') })).toEqual([]);
  });

  it('closes no other item of minutes', () => {
    const said =
      'Thornby Council\nMinutes of the meeting held on 3 May 2024\n\n1. Apologies\nApologies Openhart were received.\n\n2. Lease\nThese minutes are public except for the paragraphs marked confidential.\nThe tenant Hushrent owes nine thousand pounds.\n\n3. Allotments\nNine plots Openplots are free.\n';
    expect(misplaced({ 'm.txt': said })).toEqual([]);
  });
});
