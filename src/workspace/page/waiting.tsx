/** What stands on the page before the workspace answers. */
export function Waiting({ online }: { online: boolean }) {
  return (
    <div className="waiting" role="status">
      <span className="spinner" aria-hidden="true" />
      <p>{online ? 'Opening the workspace…' : 'The workspace cannot be reached. Is `npm start` still running?'}</p>
    </div>
  );
}
