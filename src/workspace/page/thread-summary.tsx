import type { Message } from '../message.ts';
import { Avatar } from './avatar.tsx';
import { usePage } from './page-context.ts';
import { timeOf } from './seen.ts';

/** Under a message: who replied and when, or that the bot is at work on a reply. */
export function ThreadSummary({ parent, replies }: { parent: Message; replies: readonly Message[] }) {
  const { seen, openThread } = usePage();
  const status = seen.statuses[parent.channel]?.[parent.ts];
  const last = replies.at(-1);
  if (!last && !status) return null;
  const people = [...new Set(replies.map(({ user }) => user))].slice(0, 3);
  return (
    <button type="button" className="thread-summary" onClick={() => openThread(parent.channel, parent.ts)}>
      {people.map((id) => (
        <Avatar key={id} person={seen.people.find((person) => person.id === id)} size="small" />
      ))}
      {last && (
        <>
          <strong>{replies.length === 1 ? '1 reply' : `${replies.length} replies`}</strong>
          <span className="quiet">
            {timeOf(last.ts).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}
          </span>
        </>
      )}
      {status && (
        <span className="working">
          <span className="dots" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          {seen.manifest.botName} {status.text}
        </span>
      )}
    </button>
  );
}
