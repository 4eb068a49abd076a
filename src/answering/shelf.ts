import type { Passage } from '../indexing/passage.ts';
import type { Finding } from '../papers/finding.ts';
import type { Paper } from '../papers/paper.ts';

/** A paper without its paragraphs. */
export type PaperOutline = Pick<Paper, 'id' | 'kind' | 'title' | 'meeting' | 'publishedIn' | 'people' | 'visibility'>;

/** What answering needs to know of the library besides search; exempt papers are not on it. */
export interface Shelf {
  papers(): readonly PaperOutline[];
  /** The passages of one paper, in its order. */
  passagesOf(paper: string): readonly Passage[];
  /** What is odd in one file, as it was noticed when the file was read. */
  findingsOf(file: string): readonly Finding[];
}
