import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { Fault } from '../fault.ts';

/** The HTTP side: Slack's requests in HTTP mode, `/healthz` for load balancers, `/metrics` for Prometheus. */
export interface HttpDoor {
  /** Listens and resolves with the port. */
  open(host: string, port: number): Promise<number>;
  /** Takes nothing new and lets requests in hand end. */
  close(): Promise<void>;
}

/** Answers 503 to everything until `ready`, so that Slack and load balancers come back rather than lose an event. */
export function createHttpDoor(
  slackRequests: RequestListener | null,
  ready: () => boolean,
  metrics: () => string,
): HttpDoor {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/healthz') {
      response.writeHead(ready() ? 200 : 503, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ ready: ready() }));
      return;
    }
    if (pathname === '/metrics') {
      response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
      response.end(metrics());
      return;
    }
    if (!slackRequests || pathname !== '/slack/events' || request.method !== 'POST') {
      response.writeHead(404).end();
      return;
    }
    if (!ready()) {
      response.writeHead(503, { 'retry-after': '5' }).end();
      return;
    }
    slackRequests(request, response);
  });
  return {
    async open(host, port) {
      server.listen(port, host);
      await once(server, 'listening').catch((error: unknown) => {
        throw portFault(error, host, port);
      });
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    },
    async close() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 1000).unref())]);
      server.closeAllConnections();
    },
  };
}

function portFault(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code !== 'EADDRINUSE') return error;
  return new Fault('port-in-use', `Port ${port} of ${host} is in use`, {
    remedy: 'Stop what uses it, or set PORT to another number.',
    cause: error,
  });
}
