import { isBlank, type Line } from './line.ts';

/** "SC/15 Grievance \u2013 \u2026", "FC26/12 Accounts": a minute's number with its committee's letters. */
const labelled = /^\s{0,8}([A-Z]{1,5}\d{0,4}\/)(\d{1,4})[.:]?\s+(?=[A-Z\u2018"'])/;
const fewest = 3;

/** Sets lines apart that begin with numbers of one series, "SC/11", "SC/12", where at least three count on: each opens an item. */
export function setLabelsApart(lines: readonly Line[]): readonly Line[] {
  const series = new Map<string, number[]>();
  const labels = new Map<Line, string>();
  for (const line of lines) {
    if (!mayOpen(line.text)) continue;
    const [, letters, number] = labelled.exec(line.text) ?? [];
    if (letters === undefined || number === undefined) continue;
    labels.set(line, letters);
    series.set(letters, [...(series.get(letters) ?? []), Number(number)]);
  }
  const known = new Set([...series].flatMap(([letters, numbers]) => (countsOn(numbers) ? [letters] : [])));
  if (known.size === 0) return lines;
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    const opens = known.has(labels.get(line) ?? '');
    return opens && above && !isBlank(above) ? [{ number: above.number + 0.5, text: '' }, line] : [line];
  });
}

const mayOpen = (text: string): boolean => {
  const at = text.indexOf('/');
  return at > 0 && at < 18;
};

const countsOn = (numbers: readonly number[]): boolean =>
  numbers.filter((number, index) => index > 0 && number === (numbers[index - 1] ?? 0) + 1).length >= fewest - 1;
