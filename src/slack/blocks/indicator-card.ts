import type { AnyBlock, Button } from '@slack/types';
import type { FoundIndicator, IndicatorAnswer, StatedFigure } from '../../indicators/indicator.ts';
import { notStated, sayAge, sayQuartile, sayTarget } from '../../indicators/say-reading.ts';
import { saySource } from '../../papers/say-source.ts';
import { chooseIndicator } from './choose-indicator.ts';
import { IDS, numbered, pack } from './ids.ts';
import { clip, LIMITS } from './limits.ts';
import { type Message, message } from './message.ts';
import { bare, bullets, heading, line, note, plain, quote, rich, words } from './rich.ts';
import { sayDirectionInFull, sayRag } from './say-reading.ts';

export interface CardView {
  /** What the person typed, for the words when nothing has that name. */
  readonly asked: string;
  readonly private: boolean;
  /** ISO date from which the age of a figure is counted; absent leaves the age out. */
  readonly today?: string;
}

/** One indicator as a card, a choice of several as buttons, or the nearest names where none fits. */
export function indicatorMessage(answer: IndicatorAnswer, view: CardView): Message {
  return answer.kind === 'found' ? card(answer, view) : chooseIndicator(answer, view.asked);
}

/** From large to small: the figure, where it goes, what it is held against, what the paper says, and the small print. */
function card(found: FoundIndicator, view: CardView): Message {
  const { indicator, latest } = found;
  const figure = latest ? `${clip(latest.display, 60)}  ·  ${clip(latest.period, 60)}` : 'No figure';
  const against = heldAgainst(found);
  const silent = against.filter(([, value]) => value === notStated).map(([label]) => label);
  const stated = against.filter(([, value]) => value !== notStated);
  const movement = sayMovement(found);
  const small = smallPrint(found, view.today);
  const blocks: AnyBlock[] = [
    rich(line(words(clip(indicator.name, 300), { bold: true }))),
    heading(figure),
    ...(movement ? [rich(line(words(clip(movement, 300))))] : []),
    ...(found.message ? [note(found.message)] : []),
    ...(stated.length > 0
      ? [
          rich(
            bullets(stated.map(([label, value]) => line(words(`${label}: `), words(clip(value, 200), { bold: true })))),
          ),
        ]
      : []),
    ...(silent.length > 0 && !(found.message && stated.length === 0)
      ? [note(`The paper states no ${listed(silent.map(inSentence), 'or')} for it.`)]
      : []),
    ...narrative(found),
    ...small.map(note),
    { type: 'actions', elements: cardButtons(found, view) },
  ];
  const said = [
    `${indicator.name}: ${latest ? `${latest.display} (${latest.period})` : 'no figure'}`,
    ...(movement ? [movement] : []),
    ...(found.message ? [found.message] : []),
    ...stated.map(([label, value]) => `${label}: ${value}`),
    ...small,
  ];
  return message(said.join('\n'), blocks);
}

/** "▼ down from 28.4% (Q2 2021/22), getting better"; empty where the card's message has said why there is nothing. */
function sayMovement(found: FoundIndicator): string {
  const { previous, trend, message: told } = found;
  const direction = sayDirectionInFull(found);
  if (!previous) return told && !trend ? '' : direction;
  const before = `${previous.display} (${previous.period})`;
  if (!trend) return `Before: ${before}. ${direction}`;
  return direction.replace(/^\S+ (?:up|down|no change)/, (moved) => `${moved} from ${before}`);
}

/** Label and value of what the paper holds the figure against. */
function heldAgainst(found: FoundIndicator): [string, string][] {
  return [
    ['Target', sayTarget(found)],
    ['RAG in the paper', sayRag(found.rag)],
    ['National quartile', sayQuartile(found.quartile)],
    ['Statistical neighbours', found.statisticalNeighbour?.display ?? notStated],
  ];
}

