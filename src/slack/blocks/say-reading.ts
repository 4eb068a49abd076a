import type { Reading } from '../../indicators/indicator.ts';

/** Direction in words: which way it moved and whether the paper calls that good. Never by colour alone. */
export function sayDirection({ trend, change }: Pick<Reading, 'trend' | 'change'>): string {
  const moved =
    trend === 'Increase' ? '▲ up' : trend === 'Decrease' ? '▼ down' : trend === 'No Change' ? '= no change' : '';
  const judged = change === 'Positive' ? 'getting better' : change === 'Negative' ? 'getting worse' : '';
  if (moved && judged) return `${moved}, ${judged}`;
  return moved || judged || 'not reported';
}

export function sayTarget({ target }: Pick<Reading, 'target'>): string {
  if (!target) return 'no target set';
  const figure = target.display.replace(/^[<>]\s*/, '');
  if (!target.operator) return figure;
  return `${target.operator === '>' ? 'above' : 'below'} ${figure}`;
}

export function sayRag(rag: Reading['rag']): string {
  switch (rag) {
    case 'Red':
      return '● Red';
    case 'Amber':
      return '▲ Amber';
    case 'Green':
      return '■ Green';
    case null:
      return 'not rated';
    default:
      return rag satisfies never;
  }
}

export function sayQuartile(quartile: Reading['quartile']): string {
  switch (quartile) {
    case 1:
      return '1 (top)';
    case 2:
      return '2';
    case 3:
      return '3';
    case 4:
      return '4 (bottom)';
    case null:
      return 'not reported';
    default:
      return quartile satisfies never;
  }
}
