import type { IncomingMessage } from 'node:http';
import { Refusal } from '../refusal.ts';

const MOST_BYTES = 50 * 1024 * 1024;

/** The whole body of a request. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MOST_BYTES) throw new Refusal('request_too_large');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** The arguments of a call, sent as JSON, as a form or in the address. */
export async function readArguments(
  request: IncomingMessage,
  query: URLSearchParams,
): Promise<Record<string, unknown>> {
  const body = (await readBody(request)).toString('utf8');
  const type = request.headers['content-type'] ?? '';
  const fromQuery = Object.fromEntries(query);
  if (type.includes('application/json')) return { ...fromQuery, ...readJsonObject(body) };
  return { ...fromQuery, ...Object.fromEntries(new URLSearchParams(body)) };
}

/** A JSON object; `invalid_json` where it is not one. */
export function readJsonObject(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body || '{}');
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    throw new Refusal('invalid_json');
  }
  throw new Refusal('json_not_object');
}

/** The bytes of an upload: as they are, or the first file of a form. */
export async function readUpload(request: IncomingMessage): Promise<Buffer> {
  const body = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return body;
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  for (const value of form.values()) {
    if (typeof value !== 'string') return Buffer.from(await value.arrayBuffer());
  }
  throw new Refusal('no_file_data');
}
