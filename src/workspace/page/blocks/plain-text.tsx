import { Fragment } from 'react';
import { numbered } from '../numbered.ts';
import { emojiOf } from './emoji.ts';

/** Text that means nothing but itself: no mark-up, only `:emoji:` names become emoji. */
export function PlainText({ text }: { text: string }) {
  return numbered(text.split(/(:[a-z0-9_+-]+:)/g)).map(({ key, item: part }) => {
    const emoji = part.startsWith(':') && part.endsWith(':') ? emojiOf(part.slice(1, -1)) : null;
    return emoji ? (
      <span key={key} className="emoji">
        {emoji}
      </span>
    ) : (
      <Fragment key={key}>{part}</Fragment>
    );
  });
}
