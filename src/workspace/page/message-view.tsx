import { memo, useState } from 'react';
import { SLACKBOT } from '../directory.ts';
import type { Message } from '../message.ts';
import { Avatar } from './avatar.tsx';
import { Blocks } from './blocks/blocks.tsx';
import { Mrkdwn } from './blocks/mrkdwn.tsx';
import { EditBox } from './edit-box.tsx';
import { FileList } from './file-list.tsx';
import { EyeIcon } from './icons.tsx';
import { MessageTools } from './message-tools.tsx';
import { usePage } from './page-context.ts';
import { Reactions } from './reactions.tsx';
import { repliesTo, timeOf } from './seen.ts';
import { StreamView } from './stream-view.tsx';
import { SurfaceProvider, useEntries } from './surface.ts';
import { ThreadSummary } from './thread-summary.tsx';

interface Props {
  readonly message: Message;
  readonly inThread: boolean;
  /** Follows a message by the same person closely: drawn without its own head. */
  readonly grouped: boolean;
}

/** One message: who, when, what, and what one can do with it. */
export const MessageView = memo(function MessageView({ message, inThread, grouped }: Props) {
  const { seen, do: perform } = usePage();
  const [editing, setEditing] = useState(false);
  const [entries, setEntry] = useEntries();
  const author = seen.people.find(({ id }) => id === message.user);
  const replies = inThread || message.ephemeralFor ? [] : repliesTo(seen, message.channel, message.ts);
  const name = author?.realName ?? 'Someone';
  const { channel, ts } = message;

  return (
    <article className="message" data-grouped={grouped} data-private={message.ephemeralFor !== null} data-ts={ts}>
      <div className="message-side">{grouped ? <Time ts={ts} short /> : <Avatar person={author} />}</div>
      <div className="message-main">
        {message.ephemeralFor && (
          <p className="only-you">
            <EyeIcon /> Only visible to you
          </p>
        )}
        <h2 className={grouped ? 'sr-only' : 'message-head'}>
          <span className="author">{name}</span>
          {author?.isBot && author.id !== SLACKBOT && <span className="tag">App</span>}
          <Time ts={ts} />
        </h2>
        {editing ? (
          <EditBox message={message} onDone={() => setEditing(false)} />
        ) : (
          <SurfaceProvider
            value={{
              entries,
              setEntry,
              errors: {},
              press: (touch) => perform({ act: 'press', channel, ts, ...touch, entries }),
              suggest: null,
            }}
          >
            {message.stream && <StreamView stream={message.stream} />}
            {message.blocks.length > 0 ? (
              <Blocks blocks={message.blocks} />
            ) : (
              message.text && !message.stream && <Mrkdwn text={message.text} />
            )}
          </SurfaceProvider>
        )}
        {message.editedTs && !author?.isBot && <span className="edited">(edited)</span>}
        <FileList files={message.files} />
        <Reactions reactions={message.reactions} />
        {!inThread && <ThreadSummary parent={message} replies={replies} />}
      </div>
      {!editing && <MessageTools message={message} author={name} inThread={inThread} onEdit={() => setEditing(true)} />}
    </article>
  );
});

function Time({ ts, short = false }: { ts: string; short?: boolean }) {
  const at = timeOf(ts);
  const words = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return (
    <time className={short ? 'time time-short' : 'time'} dateTime={at.toISOString()} title={at.toLocaleString('en-GB')}>
      {words}
    </time>
  );
}
