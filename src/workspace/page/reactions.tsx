import type { Reaction } from '../message.ts';
import { PlainText } from './blocks/plain-text.tsx';

export function Reactions({ reactions }: { reactions: readonly Reaction[] }) {
  if (reactions.length === 0) return null;
  return (
    <ul className="reactions" aria-label="Reactions">
      {reactions.map(({ name, users }) => (
        <li key={name} title={name}>
          <PlainText text={`:${name}:`} /> <span>{users.length}</span>
        </li>
      ))}
    </ul>
  );
}
