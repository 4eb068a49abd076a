import { createHash } from 'node:crypto';
import type { Passage } from '../../src/indexing/passage.ts';
import { splitSentences } from '../../src/indexing/sentences.ts';

/** The facts of a passage that a test cares about; the rest is filled in. */
export interface PassageFacts {
  readonly id?: string;
  readonly text: string;
  readonly context?: string;
  readonly body?: string;
  readonly date?: string | null;
  readonly item?: string;
  readonly headings?: readonly string[];
  readonly file?: string | null;
  readonly kind?: Passage['kind'];
  readonly columns?: readonly string[];
  readonly visibility?: Passage['visibility'];
}

/** A passage as indexing would make it. */
export function passageOf(facts: PassageFacts): Passage {
  const { text, columns } = facts;
  const body = facts.body ?? 'Education, Skills and Youth Committee';
  const date = facts.date === undefined ? '2023-11-14' : facts.date;
  const id = `test/${date ?? 'undated'}#${facts.id ?? createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
  return {
    id,
    digest: createHash('sha256').update(text).digest('hex'),
    kind: facts.kind ?? (columns ? 'table-row' : 'paragraph'),
    paper: 'test-paper',
    meeting: `test/${date ?? 'undated'}`,
    order: 0,
    context: facts.context ?? body,
    text,
    sentences: columns ? text.split('\t') : splitSentences(text),
    source: {
      reference: id,
      meeting: { body, date, dateNote: null },
      publishedIn: null,
      item: { label: null, title: facts.item ?? '' },
      paragraph: null,
      headings: [...(facts.headings ?? [])],
      file: facts.file ?? 'test-paper.md',
      lines: [1, 1],
      pages: null,
      text: columns ? `${columns.join('\t')}\n${text}` : text,
    },
    visibility: facts.visibility ?? 'public',
  };
}
