import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { RetrievalSet } from '../../retrieval/check/retrieval-set.ts';

const corpusLine = z.object({
  _id: z.string(),
  title: z.string().optional(),
  text: z.string(),
  metadata: z.object({ group: z.string().optional() }).optional(),
});
const queryLine = z.object({ _id: z.string(), text: z.string() });

const UNANSWERABLE = 'queries-unanswerable.jsonl';

/** Reads a folder in BEIR's layout: `corpus.jsonl`, `queries.jsonl`, `qrels/test.tsv`. Only questions that the qrels name are asked; a file `queries-unanswerable.jsonl` beside them holds questions that no passage answers. A missing file or a bad line is told by name. */
export function readRetrievalSet(folder: string): RetrievalSet {
  const relevant = new Map<string, Map<string, number>>();
  for (const line of lines(folder, join('qrels', 'test.tsv')).slice(1)) {
    const [query = '', document = '', grade = '1'] = line.split('\t');
    if (Number(grade) <= 0) continue;
    relevant.set(query, (relevant.get(query) ?? new Map<string, number>()).set(document, Number(grade)));
  }
  const queries = records(folder, 'queries.jsonl', queryLine).filter(({ _id }) => relevant.has(_id));
  const unanswerable = existsSync(join(folder, UNANSWERABLE)) && records(folder, UNANSWERABLE, queryLine);
  return {
    corpus: records(folder, 'corpus.jsonl', corpusLine),
    queries,
    relevant,
    ...(unanswerable && { unanswerable }),
  };
}

function records<Record>(folder: string, file: string, shape: z.ZodType<Record>): Record[] {
  return lines(folder, file).map((line, index) => {
    try {
      return shape.parse(JSON.parse(line));
    } catch (cause) {
      throw fault(`Line ${index + 1} of ${join(folder, file)} is not a ${file} record`, cause);
    }
  });
}

function lines(folder: string, file: string): string[] {
  try {
    return readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
  } catch (cause) {
    throw fault(`${join(folder, file)} cannot be read`, cause);
  }
}

function fault(message: string, cause: unknown): Error {
  return Object.assign(new Error(message, { cause }), {
    code: 'retrieval-set',
    remedy: 'Give a folder with corpus.jsonl, queries.jsonl and qrels/test.tsv, as BEIR lays them out.',
  });
}
