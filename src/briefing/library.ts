import type { Reading } from '../indicators/indicator.ts';
import type { Paper } from '../papers/paper.ts';

/** What a briefing reads of the library: whole papers and readings. Exempt papers may be among them; the briefing leaves them out. */
export interface BriefingLibrary {
  /** The same array as long as the library is unchanged, so that what is worked out of it once can be kept. */
  papers(): readonly Paper[];
  readings(): readonly Reading[];
  /**
   * The share of all passages that say a stemmed word. Given where the papers are those of a large library that speak of
   * the topic: how common a word is in them says nothing of how common it is.
   */
  share?(stem: string): number;
}
