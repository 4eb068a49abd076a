import type { IndicatorLibrary } from '../indicators/indicator-library.ts';
import type { Vocabulary } from '../retrieval/passage-search.ts';
import type { Retrieve } from '../retrieval/retrieve.ts';
import type { AnswerWriter } from './draft.ts';
import type { WordKnowledge } from './quoting/quoting-writer.ts';
import type { Shelf } from './shelf.ts';
import type { StandAlone } from './stand-alone.ts';

/** What questions are answered with, and who hears how it went. */
export interface AskDependencies {
  readonly retrieve: Retrieve;
  readonly shelf: Shelf;
  readonly words: WordKnowledge & { readonly vocabulary: Vocabulary };
  /** The indicators as the library has them now; without it every question is answered from prose. */
  readonly indicators?: () => IndicatorLibrary;
  /** Writes with a language model; its draft is checked, and quoting steps in where it fails. */
  readonly writer?: AnswerWriter;
  /** Lets a language model make a question of a thread stand alone; the rules for follow-ups step in where it does not. */
  readonly standAlone?: StandAlone;
  /** Hears when quoting stepped in for the writer, and why. */
  readonly onInstead?: (trouble: string, error: Error | null) => void;
  /** Hears of what went wrong, with the reference the reader was given. */
  readonly onFailure?: (reference: string, error: unknown) => void;
  /** Hears each step of an answer as it begins, in a few words for the person who waits. */
  readonly onStep?: (title: string) => void;
  /** Today as an ISO date. */
  readonly today?: () => string;
}
