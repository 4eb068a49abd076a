import { Command, Option } from 'commander';
import type { Quartile, Rag, Reading } from '../indicators/indicator.ts';
import type { IndicatorLibrary } from '../indicators/indicator-library.ts';
import { countIndicators, type IndicatorFilter, listIndicators } from '../indicators/list-indicators.ts';
import { parseFilter } from '../indicators/parse-filter.ts';
import { toCsv } from '../indicators/to-csv.ts';
import { foundNothing, print, printJson, withLibrary } from './open-minutebook.ts';

const RAGS = { red: 'Red', amber: 'Amber', green: 'Green' } as const;
const QUARTILES = { 1: 1, 2: 2, 3: 3, 4: 4 } as const;

interface Options {
  readonly rag?: keyof typeof RAGS;
  readonly direction?: 'better' | 'worse' | 'same';
  readonly quartile?: keyof typeof QUARTILES;
  readonly theme?: string;
  readonly csv?: boolean;
  readonly json?: boolean;
}

/** `indicators`: a filtered list of what the papers report last of each indicator. */
export function indicatorsCommand(): Command {
  return new Command('indicators')
    .description('list the indicators, filtered by options or in plain words ("amber or worse", "getting worse")')
    .argument('[words...]', 'a filter in plain words')
    .addOption(new Option('--rag <status>', 'the status the paper gives').choices(Object.keys(RAGS)))
    .addOption(new Option('--direction <way>', 'as the paper calls the change').choices(['better', 'worse', 'same']))
    .addOption(new Option('--quartile <number>', '1 is the top').choices(Object.keys(QUARTILES)))
    .option('--theme <words>', 'a theme, a topic or a word of the name')
    .option('--csv', 'print comma-separated values')
    .option('--json', 'print JSON')
    .action((words: string[], options: Options) =>
      withLibrary(async (minutebook) => list(minutebook.indicators(), words.join(' '), options)),
    );
}

function list(library: IndicatorLibrary, words: string, options: Options): void {
  const said = parseFilter(words, library.latest);
  if (said.message) process.stderr.write(`${said.message}\n`);
  const kept = listIndicators(library.latest, { ...said.filter, ...filterOf(options) });
  foundNothing(kept.length === 0);
  if (options.json) printJson(kept.map((reading) => asAnswer(library, reading)));
  else if (options.csv) process.stdout.write(toCsv(kept));
  else print(sayList(kept, library.latest.length));
}

function filterOf({ rag, direction, quartile, theme }: Options): IndicatorFilter {
  const wanted: { rag?: Rag; quartile?: Quartile } = {
    ...(rag && { rag: RAGS[rag] }),
    ...(quartile && { quartile: QUARTILES[quartile] }),
  };
  return { ...wanted, ...(direction && { direction }), ...(theme !== undefined && { theme }) };
}

/** The same shape as `indicator` prints, so that scripts read one shape. */
function asAnswer(library: IndicatorLibrary, reading: Reading) {
  const answer = library.lookUp(reading.indicator.name);
  return answer.kind === 'found' && answer.indicator.id === reading.indicator.id
    ? answer
    : { kind: 'found', ...reading };
}

function sayList(readings: readonly Reading[], all: number): string {
  const lines = readings.map(({ indicator, latest, rag, trend, quartile }) =>
    [
      (rag ?? '-').padEnd(6),
      (latest?.display ?? '-').padStart(8),
      (latest?.period ?? '').padEnd(12),
      (trend ?? '-').padEnd(10),
      quartile ? `Q${quartile}` : '- ',
      indicator.name,
    ].join('  '),
  );
  const { rag } = countIndicators(readings);
  const counts = `${readings.length} of ${all} indicators: ${rag.Red} red, ${rag.Amber} amber, ${rag.Green} green, ${rag.none} without a status`;
  return [...lines, counts].join('\n');
}
