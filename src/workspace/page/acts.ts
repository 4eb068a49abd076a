import type { Outcome } from '../people/acting.ts';
import type { Act } from '../server/act.ts';

export type PageOutcome = Outcome & { readonly options?: readonly unknown[] };

/** Does something as a person and says how it ended. Never rejects: an unreachable server is an outcome too. */
export async function act(as: string, asked: Act): Promise<PageOutcome> {
  try {
    const response = await post(`/workspace/act?as=${encodeURIComponent(as)}`, asked);
    return await response.json();
  } catch {
    return { ok: false, why: 'The workspace cannot be reached. Is `npm start` still running?' };
  }
}

/** Puts a file on the workspace's shelf and gives its id, to be shared by a message. */
export async function upload(file: File): Promise<string> {
  const response = await post('/workspace/file', { name: file.name, size: file.size });
  const { id, uploadPath }: { id: string; uploadPath: string } = await response.json();
  await fetch(uploadPath, { method: 'POST', body: file });
  return id;
}

function post(path: string, body: unknown): Promise<Response> {
  return fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}
