import type { Item, NodeKind, PaperKind, PaperNode } from '../../papers/paper.ts';
import type { Person } from '../../papers/person.ts';

export type LineRange = readonly [number, number];

/** A node on its way into a paper: it has no reference yet and may still grow by a continuation. */
export interface DraftNode {
  kind: NodeKind;
  item: Item;
  /** First part of its reference where the item does not give it: "agenda", "attendance". */
  scope: string | null;
  label: string | null;
  /** Names it in its reference where it has no label: "resolved", "contact-jane-moore". */
  name: string | null;
  parent: DraftNode | null;
  /** The list point it stands under, where lists are nested. */
  under: DraftNode | null;
  headings: readonly string[];
  text: string;
  from: number;
  to: number;
  row?: PaperNode['row'];
  decision?: PaperNode['decision'];
}

/** What a paper's own words say of its meeting; what they do not say is null. */
export interface MeetingFacts {
  readonly body: string | null;
  readonly date: string | null;
  /** Bounds of a date that is not stated. */
  readonly after: string | null;
  readonly before: string | null;
  readonly time: string | null;
  readonly venue: string | null;
  /** Whether they are of minutes that say whose they are, whatever pack they stand in. */
  readonly minuted?: boolean;
}

export interface DraftPerson extends Omit<Person, 'place'> {
  readonly lines: LineRange;
}

export interface DraftFinding {
  readonly rule: string;
  readonly message: string;
  readonly lines: LineRange;
  readonly elsewhere?: LineRange;
}

export interface DraftPaper {
  readonly kind: PaperKind;
  readonly title: string;
  readonly facts: MeetingFacts;
  /** The agenda item the whole paper is about; null where it holds many. */
  readonly item: Item | null;
  readonly pages: string | null;
  readonly nodes: readonly DraftNode[];
  readonly people: readonly DraftPerson[];
  readonly findings: readonly DraftFinding[];
  readonly furniture: readonly number[];
  /** Whether the agenda lists it as not for publication, whatever its own words. */
  readonly exempt?: boolean;
  /** What the agenda says of an appendix of it that is not for publication. */
  readonly closedPart?: string | undefined;
}

export const nothingKnown: MeetingFacts = {
  body: null,
  date: null,
  after: null,
  before: null,
  time: null,
  venue: null,
};

type Given = Pick<DraftNode, 'kind' | 'item' | 'text' | 'from' | 'to'> & Partial<DraftNode>;

export function draftNode(given: Given): DraftNode {
  return { scope: null, label: null, name: null, parent: null, under: null, headings: [], ...given };
}

/** Whether a text ends where a sentence may end, the number of a note behind it or not. */
export const isFinished = (text: string): boolean =>
  /[.!?:;][)"'\u2019\u201d]?(?:[\u00b9\u00b2\u00b3\u2070-\u2079]|\[\^?\d{1,3}\])*$/.test(text.slice(-12));

/** Adds a block that belongs to a node already drafted, such as the rest of a sentence after a page break. */
export function growNode(node: DraftNode, text: string, to: number, joint = ' '): void {
  node.text = node.text === '' ? text : `${node.text}${joint}${text}`;
  node.to = to;
}
