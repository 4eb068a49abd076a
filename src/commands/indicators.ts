import { Command, Option } from 'commander';
import { type ChangeDigest, digestChanges } from '../indicators/digest-changes.ts';
import type { Quartile, Rag, Reading } from '../indicators/indicator.ts';
import type { IndicatorLibrary } from '../indicators/indicator-library.ts';
import { countIndicators, type IndicatorFilter, listIndicators } from '../indicators/list-indicators.ts';
import { parseFilter } from '../indicators/parse-filter.ts';
import { notStated, sayDirection, sayQuartile } from '../indicators/say-reading.ts';
import { toCsv } from '../indicators/to-csv.ts';
import { foundNothing, print, printJson, withLibrary } from './open-minutebook.ts';

const RAGS = { red: 'Red', amber: 'Amber', green: 'Green' } as const;
const QUARTILES = { 1: 1, 2: 2, 3: 3, 4: 4 } as const;

interface Options {
  readonly rag?: keyof typeof RAGS;
  readonly direction?: 'better' | 'worse' | 'same';
  readonly quartile?: keyof typeof QUARTILES;
  readonly theme?: string;
  readonly changed?: boolean;
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
    .option('--changed', 'what changed since the last report')
    .option('--csv', 'print comma-separated values')
    .option('--json', 'print JSON')
    .action((words: string[], options: Options) =>
      withLibrary(async (minutebook) => {
        if (options.changed) tellChanges(minutebook.indicators(), options.json === true);
        else list(minutebook.indicators(), words.join(' '), options);
      }),
    );
}

function list(library: IndicatorLibrary, words: string, options: Options): void {
  const said = parseFilter(words, library.latest);
  if (said.message) process.stderr.write(`${said.message}\n`);
  const kept = listIndicators(library.latest, { ...said.filter, ...filterOf(options) });
  foundNothing(kept.length === 0);
  if (options.json) printJson(kept.map((reading) => asAnswer(library, reading)));
  else if (options.csv) process.stdout.write(toCsv(kept));
  else print(sayList(kept, library.latest.length, said.understood));
}

function tellChanges({ readings }: IndicatorLibrary, json: boolean): void {
  const digest = digestChanges(readings);
  foundNothing(digest === null);
  if (json) printJson(digest);
  else
    print(digest ? sayChanges(digest) : 'No paper in the library reports indicators yet: there is nothing to compare.');
}

function sayChanges({ opening, sections, quiet, source }: ChangeDigest): string {
  const said = sections.flatMap(({ title, lines }) => [title, ...lines.map((line) => `  ${line}`)]);
  return [opening, ...said, ...(quiet ? [quiet] : []), `Newest report: ${source}`].join('\n');
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

function sayList(readings: readonly Reading[], all: number, understood: string): string {
  const lines = readings.map((reading) =>
    [
      (reading.rag ?? '-').padEnd(6),
      (reading.latest?.display ?? '-').padStart(8),
      (reading.latest?.period ?? '').padEnd(12),
      (sayDirection(reading) === notStated ? '-' : sayDirection(reading)).padEnd(20),
      (reading.quartile ? sayQuartile(reading.quartile) : '-').padEnd(16),
      reading.indicator.name,
    ].join('  '),
  );
  const { rag, change } = countIndicators(readings);
  const counts = [
    `${readings.length} of ${all} indicators${understood && ` ${understood}`}`,
    `${rag.Red} red, ${rag.Amber} amber, ${rag.Green} green, ${rag.none} without a status`,
    `${change.Positive} getting better, ${change.Negative} getting worse, ${change['No Change']} unchanged, ${change.none} not called either`,
  ];
  return [...lines, ...counts].join('\n');
}
