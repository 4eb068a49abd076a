import { table } from './markdown.ts';
import { NAMES } from './names.ts';
import type { Report } from './report.ts';
import { resultOf } from './run-job.ts';

/** By what each figure of a contender is multiplied from one size to the next. */
export function growthTable(made: Report['made']): string {
  const sizes = made.map(({ paragraphs }) => paragraphs);
  const steps = sizes.slice(1).map((size, at) => `${thousands(sizes[at] ?? 0)} → ${thousands(size)}`);
  const contenders = ['minutebook', ...new Set(made.flatMap(({ peers }) => peers.map(({ peer }) => peer)))];
  const rows = contenders.flatMap((contender) => {
    const figures = made.map((library) => figuresOf(library, contender));
    return GROWING.map((figure) => [
      NAMES[contender] ?? contender,
      figure,
      ...steps.map((_, at) => times(figures[at]?.[figure], figures[at + 1]?.[figure])),
    ]);
  });
  return table(
    ['contender', 'figure', ...steps],
    rows.filter((cells) => cells.slice(2).some((cell) => cell !== '–')),
  );
}

const GROWING = ['index seconds', 'query p50', 'query p95', 'resident memory', 'bytes on disk'] as const;
type Figures = Readonly<Record<(typeof GROWING)[number], number | undefined>>;

function figuresOf({ ingest, serve, peers }: Report['made'][number], contender: string): Figures {
  const own = contender === 'minutebook';
  const peer = resultOf(peers.find((one) => one.peer === contender)?.outcome ?? null);
  const query = own ? serve?.search : peer?.query;
  return {
    'index seconds': own ? ingest?.indexSeconds : peer?.indexSeconds,
    'query p50': query?.p50,
    'query p95': query?.p95,
    'resident memory': own ? serve?.memoryMb : peer?.memoryMb,
    'bytes on disk': own ? ingest?.diskMb : undefined,
  };
}

function times(before: number | undefined, after: number | undefined): string {
  return before && after ? `× ${(after / before).toFixed(1)}` : '–';
}

const thousands = (count: number) => count.toLocaleString('en-GB');
