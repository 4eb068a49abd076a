import { useEffect, useRef } from 'react';
import type { Snapshot } from '../server/snapshot.ts';
import type { Place } from './place.ts';

const WIDE_PX = 1100;

/** Opens the thread of one's own question when the bot begins to answer it, where there is room and no other is open. */
export function useAnsweredThread(seen: Snapshot | null, place: Place, open: (thread: string) => void): void {
  const known = useRef<{ me: string; threads: Set<string> } | null>(null);

  useEffect(() => {
    if (!seen) return;
    const answered = seen.messages.filter(
      ({ user, threadTs, channel }) => user === seen.botId && threadTs !== null && channel === place.at,
    );
    const waiting = Object.keys(seen.statuses[place.at] ?? {});
    const threads = [...waiting, ...answered.flatMap(({ threadTs }) => threadTs ?? [])];
    const first = known.current === null || known.current.me !== seen.me + place.at;
    const before = first ? new Set(threads) : (known.current?.threads ?? new Set());
    known.current = { me: seen.me + place.at, threads: new Set(threads) };
    if (first || place.thread !== null || window.innerWidth < WIDE_PX) return;
    const mine = threads.find(
      (ts) => !before.has(ts) && seen.messages.some((each) => each.ts === ts && each.user === seen.me),
    );
    if (mine) open(mine);
  }, [seen, place, open]);
}
