import type { AnyBlock, Button, RawNumberElement, RawTextElement } from '@slack/types';
import type { Reading } from '../../indicators/indicator.ts';
import { countIndicators } from '../../indicators/list-indicators.ts';
import { notStated, sayQuartile, sayTarget } from '../../indicators/say-reading.ts';
import { IDS } from './ids.ts';
import { clip, LIMITS } from './limits.ts';
import { type Message, message } from './message.ts';
import { bare, line, note, plain, rich, words } from './rich.ts';
import { sayDirection, sayRag } from './say-reading.ts';

type Cell = RawTextElement | RawNumberElement;

const columns = [
  'Indicator',
  'Latest',
  'Period',
  'Direction',
  'RAG in the paper',
  'Target',
  'National quartile',
] as const;

export interface TableView {
  /** What the filter understood, as it stands after "indicators": "rated red, getting worse"; empty for all. */
  readonly understood: string;
  /** What the filter could not use, in a sentence. */
  readonly ignored?: string | null;
  /** The words as typed: what the export button narrows by. */
  readonly typed?: string;
  /** How many indicators there are in all. */
  readonly of?: number;
}

/** A filtered list of indicators as a sortable table, with a plain table and plain lines behind it. */
export function indicatorTableMessage(readings: readonly Reading[], view: TableView): Message {
  const { typed = '', of = readings.length } = view;
  const which = view.understood ? ` ${clip(view.understood, 200)}` : '';
  const ignored = view.ignored ? [note(view.ignored)] : [];
  if (readings.length === 0) {
    const none = `None of the ${of} indicators is ${clip(view.understood, 200) || 'like that'}. Take a word away, or see them all: /indicators all`;
    return message(none, [rich(line(words(none))), ...ignored]);
  }
  const count = sayCount(readings.length, of, which);
  const rows = fitting(readings);
  const left = readings.length - rows.length;
  const title = rich(line(words(count, { bold: true })));
  const more =
    left > 0
      ? [note(`The first ${rows.length} are shown; add a word, such as red or worse, to see the other ${left}.`)]
      : [];
  const counts = sayCounts(readings);
  const tail: AnyBlock[] = [
    ...more,
    note(counts),
    note('One in full: /indicator and its name. What moved: /indicators what changed'),
    { type: 'actions', elements: [exportButton(typed)] },
  ];
  const data: AnyBlock = {
    type: 'data_table',
    caption: bare(count, LIMITS.header),
    page_size: Math.min(10, Math.max(1, rows.length)),
    rows: [header(), ...rows],
  };
  const table: AnyBlock = { type: 'table', rows: [header(), ...rows.map(textOnly)].slice(0, LIMITS.tableRows) };
  const said = [count, ...readings.map(sayRow), counts].join('\n');
  const lines = rich(...readings.slice(0, 60).map((reading) => line(words(`${clip(sayRow(reading), 190)}\n`))));
  return message(
    said,
    [...ignored, data, ...tail],
    [
      message(said, [...ignored, title, table, ...tail]),
      message(said, [...ignored, title, lines, ...tail]),
      { ...message(said, []), blocks: [] },
    ],
  );
}

function sayCount(kept: number, of: number, which: string): string {
  if (kept === of && !which) return of === 1 ? 'The one indicator' : `All ${of} indicators`;
  return `${kept} of ${of} ${of === 1 ? 'indicator' : 'indicators'}${which}`;
}

/** Every group adds up to the number listed. */
function sayCounts(readings: readonly Reading[]): string {
  const { rag, change, quartile } = countIndicators(readings);
  const say = (pairs: readonly (readonly [number, string])[]) =>
    pairs
      .filter(([number]) => number > 0)
      .map(([number, label]) => `${number} ${label}`)
      .join(', ');
  return [
    `RAG in the paper: ${say([
      [rag.Red, 'red'],
      [rag.Amber, 'amber'],
      [rag.Green, 'green'],
      [rag.none, notStated],
    ])}`,
    `direction: ${say([
      [change.Positive, 'getting better'],
      [change.Negative, 'getting worse'],
      [change['No Change'], 'unchanged'],
      [change.none, 'not called either'],
    ])}`,
    `quartile: ${say([
      [quartile[1], 'top'],
      [quartile[2], 'second'],
      [quartile[3], 'third'],
      [quartile[4], 'bottom'],
      [quartile.none, notStated],
    ])}.`,
  ].join(' · ');
}

function exportButton(typed: string): Button {
  return {
    type: 'button',
    action_id: IDS.exportIndicators,
    text: plain('Export CSV', LIMITS.button),
    value: bare(typed || 'all', LIMITS.value),
  };
}

function header(): Cell[] {
  return columns.map((name) => text(name));
}

/** As many rows as the limits on rows and characters of one table allow. */
function fitting(readings: readonly Reading[]): Cell[][] {
  const rows: Cell[][] = [];
  let length = columns.join('').length;
  for (const reading of readings) {
    const row = cells(reading);
    length += row.reduce((sum, cell) => sum + cellText(cell).length, 0);
    if (length > LIMITS.tableCharacters * 0.95 || rows.length === LIMITS.tableRows - 1) break;
    rows.push(row);
  }
  return rows;
}

function cells(reading: Reading): Cell[] {
  const { indicator, latest, quartile } = reading;
  return [
    text(indicator.name),
    latest ? { type: 'raw_number', value: latest.value, text: bare(latest.display, 100) } : text(notStated),
    text(latest?.period ?? notStated),
    text(sayDirection(reading)),
    text(sayRag(reading.rag)),
    text(sayTarget(reading)),
    quartile
      ? { type: 'raw_number', value: quartile, text: sayQuartile(quartile).replace(' quartile', '') }
      : text(notStated),
  ];
}

function text(words: string): RawTextElement {
  return { type: 'raw_text', text: bare(words, 150) };
}

function cellText(cell: Cell): string {
  return cell.text ?? '';
}

function textOnly(row: readonly Cell[]): Cell[] {
  return row.map((cell) => text(cellText(cell)));
}

function sayRow(reading: Reading): string {
  const { indicator, latest } = reading;
  const figure = latest ? `${latest.display} (${latest.period})` : 'no figure';
  return `${indicator.name}: ${figure}; ${sayDirection(reading)}; RAG ${sayRag(reading.rag)}; ${sayQuartile(reading.quartile)}`;
}
