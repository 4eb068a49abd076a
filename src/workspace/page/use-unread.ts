import { useEffect, useState } from 'react';
import type { Snapshot } from '../server/snapshot.ts';

/** How many messages by others have come into each channel since one last looked at it. */
export function useUnread(seen: Snapshot | null, at: string): Readonly<Record<string, number>> {
  const [looked, setLooked] = useState<{ me: string; upTo: Readonly<Record<string, string>> }>({ me: '', upTo: {} });
  const me = seen?.me ?? '';
  const newest = seen?.messages.at(-1)?.ts ?? '0';

  useEffect(() => {
    if (!me) return;
    setLooked((before) =>
      before.me === me ? { me, upTo: { ...before.upTo, [at]: newest } } : { me, upTo: { every: newest, [at]: newest } },
    );
  }, [me, at, newest]);

  if (!seen || looked.me !== me) return {};
  const unread: Record<string, number> = {};
  for (const { channel, ts, user } of seen.messages) {
    const upTo = looked.upTo[channel] ?? looked.upTo.every ?? '0';
    if (channel !== at && user !== me && Number(ts) > Number(upTo)) unread[channel] = (unread[channel] ?? 0) + 1;
  }
  return unread;
}
