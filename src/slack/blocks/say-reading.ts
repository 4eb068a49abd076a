import type { Reading } from '../../indicators/indicator.ts';
import { notStated, sayMove, sayVerdict } from '../../indicators/say-reading.ts';

const arrows = { Increase: '▲', Decrease: '▼', 'No Change': '=' } as const;
const shapes = { Red: '●', Amber: '▲', Green: '■' } as const;

/** Direction in words: which way it moved and whether the paper calls that good. Never by colour or arrow alone. */
export function sayDirection(reading: Pick<Reading, 'trend' | 'change'>): string {
  const { trend } = reading;
  const moved = trend && `${arrows[trend]} ${sayMove(reading)}`;
  return [moved, sayVerdict(reading)].filter(Boolean).join(', ') || notStated;
}

/** As `sayDirection`, and says so where the paper does not call the move good or bad. */
export function sayDirectionInFull(reading: Pick<Reading, 'trend' | 'change'>): string {
  const { trend, change } = reading;
  if (!trend && !change) return 'The paper states no direction.';
  const unjudged = change === null && trend !== 'No Change';
  return unjudged ? `${sayDirection(reading)}; the paper does not call it better or worse` : sayDirection(reading);
}

/** The paper's own rating, with a shape beside the word. */
export function sayRag(rag: Reading['rag']): string {
  return rag ? `${shapes[rag]} ${rag}` : notStated;
}
