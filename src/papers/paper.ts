import type { Finding } from './finding.ts';
import type { Meeting } from './meeting.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';

export type PaperKind = 'agenda' | 'minutes' | 'report' | 'position-statement' | 'presentation' | 'page';

/** One report, set of minutes, position statement, agenda or web page. A file as received holds one or more. */
export interface Paper {
  /** Stable and readable: the file's slug, and the paper's own place in it where a file holds several. */
  readonly id: string;
  readonly kind: PaperKind;
  readonly title: string;
  /** The meeting the paper was written for; for minutes, the meeting they record. */
  readonly meeting: Meeting;
  /** The meeting whose pack carries the paper, where that is another one. */
  readonly publishedIn: Meeting | null;
  readonly file: string;
  /** Printed pages, where the agenda names them. */
  readonly pages: string | null;
  readonly webAddress: string | null;
  /** What the site that published it calls the meeting; absent where the file does not say. */
  readonly meetingKey?: string;
  readonly visibility: 'public' | 'exempt';
  /** Items, by number or title, that `papers.yml` says are public, "*" for all; absent where it says nothing of it. */
  readonly released?: readonly string[];
  /** Which edition it says it is; absent where it says nothing of it. */
  readonly edition?: 'draft' | 'revised';
  readonly nodes: readonly PaperNode[];
  readonly people: readonly Person[];
}

/** One agenda item or minute. */
export interface Item {
  /** As the paper numbers it: "8", "50", "77/21"; null where it numbers nothing. */
  readonly label: string | null;
  readonly title: string;
  /** In minutes: the agenda item that the minute says it records ("A copy of the report marked 'Agenda Item 8'"). */
  readonly agendaItem?: string;
  /** On an item's own page: the minute number its fuller or shorter twin gives it. */
  readonly minute?: string;
}

export type NodeKind =
  | 'cover'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'resolution'
  | 'agenda-entry'
  | 'membership'
  | 'attendance'
  | 'table-header'
  | 'table-row'
  | 'footnote'
  | 'contact'
  | 'background-paper';

/** The smallest thing a paper numbers, or else a natural paragraph, a table row or a block such as a contact. */
export interface PaperNode {
  /** Readable, stable and unique in the library: `body-slug/2022-03-08#8/31`, `…#50/growth/ii`. */
  readonly reference: string;
  readonly kind: NodeKind;
  readonly item: Item;
  /** Exactly as the paper numbers it ("31", "ii", "a", "•"); a string, never a number. */
  readonly label: string | null;
  /** Reference of the numbered paragraph that a bullet or lettered point belongs to. */
  readonly parent: string | null;
  /** Section headings above it, outermost first, without the paper's title. */
  readonly headings: readonly string[];
  /** The words as the paper has them, without the label; wrapped lines joined by one space, tabs of a row kept. */
  readonly text: string;
  readonly place: Place;
  /** Present on table rows: cells run parallel to columns. */
  readonly row?: { readonly columns: readonly string[]; readonly cells: readonly string[] };
  /** Present on resolutions: what kind of decision it is; "lost" is what was moved and fell. */
  readonly decision?: 'resolved' | 'recommended' | 'noted' | 'deferred' | 'lost';
  /** Where the same words stand in a fuller or preferred paper: this node is kept, but a search should return that one. */
  readonly sameAs?: string;
  /** A newer edition of the paper (by its id) no longer has these words; `now` is where it says it otherwise, null where it does not. */
  readonly superseded?: { readonly by: string; readonly now: string | null };
}

/** What parsing made of one file: every non-blank line is in exactly one node or named as furniture. */
export interface ParsedFile {
  readonly file: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly digest: string;
  readonly papers: readonly Paper[];
  readonly findings: readonly Finding[];
  /** Lines that carry no content: page furniture and navigation text. */
  readonly furniture: readonly Place[];
}
