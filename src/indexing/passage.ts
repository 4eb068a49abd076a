import type { Source } from '../papers/citation.ts';
import type { NodeKind, PaperNode } from '../papers/paper.ts';

/** What is indexed: one paragraph (with its bullets) or one row or block, with the headings that give it context. */
export interface Passage {
  /** Its reference; unique in the library. */
  readonly id: string;
  /** SHA-256 of everything that is embedded, hexadecimal: an unchanged digest is never embedded again. */
  readonly digest: string;
  readonly kind: NodeKind;
  /** Id of the paper it stands in and of the meeting it belongs to. */
  readonly paper: string;
  readonly meeting: string;
  /** Position within the paper, counted from 0: neighbours are one apart. */
  readonly order: number;
  /** Paper title, item title and headings, outermost first: context for search, not quotable words. */
  readonly context: string;
  /** The words of the passage, quotable. */
  readonly text: string;
  /** The sentences, list points or cells of `text`, each verbatim: one vector each. */
  readonly sentences: readonly string[];
  readonly source: Source;
  readonly visibility: 'public' | 'exempt';
  /** What kind of decision it is; present on resolutions. */
  readonly decision?: NonNullable<PaperNode['decision']>;
  /** Id of the passage where the same words stand, more fully; a search returns that one. */
  readonly sameAs?: string;
}
