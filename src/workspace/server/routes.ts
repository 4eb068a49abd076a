import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { SocketLine } from '../delivery/socket-line.ts';
import type { Member } from '../people/member.ts';
import { respond } from '../people/respond.ts';
import { Refusal } from '../refusal.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { perform } from './act.ts';
import { readArguments, readBody, readJsonObject, readUpload } from './body.ts';
import { feed } from './feed.ts';
import { happens, type Mishaps } from './mishaps.ts';
import { meantForHere } from './own-origin.ts';
import { createPage } from './page.ts';
import { sendJson, sendText } from './reply.ts';
import type { Connection } from './snapshot.ts';
import type { WebApi } from './web-api.ts';

interface Rooms {
  readonly state: WorkspaceState;
  readonly webApi: WebApi;
  readonly as: (user: string) => Member;
  readonly socket: SocketLine;
  readonly mishaps: Mishaps;
  readonly connection: () => Connection;
  readonly host: string;
  readonly page: boolean;
  readonly metrics: (() => string) | null;
}

interface Routes {
  request(request: IncomingMessage, response: ServerResponse): void;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

/** Which address answers what. */
export function createRoutes(rooms: Rooms): Routes {
  const page = rooms.page ? createPage() : null;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const address = new URL(request.url ?? '/', 'http://local');
    const [, room = '', first = ''] = address.pathname.split('/');
    if (!meantForHere(request, rooms.host)) {
      sendText(
        response,
        403,
        'text/plain; charset=utf-8',
        'This workspace answers only requests made to its own address.',
      );
      return;
    }
    switch (room) {
      case 'healthz':
        return health(rooms, response);
      case 'metrics':
        if (!rooms.metrics) break;
        return sendText(response, 200, 'text/plain; version=0.0.4; charset=utf-8', rooms.metrics());
      case 'api':
        return rooms.webApi.answer(request, response, first, address.searchParams);
      case 'response':
        return respondTo(rooms, request, response, first);
      case 'upload':
        rooms.state.files.receive(first, await readUpload(request));
        return sendText(response, 200, 'text/plain', 'OK');
      case 'files':
        return sendFile(rooms, response, first);
      case 'workspace':
        return workspace(rooms, request, response, first, address.searchParams);
      case 'archives':
        return sendText(response, 302, 'text/plain', '', { location: `/#${address.pathname}` });
      default:
        if (await page?.serve(address.pathname, response)) return;
    }
    sendText(response, 404, 'text/plain; charset=utf-8', 'There is nothing here. The workspace is at /.');
  };

  return {
    request(request, response) {
      answer(request, response).catch((thrown: unknown) => fail(response, thrown));
    },
    upgrade(request, socket, head) {
      const address = new URL(request.url ?? '/', 'http://local');
      rooms.socket.upgrade(request, socket, head, address.searchParams.get('ticket') ?? '');
    },
  };
}

function fail(response: ServerResponse, thrown: unknown): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  if (thrown instanceof Refusal) {
    sendJson(response, 400, { ok: false, error: thrown.error, response_metadata: { messages: thrown.messages } });
    return;
  }
  sendJson(response, 500, { ok: false, error: 'internal_error' });
}

function health(rooms: Rooms, response: ServerResponse): void {
  const { ready, connected } = rooms.connection();
  sendJson(response, ready ? 200 : 503, { ready, connected });
}

async function respondTo(rooms: Rooms, request: IncomingMessage, response: ServerResponse, key: string): Promise<void> {
  const given = readJsonObject((await readBody(request)).toString('utf8'));
  const mishap = rooms.mishaps.take('response_url');
  if (mishap && (await happens(mishap, response))) {
    if (mishap.kind === 'lost-answer') takeResponse(rooms.state, key, given);
    return;
  }
  const refused = takeResponse(rooms.state, key, given);
  if (refused) return sendJson(response, 404, { ok: false, error: refused });
  sendText(response, 200, 'text/plain', 'ok');
}

/** Lets a response take effect; the error where its address takes none any more. */
function takeResponse(state: WorkspaceState, key: string, given: unknown): string | null {
  let target: ReturnType<typeof state.tickets.spend>;
  try {
    target = state.tickets.spend(key);
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.error;
    throw thrown;
  }
  respond(state, target, given);
  return null;
}

function sendFile(rooms: Rooms, response: ServerResponse, id: string): void {
  const { file, bytes } = rooms.state.files.get(id);
  if (!bytes) throw new Refusal('file_not_found');
  sendText(response, 200, file.mimetype, bytes, {
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  });
}

async function workspace(
  rooms: Rooms,
  request: IncomingMessage,
  response: ServerResponse,
  what: string,
  query: URLSearchParams,
): Promise<void> {
  const user = query.get('as') ?? '';
  if (what === 'events') return feed(response, rooms.state, rooms.state.person(user), rooms.connection);
  if (request.method !== 'POST' || !request.headers['content-type']?.includes('json'))
    throw new Refusal('invalid_request');
  const args = await readArguments(request, query);
  if (what === 'file') {
    const file = rooms.state.files.reserve(String(args.name ?? 'file'), Number(args.size ?? 0));
    return sendJson(response, 200, { id: file.id, uploadPath: `/upload/${file.id}` });
  }
  if (what === 'act') return sendJson(response, 200, await perform(rooms.state, rooms.as(user), args));
  throw new Refusal('unknown_method');
}
