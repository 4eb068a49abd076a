import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { APP_ID } from '../directory.ts';
import type { AppLine, Attempt, Retry } from './app-line.ts';
import type { Envelope } from './envelope.ts';

const PING_EVERY_MS = 10_000;
const GOODBYE_MS = 300;
const SLACK_MOST_CONNECTIONS = 10;

const acknowledgement = z.object({ envelope_id: z.string(), payload: z.record(z.string(), z.unknown()).optional() });

/** Socket Mode: the app opens up to ten WebSockets and each envelope goes down one of them, in turn. */
export class SocketLine implements AppLine {
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #sockets = new Set<WebSocket>();
  readonly #tickets = new Set<string>();
  readonly #waiting = new Map<string, (attempt: Attempt) => void>();
  readonly #onChange: () => void;
  readonly #pinging: NodeJS.Timeout;
  #turn = 0;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
    this.#pinging = setInterval(() => {
      for (const socket of this.#sockets) socket.ping();
    }, PING_EVERY_MS).unref();
  }

  get connected(): boolean {
    return this.#sockets.size > 0;
  }

  /** A ticket for one WebSocket, as `apps.connections.open` hands out; null where ten are open already. */
  issueTicket(): string | null {
    if (this.#sockets.size >= SLACK_MOST_CONNECTIONS) return null;
    const ticket = randomBytes(12).toString('hex');
    this.#tickets.add(ticket);
    return ticket;
  }

  /** Takes a WebSocket handshake; without a fresh ticket it is turned away. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, ticket: string): void {
    if (!this.#tickets.delete(ticket)) {
      socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n');
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (opened) => this.#welcome(opened));
  }

  async send(envelope: Envelope, timeoutMs: number, retry: Retry | null): Promise<Attempt> {
    const sockets = [...this.#sockets];
    const socket = sockets[this.#turn++ % Math.max(sockets.length, 1)];
    if (!socket) return { kind: 'unreachable' };
    return new Promise((resolve) => {
      const settle = (attempt: Attempt) => {
        clearTimeout(timer);
        this.#waiting.delete(envelope.id);
        resolve(attempt);
      };
      const timer = setTimeout(() => settle({ kind: 'timeout' }), timeoutMs).unref();
      this.#waiting.set(envelope.id, settle);
      socket.send(
        JSON.stringify({
          envelope_id: envelope.id,
          type: envelope.type,
          payload: envelope.payload,
          accepts_response_payload: envelope.acceptsResponse,
          ...(envelope.type === 'events_api' && {
            retry_attempt: retry?.attempt ?? 0,
            retry_reason: retry?.reason ?? '',
          }),
        }),
      );
    });
  }

  /** Asks every connection to go and come back, as Slack does when it recycles a server. */
  refresh(): void {
    for (const socket of this.#sockets) {
      socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: { host: 'local' } }));
    }
  }

  /** Cuts every connection without a word, as a failing network does. */
  cut(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  /** Says goodbye to every connection and waits a moment for its answer. */
  async close(): Promise<void> {
    clearInterval(this.#pinging);
    for (const settle of [...this.#waiting.values()]) settle({ kind: 'unreachable' });
    const goodbyes = [...this.#sockets].map(
      (socket) =>
        new Promise<void>((resolve) => {
          socket.once('close', () => resolve());
          if (socket.readyState === socket.OPEN) socket.close(1001);
        }),
    );
    await Promise.race([Promise.all(goodbyes), wait(GOODBYE_MS, undefined, { ref: false })]);
    this.cut();
    this.#server.close();
  }

  #welcome(socket: WebSocket): void {
    this.#sockets.add(socket);
    socket.on('message', (data) => this.#hear(String(data)));
    socket.on('close', () => this.#leave(socket));
    socket.on('error', () => this.#leave(socket));
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: this.#sockets.size,
        debug_info: { host: 'local', build_number: 1, approximate_connection_time: 18_060 },
        connection_info: { app_id: APP_ID },
      }),
    );
    this.#onChange();
  }

  #leave(socket: WebSocket): void {
    if (this.#sockets.delete(socket)) this.#onChange();
  }

  #hear(text: string): void {
    const parsed = acknowledgement.safeParse(readJson(text));
    if (!parsed.success) return;
    const { envelope_id, payload } = parsed.data;
    const answer = payload && Object.keys(payload).length > 0 ? payload : null;
    this.#waiting.get(envelope_id)?.({ kind: 'acknowledged', answer });
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
