import { usePage } from './page-context.ts';

/** Says plainly when a question would go unanswered for now. */
export function ConnectionBanner({ online }: { online: boolean }) {
  const { seen } = usePage();
  const { botName } = seen.manifest;
  const text = !online
    ? 'The workspace cannot be reached. Is `npm start` still running? This page reconnects by itself.'
    : !seen.connection.connected
      ? `${botName} is not connected yet. Questions are kept and answered once it is.`
      : !seen.connection.ready
        ? `${botName} is still reading the papers. Questions are answered once it has finished.`
        : null;
  return (
    <div role="status" className="connection-slot">
      {text && <p className="connection-banner">{text}</p>}
    </div>
  );
}