/** The first sentence the paper says about it, where it says it, and the numbers it gives beside the figure. */
function narrative({ narrative, figures, latest }: FoundIndicator): AnyBlock[] {
  const [first, ...others] = narrative;
  if (!first) return [];
  const more = [...new Set(others.flatMap(({ paragraph }) => paragraph ?? []))].filter(
    (one) => one !== first.paragraph,
  );
  const where = first.paragraph ? `Paragraph ${first.paragraph}` : 'The same paper';
  const also =
    more.length > 0 ? `; more in ${more.length === 1 ? 'paragraph' : 'paragraphs'} ${listed(more, 'and')}` : '';
  const beside = figures
    .filter(({ source }) => !first.quote.includes(source.quote))
    .flatMap((figure) => sayStated(figure, latest?.period ?? null) ?? [])
    .slice(0, 3);
  const given = beside.length > 0 ? ` The narrative also gives: ${beside.join('; ')}.` : '';
  return [rich(quote(words(clip(first.quote, 500)))), note(`${where}${also}.${given}`)];
}

/** "47 children", "48 in Q2 2021/22", "Regional 3.91"; null for what the card shows already. */
function sayStated({ kind, display, of, period, note: working }: StatedFigure, latest: string | null): string | null {
  const when = period && period !== latest ? ` in ${period}` : '';
  switch (kind) {
    case 'same':
      return null;
    case 'beside':
      return `${display}${of ? ` ${of}` : ''}${when}`;
    case 'period':
      return `${display}${when}`;
    case 'comparator':
      return `${of ?? 'elsewhere'} ${display}${when}`;
    case 'difference':
      return of ? `a difference of ${display} from ${of}` : null;
    case 'derived':
      return `${display}${when}, worked out here${working ? ` (${working.replace(/^Derived: |\.$/g, '')})` : ''}`;
    default:
      return kind satisfies never;
  }
}

/** Oddities, how old the figure is and where it is written, and what it belongs to. */
function smallPrint({ latest, indicator, findings, history, source }: FoundIndicator, today?: string): string[] {
  const age = latest && today ? sayAge(latest.period, today) : null;
  const fresh = indicator.confirmed === false ? [unconfirmed] : [];
  const oddities = [...findings, ...remarks(history), ...fresh].slice(0, 4).map((text) => `⚠ ${text}`);
  const reasoned = indicator.topicNote ? ' (reasoned: the table does not print it plainly)' : '';
  const outcome = indicator.topic ? [`Outcome: ${indicator.topic}${reasoned}`] : [];
  return [...oddities, `${age ? `This figure is ${age}. ` : ''}Source: ${saySource(source)}`, ...outcome];
}

const unconfirmed = 'New to the catalogue: nobody has confirmed yet what it measures and which way is good.';

/** Restated figures and other names, the newest two, each once with the first period it was said of. */
function remarks(history: FoundIndicator['history']): string[] {
  const first = new Map<string, string>();
  for (const { period, note: remark } of history) if (remark && !first.has(remark)) first.set(remark, period);
  return [...first].slice(-2).map(([remark, period]) => `${period}: ${remark}`);
}

function cardButtons({ indicator, latest, narrative, source }: FoundIndicator, view: CardView): Button[] {
  const which = pack(indicator.id, latest?.period ?? '');
  const told = narrative.length > 0;
  const row = told && source.text.includes('\t') ? 'Table row' : 'Source paragraph';
  const all: [string, string, string, boolean][] = [
    [IDS.trend, 'Trend', which, true],
    [IDS.compare, 'Compare', which, true],
    [numbered(IDS.source, 1), 'Source paragraph', pack('narrative', which), told],
    [numbered(IDS.source, 0), row, pack('indicator', which), true],
    [IDS.shareIndicator, 'Share in channel', which, view.private],
  ];
  return all
    .filter(([, , , shown]) => shown)
    .map(([id, label, value]) => ({
      type: 'button',
      action_id: id,
      text: plain(label, LIMITS.button),
      value: bare(value, LIMITS.value),
    }));
}

function listed(items: readonly string[], last: 'and' | 'or'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** "Statistical neighbours" within a sentence; short forms in capitals stay. */
function inSentence(label: string): string {
  const words = label.replace(' in the paper', '');
  return /^[A-Z]{2}/.test(words) ? words : `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
