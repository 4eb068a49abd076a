import { useEffect, useState } from 'react';
import { usePage } from './page-context.ts';

const TURN_MS = 2500;

/** What the bot says it is doing in a thread, its loading messages in turn. */
export function StatusLine({ channel, threadTs }: { channel: string; threadTs: string }) {
  const { seen } = usePage();
  const status = seen.statuses[channel]?.[threadTs];
  const turns = status?.loadingMessages ?? [];
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    if (turns.length < 2) return;
    const timer = setInterval(() => setTurn((at) => at + 1), TURN_MS);
    return () => clearInterval(timer);
  }, [turns.length]);

  const said = status ? `${seen.manifest.botName} ${status.text}` : '';
  return (
    <div className="status-line" role="status" data-busy={!!status}>
      {status && (
        <>
          <span className="dots" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          <span>{turns.length > 0 ? turns[turn % turns.length] : said}</span>
        </>
      )}
    </div>
  );
}
