import type { AnyBlock } from '@slack/types';
import type { Reading } from '../../indicators/indicator.ts';
import { saySource } from '../../papers/say-source.ts';
import { clip } from './limits.ts';
import { type Message, message } from './message.ts';
import { bullets, heading, line, note, rich, words } from './rich.ts';
import { sayDirection, sayQuartile, sayRag, sayTarget } from './say-reading.ts';

/** One figure beside all that it can be held against: the period before, the target, the neighbours, the quartile. */
export function compareMessage(reading: Reading): Message {
  const { indicator, latest, previous, statisticalNeighbour } = reading;
  const rows: [string, string][] = [
    ['Latest', latest ? `${latest.display} (${latest.period})` : 'not reported'],
    ['Before', previous ? `${previous.display} (${previous.period}); ${sayDirection(reading)}` : 'not reported'],
    ['Target', `${sayTarget(reading)}; ${sayRag(reading.rag)}`],
    ['Statistical neighbours', statisticalNeighbour?.display ?? 'not reported'],
    ['Quartile', sayQuartile(reading.quartile)],
  ];
  const title = `${indicator.name}: compared`;
  const list = bullets(
    rows.map(([label, value]) => line(words(`${label}: `, { bold: true }), words(clip(value, 400)))),
  );
  const blocks: AnyBlock[] = [heading(title), rich(list), note(saySource(reading.source))];
  return message([title, ...rows.map(([label, value]) => `${label}: ${value}`)].join('\n'), blocks);
}
