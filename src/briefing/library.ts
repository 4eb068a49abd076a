import type { Reading } from '../indicators/indicator.ts';
import type { Paper } from '../papers/paper.ts';

/** What a briefing reads of the library: whole papers and readings. Exempt papers may be among them; the briefing leaves them out. */
export interface BriefingLibrary {
  /** The same array as long as the library is unchanged, so that what is worked out of it once can be kept. */
  papers(): readonly Paper[];
  readings(): readonly Reading[];
}
