import type { BlockOf } from '../../blocks/block.ts';
import { AnyText } from './any-text.tsx';

const MARKS = { default: 'ℹ️', info: 'ℹ️', warning: '⚠️', error: '⛔', success: '✅' } as const;

export function AlertBlock({ block }: { block: BlockOf<'alert'> }) {
  const level = block.level ?? 'default';
  return (
    <div className={`block-alert alert-${level}`} role="note">
      <span aria-hidden="true">{MARKS[level]}</span>
      <AnyText text={block.text} />
    </div>
  );
}
