import type {
  ColdResult,
  IngestResult,
  MadeResult,
  ParserResult,
  Peer,
  RecallResult,
  ServeResult,
  SetResult,
} from './jobs.ts';
import type { Spread } from './timing.ts';

export interface Report {
  readonly machine: string;
  readonly sets: readonly { readonly set: string; readonly contender: string; readonly result: SetResult | null }[];
  readonly five: {
    readonly cold: ColdResult | null;
    readonly serve: ServeResult | null;
    readonly recall: RecallResult | null;
    readonly parser: ParserResult | null;
  };
  readonly made: readonly {
    readonly paragraphs: number;
    readonly ingest: IngestResult | null;
    readonly serve: ServeResult | null;
    readonly recall: RecallResult | null;
    readonly peers: readonly { readonly peer: Peer; readonly result: MadeResult | null }[];
  }[];
}

const NAMES: Readonly<Record<string, string>> = {
  minutebook: '**Minutebook**',
  langchain: 'LangChain stock (splitter + MemoryVectorStore, same embeddings)',
  orama: 'Orama hybrid (same embeddings)',
  minisearch: 'MiniSearch',
};
const VECTOR_BYTES = 512 * 4;
const MB = 2 ** 20;

/** The report as Markdown tables. */
export function render({ machine, sets, five, made }: Report): string {
  return [
    machine,
    ...(sets.length > 0 ? ['### Public sets', setsTable(sets)] : []),
    '### The papers of `knowledge/`',
    fiveTable(five),
    ...(made.length > 0 ? ['### Made libraries', madeTable(made)] : []),
    ...(made.some(({ peers }) => peers.length > 0)
      ? ['### Made libraries, beside peers (search alone)', peersTable(made)]
      : []),
  ].join('\n\n');
}

function setsTable(sets: Report['sets']): string {
  return table(
    [
      'set',
      'contender',
      'nDCG@10',
      'R@5',
      'R@10',
      'MRR@10',
      'index s',
      'passages/s',
      'query p50 ms',
      'p95 ms',
      'resident MB',
    ],
    sets.map(({ set, contender, result }) => [
      set,
      NAMES[contender] ?? contender,
      ...(result
        ? [
            result.ndcg10,
            result.recall5,
            result.recall10,
            result.mrr10,
            result.indexSeconds,
            perSecond(result.documents, result.indexSeconds),
            result.query.p50,
            result.query.p95,
            result.memoryMb,
          ]
        : ['not finished']),
    ]),
  );
}

function fiveTable({ cold, serve, recall, parser }: Report['five']): string {
  return table(
    ['what', 'measured'],
    [
      ['index from nothing', cold ? `${cold.indexSeconds} s (${cold.passages} passages)` : '–'],
      ['empty process to first answer, index up to date', serve ? `${serve.startSeconds} s` : '–'],
      ['question to answer, p50 / p95', said(serve?.ask)],
      ['search, p50 / p95', said(serve?.search)],
      ['resident memory', serve ? `${serve.memoryMb} MB` : '–'],
      ['graph beside exact search, recall@10', recall ? `${recall.recall10} of ${recall.vectors} vectors` : '–'],
      ['parser', parser ? `${parser.mbPerSecond} MB of text a second (${parser.megabytes} MB)` : '–'],
    ],
  );
}

function madeTable(made: Report['made']): string {
  return table(
    ['', ...made.map(({ paragraphs }) => `${paragraphs.toLocaleString('en-GB')} paragraphs`)],
    [
      ['passages', ...made.map(({ ingest }) => ingest?.passages ?? '–')],
      ['read, parse, index: s', ...made.map(({ ingest }) => ingest?.indexSeconds ?? '–')],
      ['passages/s', ...made.map(({ ingest }) => (ingest ? perSecond(ingest.passages, ingest.indexSeconds) : '–'))],
      ['update, one paper in a hundred new: s', ...made.map(({ ingest }) => ingest?.updateSeconds ?? '–')],
      ['most memory while indexing: MB', ...made.map(({ ingest }) => ingest?.peakMb ?? '–')],
      ['on disk: MB', ...made.map(({ ingest }) => ingest?.diskMb ?? '–')],
      ['empty process to first answer: s', ...made.map(({ serve }) => serve?.startSeconds ?? '–')],
      ['search p50 / p95', ...made.map(({ serve }) => said(serve?.search))],
      ['question to answer p50 / p95', ...made.map(({ serve }) => said(serve?.ask))],
      ['sentence vectors', ...made.map(({ recall }) => recall?.vectors ?? '–')],
      ['resident while serving: MB', ...made.map(({ serve }) => serve?.memoryMb ?? '–')],
      [
        'of it beyond one copy of the vectors: MB',
        ...made.map(({ serve, recall }) =>
          serve && recall ? Math.round(serve.memoryMb - (recall.vectors * VECTOR_BYTES) / MB) : '–',
        ),
      ],
      ['graph beside exact search, recall@10', ...made.map(({ recall }) => recall?.recall10 ?? '–')],
    ],
  );
}

function peersTable(made: Report['made']): string {
  return table(
    ['paragraphs', 'contender', 'index s', 'passages/s', 'query p50 ms', 'p95 ms', 'resident MB', 'on disk MB'],
    made.flatMap(({ paragraphs, ingest, serve, peers }) => [
      [
        paragraphs,
        NAMES.minutebook ?? '',
        ingest?.indexSeconds ?? '–',
        ingest ? perSecond(ingest.passages, ingest.indexSeconds) : '–',
        serve?.search.p50 ?? '–',
        serve?.search.p95 ?? '–',
        serve?.memoryMb ?? '–',
        ingest?.diskMb ?? '–',
      ],
      ...peers.map(({ peer, result }) =>
        result
          ? [
              paragraphs,
              NAMES[peer] ?? peer,
              result.indexSeconds,
              perSecond(result.documents, result.indexSeconds),
              result.query.p50,
              result.query.p95,
              result.memoryMb,
              'none: memory only',
            ]
          : [paragraphs, NAMES[peer] ?? peer, 'not finished in the time given'],
      ),
    ]),
  );
}

function perSecond(count: number, seconds: number): number {
  return Math.round(count / Math.max(seconds, 0.001));
}

function said(times: Spread | undefined): string {
  return times ? `${times.p50} / ${times.p95} ms` : '–';
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${head.map((_, at) => cells[at] ?? '').join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
