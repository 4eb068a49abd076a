import { useEffect, useRef } from 'react';
import type { SeenChannel } from '../server/snapshot.ts';
import { Composer } from './composer.tsx';
import { CloseIcon } from './icons.tsx';
import { MessageList } from './message-list.tsx';
import { usePage } from './page-context.ts';
import { repliesTo } from './seen.ts';
import { StatusLine } from './status-line.tsx';

interface Props {
  readonly channel: SeenChannel;
  readonly ts: string;
  onClose(): void;
}

/** A thread beside its channel. */
export function ThreadPane({ channel, ts, onClose }: Props) {
  const { seen, do: perform } = usePage();
  const pane = useRef<HTMLElement>(null);
  const parent = seen.messages.find((message) => message.channel === channel.id && message.ts === ts);
  const replies = repliesTo(seen, channel.id, ts);
  const place = channel.kind === 'im' ? seen.manifest.botName : `#${channel.name}`;

  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (
        event.key === 'Escape' &&
        !document.querySelector('dialog[open]') &&
        pane.current?.contains(document.activeElement)
      )
        onClose();
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [onClose]);

  const send = async (text: string, fileIds: readonly string[]) => {
    const outcome = await perform({ act: 'say', channel: channel.id, text, threadTs: ts, fileIds: [...fileIds] });
    return outcome.ok;
  };

  return (
    <aside className="pane thread-pane" aria-label="Thread" ref={pane}>
      <header className="pane-head">
        <h1>Thread</h1>
        <p className="topic">{place}</p>
        <button type="button" className="icon-button" aria-label="Close the thread" onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      <MessageList messages={parent ? [parent, ...replies] : replies} label="Messages in the thread" inThread>
        {!parent && replies.length === 0 && <p className="empty-note">This thread is no longer here.</p>}
      </MessageList>
      <StatusLine channel={channel.id} threadTs={ts} />
      <Composer channel={channel} label={`Reply in the thread in ${place}`} onSend={send} />
    </aside>
  );
}
