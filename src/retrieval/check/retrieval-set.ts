import { createHash } from 'node:crypto';
import type { Meeting } from '../../papers/meeting.ts';
import type { Paper, PaperNode, ParsedFile } from '../../papers/paper.ts';

/** One line of `corpus.jsonl`. `metadata.group` is the passage's meeting. */
export interface CorpusLine {
  readonly _id: string;
  readonly title?: string | undefined;
  readonly text: string;
  readonly metadata?: { readonly group?: string | undefined } | undefined;
}

/** A public retrieval set in BEIR's layout: passages, questions, and which passage answers which question. */
export interface RetrievalSet {
  readonly corpus: readonly CorpusLine[];
  readonly queries: readonly { readonly _id: string; readonly text: string }[];
  /** By query id, the grade of each relevant passage. */
  readonly relevant: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Questions that no passage answers; absent where the set has none. */
  readonly unanswerable?: readonly { readonly text: string }[];
}

/** Lays a corpus out as papers, one for each group, so that it is indexed by the code that indexes a council's papers. Each passage keeps its id as its reference. */
export function asParsedFile({ corpus }: RetrievalSet): ParsedFile {
  const groups = new Map<string, CorpusLine[]>();
  for (const line of corpus) {
    const name = line.metadata?.group ?? line._id;
    const group = groups.get(name);
    if (group) group.push(line);
    else groups.set(name, [line]);
  }
  const papers = [...groups].map(([name, lines]) => asPaper(name, lines));
  const digest = createHash('sha256').update(JSON.stringify(corpus)).digest('hex');
  return { file: 'corpus.jsonl', digest, papers, findings: [], furniture: [] };
}

function asPaper(name: string, lines: readonly CorpusLine[]): Paper {
  const meeting: Meeting = {
    id: name,
    body: { slug: name, name },
    date: null,
    dateNote: null,
    time: null,
    venue: null,
  };
  return {
    id: name,
    kind: 'page',
    title: lines[0]?.title ?? '',
    meeting,
    publishedIn: null,
    file: 'corpus.jsonl',
    pages: null,
    webAddress: null,
    visibility: 'public',
    nodes: lines.map(asNode),
    people: [],
  };
}

function asNode({ _id, title, text }: CorpusLine): PaperNode {
  const node = {
    reference: _id,
    item: { label: null, title: title ?? '' },
    label: null,
    parent: null,
    headings: [],
    text,
    place: { file: 'corpus.jsonl', lines: [1, 1], pages: null },
  } as const;
  return { ...node, kind: text.includes('\t') ? 'table-row' : 'paragraph' };
}
