import type { AnyBlock, Button } from '@slack/types';
import type { FoundIndicator, IndicatorAnswer, Reading } from '../../indicators/indicator.ts';
import { saySource } from '../../papers/say-source.ts';
import { IDS, numbered, pack } from './ids.ts';
import { clip, LIMITS } from './limits.ts';
import { type Message, message } from './message.ts';
import { bare, heading, line, note, paragraphs, plain, rich, words } from './rich.ts';
import { sayDirection, sayQuartile, sayRag, sayTarget } from './say-reading.ts';

export interface CardView {
  /** What the person typed, for the words when nothing has that name. */
  readonly asked: string;
  readonly private: boolean;
}

/** One indicator as a card, a choice of several as buttons, or the nearest names where none fits. */
export function indicatorMessage(answer: IndicatorAnswer, view: CardView): Message {
  switch (answer.kind) {
    case 'found':
      return card(answer, view);
    case 'several':
      return choose(
        answer.message || `Several indicators match “${clip(view.asked, 150)}”. Which one?`,
        answer.candidates,
      );
    case 'not-found':
      return choose(answer.message || notFound(view.asked, answer.candidates.length), answer.candidates);
    default:
      return answer satisfies never;
  }
}

function notFound(asked: string, near: number): string {
  const next = near > 0 ? 'The nearest names are:' : 'Type /indicators to see all of them.';
  return `No indicator in the papers is called “${clip(asked, 150)}”. ${next}`;
}

function choose(sentence: string, candidates: readonly { id: string; name: string }[]): Message {
  const elements: Button[] = candidates.slice(0, 10).map(({ id, name }, index) => ({
    type: 'button',
    action_id: numbered(IDS.candidate, index),
    text: plain(name, LIMITS.button),
    value: bare(id, LIMITS.value),
  }));
  const names = candidates.slice(0, 10).map(({ name }) => `• ${name}`);
  const blocks: AnyBlock[] = [rich(line(words(clip(sentence, 600))))];
  if (elements.length > 0) blocks.push({ type: 'actions', elements });
  return message([sentence, ...names].join('\n'), blocks);
}

function card(reading: FoundIndicator, view: CardView): Message {
  const { indicator, latest, previous } = reading;
  const figure = latest ? `${latest.display} (${latest.period})` : 'no figure reported';
  const summary = `${indicator.name}: ${figure}${previous ? `, before that ${previous.display} (${previous.period})` : ''}`;
  const blocks: AnyBlock[] = [
    heading(indicator.name),
    rich(
      line(
        words(latest ? clip(latest.display, 100) : 'No figure', { bold: true }),
        words(latest ? `  ${clip(latest.period, 100)}` : ''),
      ),
    ),
    { type: 'section', fields: fields(reading).map(([label, value]) => field(label, value)) },
    ...(reading.message ? [note(reading.message)] : []),
    ...quoted(reading),
    note(`Source: ${saySource(reading.source)}`),
    ...remarks(reading).map((remark) => note(remark)),
    { type: 'actions', elements: cardButtons(reading, view) },
  ];
  const said = [
    summary,
    ...(reading.message ? [reading.message] : []),
    ...fields(reading).map(([label, value]) => `${label}: ${value}`),
    saySource(reading.source),
  ];
  return message(said.join('\n'), blocks);
}

/** Label and value of everything the paper reports. Missing is said to be missing, never shown as nothing or 0. */
function fields(reading: Reading): [string, string][] {
  const { previous, statisticalNeighbour, indicator } = reading;
  return [
    ['Before', previous ? `${previous.display} (${previous.period})` : 'not reported'],
    ['Direction', sayDirection(reading)],
    ['Target', sayTarget(reading)],
    ['Against target', sayRag(reading.rag)],
    ['Quartile', sayQuartile(reading.quartile)],
    ['Statistical neighbours', statisticalNeighbour?.display ?? 'not reported'],
    ['Topic', indicator.topic || 'not stated'],
    ['Reported', indicator.frequency || 'not stated'],
  ];
}

function field(label: string, value: string) {
  return plain(`${label}\n${value}`, 240);
}

/** What the narrative of the paper says about it. */
function quoted({ narrative }: Reading): AnyBlock[] {
  const [first] = narrative;
  if (!first) return [];
  return [rich(...paragraphs(`“${clip(first.quote, 700)}”`)), note(saySource(first))];
}

function remarks({ indicator, findings }: Reading): string[] {
  return [...(indicator.topicNote ? [indicator.topicNote] : []), ...findings]
    .slice(0, 4)
    .map((text) => `Note: ${text}`);
}

function cardButtons({ indicator }: Reading, view: CardView): Button[] {
  const all: [string, string, boolean][] = [
    [IDS.trend, 'Trend', true],
    [IDS.source, 'Show source', true],
    [IDS.compare, 'Compare', true],
    [IDS.shareIndicator, 'Share in channel', view.private],
  ];
  return all
    .filter(([, , shown]) => shown)
    .map(([id, label]) => ({
      type: 'button',
      action_id: id === IDS.source ? numbered(IDS.source, 0) : id,
      text: plain(label, LIMITS.button),
      value: bare(id === IDS.source ? pack('indicator', indicator.id) : indicator.id, LIMITS.value),
    }));
}
