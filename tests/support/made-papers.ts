import { createHash } from 'node:crypto';
import type { SourceFile } from '../../src/indexing/ingest.ts';
import type { Meeting } from '../../src/papers/meeting.ts';
import type { Paper, PaperNode, ParsedFile } from '../../src/papers/paper.ts';

/** A meeting of a made-up committee; only what matters to a test need be given. */
export function madeMeeting(given: Partial<Meeting> = {}): Meeting {
  const date = given.date === undefined ? '2024-05-14' : given.date;
  return {
    id: `libraries-panel/${date ?? 'undated'}`,
    body: { slug: 'libraries-panel', name: 'Libraries Panel' },
    date,
    dateNote: null,
    time: null,
    venue: null,
    ...given,
  };
}

/** A node that is a plain paragraph of item 4 unless told otherwise. */
export function madeNode(text: string, given: Partial<PaperNode> = {}): PaperNode {
  const label = given.label ?? null;
  return {
    reference: `libraries-panel/2024-05-14#4/${label ?? createHash('md5').update(text).digest('hex').slice(0, 8)}`,
    kind: 'paragraph',
    item: { label: '4', title: 'Mobile Library Service' },
    label,
    parent: null,
    headings: [],
    text,
    place: { file: 'panel.md', lines: [1, 1], pages: null },
    ...given,
  };
}

export function madePaper(nodes: readonly PaperNode[], given: Partial<Paper> = {}): Paper {
  return {
    id: given.file ?? 'panel',
    kind: 'report',
    title: 'Mobile Library Service',
    meeting: madeMeeting(),
    publishedIn: null,
    file: 'panel.md',
    pages: null,
    webAddress: null,
    visibility: 'public',
    nodes,
    people: [],
    ...given,
  };
}

/** A file whose digest follows from its papers, as a real file's follows from its bytes; it counts how often it is parsed. */
export function madeFile(file: string, papers: readonly Paper[]): SourceFile & { parsed: number } {
  const digest = createHash('sha256').update(JSON.stringify(papers)).digest('hex');
  const parsedFile: ParsedFile = { file, digest, papers, findings: [], furniture: [] };
  const source = {
    file,
    digest,
    parsed: 0,
    parse() {
      source.parsed += 1;
      return parsedFile;
    },
  };
  return source;
}
