import type { AnyBlock, RawNumberElement, RawTextElement } from '@slack/types';
import type { Reading } from '../../indicators/indicator.ts';
import { clip, LIMITS } from './limits.ts';
import { type Message, message } from './message.ts';
import { bare, line, note, rich, words } from './rich.ts';
import { sayDirection, sayQuartile, sayRag, sayTarget } from './say-reading.ts';

type Cell = RawTextElement | RawNumberElement;

const columns = ['Indicator', 'Latest', 'Period', 'Direction', 'Target', 'Against target', 'Quartile'] as const;

/** A filtered list of indicators as a sortable table, with a plain table and plain lines behind it. */
export function indicatorTableMessage(readings: readonly Reading[], described: string): Message {
  const which = clip(described, 200);
  const count = `${readings.length} ${readings.length === 1 ? 'indicator' : 'indicators'}${which}`;
  if (readings.length === 0) return message(`No indicator${which}.`, [rich(line(words(`No indicator${which}.`)))]);
  const rows = fitting(readings);
  const left = readings.length - rows.length;
  const title = rich(line(words(count, { bold: true })));
  const more =
    left > 0
      ? [note(`The first ${rows.length} are shown; add a word, such as red or worse, to see the other ${left}.`)]
      : [];
  const tail: AnyBlock[] = [...more, note(`${count}. Look one up with /indicator and its name.`)];
  const data: AnyBlock = {
    type: 'data_table',
    caption: bare(count, LIMITS.header),
    page_size: Math.min(10, Math.max(1, rows.length)),
    rows: [header(), ...rows],
  };
  const table: AnyBlock = { type: 'table', rows: [header(), ...rows.map(textOnly)].slice(0, LIMITS.tableRows) };
  const said = [count, ...readings.map(sayRow)].join('\n');
  const lines = rich(...readings.slice(0, 60).map((reading) => line(words(`${clip(sayRow(reading), 190)}\n`))));
  return message(
    said,
    [data, ...tail],
    [
      message(said, [title, table, ...tail]),
      message(said, [title, lines, ...tail]),
      { ...message(said, []), blocks: [] },
    ],
  );
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
  const { indicator, latest } = reading;
  return [
    text(indicator.name),
    latest ? { type: 'raw_number', value: latest.value, text: bare(latest.display, 100) } : text('not reported'),
    text(latest?.period ?? 'not reported'),
    text(sayDirection(reading)),
    text(sayTarget(reading)),
    text(sayRag(reading.rag)),
    text(sayQuartile(reading.quartile)),
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
  return `${indicator.name}: ${figure}; ${sayDirection(reading)}; ${sayRag(reading.rag)}`;
}
