import { useEffect, useState } from 'react';
import type { PageEvent, Snapshot } from '../server/snapshot.ts';
import { after } from './seen.ts';

/** Follows the workspace as one person sees it. `online` is false while the page cannot reach the server. */
export function useWorkspace(as: string): { seen: Snapshot | null; online: boolean } {
  const [seen, setSeen] = useState<Snapshot | null>(null);
  const [online, setOnline] = useState(true);

  useEffect(() => {
    const events = new EventSource(`/workspace/events?as=${encodeURIComponent(as)}`);
    events.onopen = () => setOnline(true);
    events.onerror = () => setOnline(false);
    events.onmessage = ({ data }: MessageEvent<string>) => {
      const event: PageEvent = JSON.parse(data);
      setSeen((before) => after(before, event));
    };
    return () => events.close();
  }, [as]);

  return { seen, online };
}
