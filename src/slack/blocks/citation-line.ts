import type { Citation } from '../../papers/citation.ts';
import { saySource } from '../../papers/say-source.ts';

/** One line of a source list, with the mark it answers to. */
export function sayCitation(citation: Citation): string {
  return `[${citation.mark}] ${saySource(citation)}`;
}
