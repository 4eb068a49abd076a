import type { LineRange } from './draft.ts';

/** A file's words as lines, as the reader of its format laid them out. */
export interface ReadText {
  /** The lines; a form feed stands where a page ends. */
  readonly text: string;
  /** For each line of the text, the line of the file it was read from. Absent where the text has lines of its own alone. */
  readonly fileLines?: readonly number[];
  /** What each page of the file prints as its number, in order; null where a page shows none. */
  readonly printedPages?: readonly (string | null)[];
  /** Lines of the text, counted from 1, that the reader knows to be furniture, such as a running header. */
  readonly furniture?: readonly number[];
  /** Whether the text is as it was received but for its tables, so that nothing tells its page furniture yet. */
  readonly plain?: true;
  /** Lines of the file that were left out because they carry no content: scripts, menus, hidden parts. */
  readonly leftOut?: readonly LineRange[];
  /** Lines of the text, counted from 1, that the file marks as not for publication. */
  readonly restricted?: readonly LineRange[];
  /** Lines of the text, counted from 1, at which another paper begins, where the file itself parts them. */
  readonly begins?: readonly number[];
  /** Lines of the text, counted from 1, at which an item of a meeting begins, where the file itself says so. */
  readonly items?: readonly number[];
  /** Where the public finds the paper, where the file says so. */
  readonly webAddress?: string;
  /** What the site that published it calls the meeting, where the file says so: pages of one meeting share it. */
  readonly meetingKey?: string;
  readonly findings: readonly ReadFinding[];
}

/** Something odd that a reader noticed; `lines` are lines of the text. */
export interface ReadFinding {
  readonly rule: string;
  readonly message: string;
  readonly lines?: LineRange;
}
