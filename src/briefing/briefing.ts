import type { Citation } from '../papers/citation.ts';

export const PART_NAMES = [
  'matter',
  'figures',
  'reported',
  'exchanges',
  'decisions',
  'promises',
  'money',
  'risks',
  'position',
  'people',
  'questions',
  'not-covered',
  'age',
] as const;
export type PartName = (typeof PART_NAMES)[number];

/** One line of a briefing: words from a paper or a reading, with the marks of their citations. */
export interface BriefingLine {
  /** A sentence or point verbatim; a figure said from its reading; or, without marks, a statement about the papers themselves. */
  readonly text: string;
  readonly marks: readonly number[];
  /** What introduces the words: the paper of a dated line, "Recommended", the heading of a point. Not part of the quotation. */
  readonly label: string | null;
  /** ISO date of the meeting the words belong to; null where no paper states it. */
  readonly date: string | null;
  /** What is known about it beside the quotation, such as that nothing was found in later papers that says whether it was done. */
  readonly note: string | null;
  /** What belongs under it: the answer to a question, the later word on a promise, where a question's answer stands. */
  readonly under: readonly BriefingLine[];
  /** A model's sentence, checked against the words its marks lead to; absent where the line is quoted or made by rule. */
  readonly writtenBy?: 'model';
}

export interface BriefingTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly marks: readonly number[] }[];
}

/** One part, present only where the papers have it: it holds a table, lines or both. */
export interface BriefingPart {
  readonly name: PartName;
  readonly title: string;
  readonly table: BriefingTable | null;
  readonly lines: readonly BriefingLine[];
}

/** A topic the papers speak of. Every mark leads to a citation, and every quotation stands verbatim in it. */
export interface TopicBriefing {
  readonly kind: 'briefing';
  readonly topic: string;
  readonly title: string;
  readonly parts: readonly BriefingPart[];
  readonly citations: readonly Citation[];
  /** Parts without evidence. */
  readonly leftOut: readonly PartName[];
  /** The last line: which parts were left out for want of evidence; null where none was. */
  readonly lastLine: string | null;
  /** Where a model wrote some of its lines. */
  readonly writtenBy?: 'model';
  readonly asAt: { readonly newest: string | null; readonly oldest: string | null; readonly papers: number };
}

/** All items of one meeting: an overview of one page, and a briefing for each item that says something. */
export interface MeetingBriefing {
  readonly kind: 'meeting';
  readonly topic: string;
  readonly title: string;
  /** Parts of the overview: the items in brief, decisions, red indicators, questions, people. */
  readonly overview: TopicBriefing;
  readonly items: readonly TopicBriefing[];
  readonly citations: readonly Citation[];
}

/** A skeleton in the form of the council's own statements: headings, and paragraphs made of quotations. */
export interface PositionDraft {
  readonly kind: 'position-draft';
  readonly topic: string;
  readonly title: string;
  /** Says that it is a draft made of quotations and that nobody has agreed it. */
  readonly warning: string;
  readonly sections: readonly { readonly heading: string; readonly text: string; readonly marks: readonly number[] }[];
  readonly signature: string | null;
  readonly citations: readonly Citation[];
}

/** A topic that cannot be briefed on as it stands: what to say, and topics to choose from. */
export interface NoBriefing {
  readonly kind: 'clarify' | 'nothing-found' | 'exempt' | 'refused';
  readonly topic: string;
  /** What happened and what to do next. */
  readonly text: string;
  /** Topics that would work. */
  readonly choices: readonly string[];
}

export type Briefing = TopicBriefing | MeetingBriefing | PositionDraft | NoBriefing;

export interface BriefingOptions {
  /** Only what papers of meetings after this ISO date say, or what the newest meeting brought. */
  readonly since?: string | 'last-meeting';
  /** Only these parts. */
  readonly only?: readonly PartName[];
  /** Exempt papers stay out unless the caller says that the reader may see them. */
  readonly exempt?: 'allowed';
}

export type CreateBriefing = (topic: string, options?: BriefingOptions) => Promise<Briefing>;
