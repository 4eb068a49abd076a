import type { Paper } from '../papers/paper.ts';
import type { BriefingOptions } from './briefing.ts';
import { sortDate } from './paper-age.ts';
import type { Relevant } from './relevance.ts';

/** Which papers count: all, those after a date, or those of the newest meeting that spoke of the topic. */
export function recent(relevant: readonly Relevant[], { since }: BriefingOptions): (paper: Paper) => boolean {
  if (!since) return () => true;
  const dates = [...new Set(relevant.map(({ statement }) => sortDate(statement.paper)))].sort();
  const after = since === 'last-meeting' ? (dates.at(-2) ?? '') : since;
  return (paper) => sortDate(paper) > after;
}
