import { countsOnDotted } from './dotted-label.ts';
import { mayBeginWithFigure } from './first-letter.ts';
import type { MarkedText } from './mark.ts';

const labelled = /^(\d{1,2}\.\d{1,2})[.)]?\s+(?=[a-z(\d\u00a3])/;

/**
 * Reads the label of a point that goes on a sentence in small letters: "We found that:", then "2.1 attendance is low; and".
 * It counts on from the one above it or is the first under the paragraph's own number, and the line above leads to it.
 */
export function readSubPoint(
  words: string,
  above: { readonly line: string; readonly number: number; readonly dotted: string | null },
): MarkedText | null {
  const [all = '', label = ''] = (mayBeginWithFigure(words) && labelled.exec(words)) || [];
  if (label === '' || !/(?:[:;]|[;,] (?:and|or))$/.test(above.line)) return null;
  const [under, count] = label.split('.').map(Number);
  const counts = above.dotted !== null && countsOnDotted(above.dotted, label);
  if (!counts && !(count === 1 && under === above.number)) return null;
  return { mark: { label, style: 'dotted', form: '' }, rest: words.slice(all.length) };
}
