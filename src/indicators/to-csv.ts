import type { Reading } from './indicator.ts';

const columns: readonly (readonly [string, (reading: Reading) => string | number | null | undefined])[] = [
  ['indicator', ({ indicator }) => indicator.name],
  ['theme', ({ indicator }) => indicator.theme],
  ['topic', ({ indicator }) => indicator.topic],
  ['frequency', ({ indicator }) => indicator.frequency],
  ['unit', ({ indicator }) => indicator.unit],
  ['good is', ({ indicator }) => indicator.polarity],
  ['latest period', ({ latest }) => latest?.period],
  ['latest value', ({ latest }) => latest?.value],
  ['latest as printed', ({ latest }) => latest?.display],
  ['previous period', ({ previous }) => previous?.period],
  ['previous value', ({ previous }) => previous?.value],
  ['trend', ({ trend }) => trend],
  ['change', ({ change }) => change],
  ['target', ({ target }) => target?.display],
  ['RAG', ({ rag }) => rag],
  ['national quartile', ({ quartile }) => quartile],
  ['statistical neighbours', ({ statisticalNeighbour }) => statisticalNeighbour?.value],
  ['body', ({ source }) => source.meeting.body],
  ['meeting date', ({ source }) => source.meeting.date],
  ['item', ({ source }) => source.item.label],
  ['reference', ({ source }) => source.reference],
  ['notes', ({ findings }) => findings.join(' ')],
];

/** The readings as a CSV file that spreadsheets open as it is: one row each, CRLF, a byte order mark, missing cells empty. */
export function toCsv(readings: readonly Reading[]): string {
  const rows = readings.map((reading) => columns.map(([, read]) => cell(read(reading) ?? '')).join(','));
  return `\uFEFF${[columns.map(([name]) => cell(name)).join(','), ...rows].join('\r\n')}\r\n`;
}

/** Words that a spreadsheet would take for a formula are kept from being one. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
