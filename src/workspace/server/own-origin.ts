import type { IncomingMessage } from 'node:http';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a request was meant for this server. A page elsewhere on the web may make a browser call a loopback
 * address, or point its own name at one: such requests name another host or another origin.
 */
export function meantForHere(request: IncomingMessage, host: string): boolean {
  const named = request.headers.host ?? '';
  const name = named.replace(/:\d+$/, '').toLowerCase();
  const anyHost = host === '0.0.0.0' || host === '::';
  if (!anyHost && !LOOPBACK.has(name) && name !== host.toLowerCase()) return false;
  const { origin } = request.headers;
  return origin === undefined || origin === `http://${named}`;
}
