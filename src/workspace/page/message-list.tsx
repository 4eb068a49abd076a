import { Fragment, type ReactNode, useState } from 'react';
import type { Message } from '../message.ts';
import { MessageView } from './message-view.tsx';
import { timeOf } from './seen.ts';
import { useNewest } from './use-newest.ts';

interface Props {
  readonly messages: readonly Message[];
  readonly label: string;
  readonly inThread?: boolean;
  readonly children?: ReactNode;
}

const GROUP_MS = 5 * 60_000;
/** So many messages are drawn at first; earlier ones are a press away. */
const WINDOW = 100;

/** Messages with a line for each day; stays at the newest unless the reader has scrolled up. */
export function MessageList({ messages, label, inThread = false, children }: Props) {
  const [shown, setShown] = useState(WINDOW);
  const hidden = Math.max(0, messages.length - shown);
  const recent = messages.slice(hidden);
  const newest = messages.at(-1);
  const { scroller, onScroll } = useNewest(newest);

  return (
    <div className="message-scroll" ref={scroller} onScroll={onScroll}>
      <div className="message-list" role="log" aria-label={label} aria-live="polite">
        {hidden > 0 ? (
          <button type="button" className="button earlier" onClick={() => setShown(shown + WINDOW)}>
            Show earlier messages
          </button>
        ) : (
          children
        )}
        {recent.map((message, index) => {
          const before = recent[index - 1];
          const newDay = !before || dayOf(before.ts) !== dayOf(message.ts);
          return (
            <Fragment key={`${message.channel}${message.ts}`}>
              {newDay && !inThread && <DayLine ts={message.ts} />}
              {inThread && index === 1 && <ReplyLine count={messages.length - 1} />}
              <MessageView
                message={message}
                inThread={inThread}
                grouped={!newDay && !(inThread && index === 1) && belongTogether(before, message)}
              />
            </Fragment>
          );
        })}
      </div>
    </div>
  );
}

function belongTogether(before: Message | undefined, message: Message): boolean {
  return (
    before !== undefined &&
    before.user === message.user &&
    before.ephemeralFor === message.ephemeralFor &&
    timeOf(message.ts).getTime() - timeOf(before.ts).getTime() < GROUP_MS
  );
}

function dayOf(ts: string): string {
  return timeOf(ts).toDateString();
}

function DayLine({ ts }: { ts: string }) {
  const today = dayOf(ts) === new Date().toDateString();
  const words = timeOf(ts).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
  return (
    <div className="day-line">
      <span>{today ? 'Today' : words}</span>
    </div>
  );
}

function ReplyLine({ count }: { count: number }) {
  return (
    <div className="reply-line">
      <span>{count === 1 ? '1 reply' : `${count} replies`}</span>
    </div>
  );
}
