import type { ServerResponse } from 'node:http';

/** No inline script or style, nothing from elsewhere, no framing: hostile text in a message has nothing to work with. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cross-origin-opener-policy': 'same-origin',
} as const;

export function sendText(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...ALWAYS, 'content-type': type, ...headers });
  response.end(body);
}

export function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  sendText(response, status, 'application/json; charset=utf-8', JSON.stringify(value), headers);
}

/** Opens a stream of server-sent events. */
export function openEventStream(response: ServerResponse): (event: unknown) => void {
  response.writeHead(200, { ...ALWAYS, 'content-type': 'text/event-stream; charset=utf-8', connection: 'keep-alive' });
  return (event) => {
    response.write(`data: ${JSON.stringify(event)}\n\n`);
  };
}
