import type { Citation } from '../papers/citation.ts';
import type { Finding } from '../papers/finding.ts';
import type { Place } from '../papers/place.ts';
import type { Shelf } from './shelf.ts';

/** Findings that change what an answer is worth: where a paper says two things, or leaves one open. */
const TOLD: ReadonlySet<string> = new Set([
  'two-dates-for-one-period',
  'total-differs',
  'sum-differs',
  'figure-differs',
  'weekday-differs',
  'item-number-differs',
  'unfilled-slot',
]);
/** More than these would drown the answer. */
const MOST = 2;

/** What is odd in the papers at the very places cited, each said once with the mark of its citation; null where nothing is. */
export function sayDisagreement(citations: readonly Citation[], shelf: Shelf): string | null {
  const said = new Map<string, string>();
  for (const citation of citations) {
    for (const finding of shelf.findingsOf(citation.file)) {
      if (said.size < MOST && TOLD.has(finding.rule) && touches(citation, finding) && !said.has(finding.message))
        said.set(finding.message, `Note: ${finding.message} [${citation.mark}]`);
    }
  }
  return said.size > 0 ? [...said.values()].join('\n') : null;
}

function touches(citation: Citation, { place, elsewhere }: Finding): boolean {
  return [place, elsewhere].some((there) => there && standsAt(citation, there));
}

function standsAt({ file, lines }: Citation, place: Place): boolean {
  return file === place.file && lines[0] <= place.lines[1] && place.lines[0] <= lines[1];
}
