import { countsOnDotted } from './dotted-label.ts';
import { mayBeginWithFigure } from './first-letter.ts';
import { isBlank, type Line } from './line.ts';

/** Fewer labels on lines of their own tell nothing of how a text numbers its paragraphs. */
const fewest = 2;
const alone = /^\s*(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s*$/;
const leading = /^\s*(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?(?:\s|$)/;
/** What a label numbers: words, and no figure or other label. */
const opensText = /^\s*["'\u2018\u201c(\u00a3]?[A-Z]/;

/** "4.2" on a line of its own, as text taken from a PDF has it, numbers the words below it where it counts on. */
export function joinDottedLabels(lines: readonly Line[]): readonly Line[] {
  if (lines.filter(({ text }) => mayBeginWithFigure(text) && alone.test(text)).length < fewest) return lines;
  const joined: Line[] = [];
  let [number, last]: [number, string | null] = [0, null];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    const label = alone.exec(line.text)?.[1];
    const below = label ? filledBelow(lines, index) : null;
    if (label && below && opensText.test(below.line.text) && numbers(label, number, last)) {
      joined.push({ ...line, to: below.line.to ?? below.line.number, text: `${label} ${below.line.text.trim()}` });
      index = below.at;
      last = label;
      continue;
    }
    joined.push(line);
    const [, said = ''] = leading.exec(line.text.slice(0, 40)) ?? [];
    if (said.includes('.')) last = numbers(said, number, last) ? said : last;
    else if (said !== '') number = Number(said);
  }
  return joined;
}

/** Whether a label counts on from the last one, or is the first under the number above it or under any heading. */
const numbers = (label: string, number: number, last: string | null): boolean =>
  (last !== null && countsOnDotted(last, label)) || label === `${number}.1` || label === '1.1';

function filledBelow(lines: readonly Line[], index: number): { readonly line: Line; readonly at: number } | null {
  for (let at = index + 1; at <= index + 3; at += 1) {
    const line = lines[at];
    if (line && !isBlank(line)) return { line, at };
  }
  return null;
}
