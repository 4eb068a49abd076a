/** Where on the page a person is; kept in the address so that a link or a reload leads back. */
export interface Place {
  /** A channel's id, or `home`. */
  readonly at: string;
  readonly thread: string | null;
}

export function readPlace(hash: string): Place | null {
  const [, at, thread] = hash
    .replace(/^#/, '')
    .replace(/^\/archives/, '')
    .split('/');
  if (!at) return null;
  const ts = thread?.startsWith('p') ? thread.slice(1).replace(/^(\d+)(\d{6})$/, '$1.$2') : thread;
  return { at, thread: ts || null };
}
