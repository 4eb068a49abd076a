import { growthTable } from './growth.ts';
import type {
  BriefingResult,
  ColdResult,
  IngestResult,
  MadeResult,
  ParserResult,
  Peer,
  RecallResult,
  ServeResult,
  SetResult,
} from './jobs.ts';
import { perSecond, said, table } from './markdown.ts';
import { NAMES } from './names.ts';
import { type Outcome, resultOf } from './run-job.ts';

export interface Report {
  readonly machine: string;
  readonly sets: readonly { readonly set: string; readonly contender: string; readonly outcome: Outcome<SetResult> }[];
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
    readonly briefing: BriefingResult | null;
    readonly peers: readonly { readonly peer: Peer; readonly outcome: Outcome<MadeResult> }[];
  }[];
}

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
    ...(made.length > 1 ? ['### How each grows', growthTable(made)] : []),
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
    sets.map(({ set, contender, outcome }) => [
      set,
      NAMES[contender] ?? contender,
      ...('result' in outcome ? setCells(outcome.result) : [outcome.failed]),
    ]),
  );
}

function setCells(result: SetResult): (string | number)[] {
  const { ndcg10, recall5, recall10, mrr10, documents, indexSeconds, query, memoryMb } = result;
  const speed = [indexSeconds, perSecond(documents, indexSeconds), query.p50, query.p95];
  return [ndcg10, recall5, recall10, mrr10, ...speed, memoryMb];
}

function fiveTable({ cold, serve, recall, parser }: Report['five']): string {
  return table(
    ['what', 'measured'],
    [
      ['index from nothing', cold ? `${cold.indexSeconds} s (${cold.passages} passages)` : '–'],
      ['empty process to ready, index up to date / of it processor time', ready(serve)],
      ['empty process to first answer, index up to date', serve ? `${serve.startSeconds} s` : '–'],
      ['question to answer, p50 / p95', said(serve?.ask)],
      ['of it processor time, p95', serve ? `${serve.ask.cpuP95} ms` : '–'],
      ['search, p50 / p95', said(serve?.search)],
      ['resident memory', serve ? `${serve.memoryMb} MB` : '–'],
      ['graph beside exact search, recall@10', recall ? `${recall.recall10} of ${recall.vectors} vectors` : '–'],
      ['parser, made papers of plain paragraphs', parser ? read(parser.mbPerSecond, parser.megabytes) : '–'],
      ['parser, the five papers', parser ? read(parser.ownMbPerSecond, parser.ownMegabytes) : '–'],
      ['parser, the five papers in a new process', parser ? `${parser.ownFirstMs} ms` : '–'],
    ],
  );
}

const read = (perSecond: number, megabytes: number) => `${perSecond} MB of text a second (${megabytes} MB)`;

const ready = (serve: ServeResult | null) => (serve ? `${serve.readySeconds} / ${serve.readyCpuSeconds} s` : '–');

function madeTable(made: Report['made']): string {
  return table(
    ['', ...made.map(({ paragraphs }) => `${paragraphs.toLocaleString('en-GB')} paragraphs`)],
    [
      ['passages', ...made.map(({ ingest }) => ingest?.passages ?? '–')],
      ['read, parse, index: s', ...made.map(({ ingest }) => ingest?.indexSeconds ?? '–')],
      ['of it processor time: s', ...made.map(({ ingest }) => ingest?.indexCpuSeconds ?? '–')],
      ['passages/s', ...made.map(({ ingest }) => (ingest ? perSecond(ingest.passages, ingest.indexSeconds) : '–'))],
      [
        'passages/s once the words are known',
        ...made.map(({ ingest }) =>
          ingest?.knownWordsSeconds ? perSecond(ingest.passages, ingest.knownWordsSeconds) : '–',
        ),
      ],
      ['one paper changed: s', ...made.map(({ ingest }) => ingest?.oneChangedSeconds ?? '–')],
      ['one paper in a hundred changed: s', ...made.map(({ ingest }) => ingest?.hundredthChangedSeconds ?? '–')],
      ['most memory while indexing: MB', ...made.map(({ ingest }) => ingest?.peakMb ?? '–')],
      ['on disk: MB', ...made.map(({ ingest }) => ingest?.diskMb ?? '–')],
      ['empty process to ready, index up to date / of it processor time', ...made.map(({ serve }) => ready(serve))],
      ['empty process to first answer: s', ...made.map(({ serve }) => serve?.startSeconds ?? '–')],
      ['search p50 / p95', ...made.map(({ serve }) => said(serve?.search))],
      ['question to answer p50 / p95', ...made.map(({ serve }) => said(serve?.ask))],
      ['of it processor time, p95', ...made.map(({ serve }) => (serve ? `${serve.ask.cpuP95} ms` : '–'))],
      [
        'briefing, the first / again',
        ...made.map(({ briefing }) => (briefing ? `${briefing.firstMs} / ${briefing.secondMs} ms` : '–')),
      ],
      ['of the first processor time', ...made.map(({ briefing }) => (briefing ? `${briefing.firstCpuMs} ms` : '–'))],
      ['briefings on other topics p50 / p95', ...made.map(({ briefing }) => said(briefing?.others))],
      ['sentence vectors', ...made.map(({ recall }) => recall?.vectors ?? '–')],
      ['resident while serving: MB', ...made.map(({ serve }) => serve?.memoryMb ?? '–')],
      ['most at any moment of it: MB', ...made.map(({ serve }) => serve?.mostMb ?? '–')],
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
    [
      'paragraphs',
      'contender',
      'index s',
      'passages/s',
      'query p50 ms',
      'p95 ms',
      'resident MB',
      'on disk MB',
      'questions asked',
    ],
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
        serve?.search.asked ?? '–',
      ],
      ...peers.map(({ peer, outcome }) => {
        const result = resultOf(outcome);
        return result
          ? [
              paragraphs,
              NAMES[peer] ?? peer,
              result.indexSeconds,
              perSecond(result.documents, result.indexSeconds),
              result.query.p50,
              result.query.p95,
              result.memoryMb,
              'none: memory only',
              result.asked,
            ]
          : [paragraphs, NAMES[peer] ?? peer, 'failed' in outcome ? outcome.failed : ''];
      }),
    ]),
  );
}
