import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SocketLine } from '../delivery/socket-line.ts';
import { allMethods } from '../methods/all-methods.ts';
import type { Call, Method } from '../methods/method.ts';
import { Refusal } from '../refusal.ts';
import { readArguments } from './body.ts';
import { happens, type Mishaps } from './mishaps.ts';
import { sendJson } from './reply.ts';

export interface Tokens {
  readonly botToken: string;
  readonly appToken: string;
}

/** One call as the app made it, for tests to look at. */
export interface CallRecord {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly error: string | null;
}

export interface WebApi {
  answer(request: IncomingMessage, response: ServerResponse, name: string, query: URLSearchParams): Promise<void>;
  readonly calls: readonly CallRecord[];
}

const REMEMBERED_CALLS = 2000;

/** Slack's Web API: checks the token and the scope, runs the method, answers as Slack does. */
export function createWebApi(call: Call, socket: SocketLine, tokens: Tokens, mishaps: Mishaps): WebApi {
  const calls: CallRecord[] = [];

  const run = (name: string, token: string, args: Record<string, unknown>): Record<string, unknown> => {
    if (name === 'apps.connections.open') return openConnection(call, socket, tokens, token);
    if (!token) throw new Refusal('not_authed');
    if (token !== tokens.botToken)
      throw new Refusal(token === tokens.appToken ? 'not_allowed_token_type' : 'invalid_auth');
    const method = allMethods[name];
    if (!method) throw new Refusal('unknown_method');
    checkScope(method, call.state.manifest.scopes);
    return { ok: true, ...method.run(call, args) };
  };

  const attempt = (name: string, token: string, args: Record<string, unknown>): Record<string, unknown> => {
    try {
      const result = run(name, token, args);
      record({ method: name, args, error: null });
      return result;
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      record({ method: name, args, error: thrown.error });
      return {
        ok: false,
        error: thrown.error,
        ...(thrown.messages.length > 0 && { response_metadata: { messages: thrown.messages } }),
      };
    }
  };

  const record = (entry: CallRecord) => {
    calls.push(entry);
    if (calls.length > REMEMBERED_CALLS) calls.shift();
  };

  return {
    calls,
    async answer(request, response, name, query) {
      const args = await readArguments(request, query);
      const token = bearer(request) ?? String(args.token ?? '');
      const mishap = mishaps.take(name);
      if (mishap && (await happens(mishap, response))) {
        if (mishap.kind === 'lost-answer') attempt(name, token, args);
        return;
      }
      sendJson(response, 200, attempt(name, token, args), scopes(call));
    },
  };
}

function openConnection(call: Call, socket: SocketLine, tokens: Tokens, token: string): Record<string, unknown> {
  if (!token) throw new Refusal('not_authed');
  if (token !== tokens.appToken)
    throw new Refusal(token === tokens.botToken ? 'not_allowed_token_type' : 'invalid_auth');
  const ticket = socket.issueTicket();
  if (!ticket) throw new Refusal('too_many_websockets');
  return { ok: true, url: `${call.baseUrl.replace(/^http/, 'ws')}/link?ticket=${ticket}&app_id=local` };
}

function checkScope(method: Method, granted: readonly string[] | null): void {
  const needed = typeof method.scope === 'string' ? [method.scope] : (method.scope ?? []);
  if (granted === null || needed.length === 0 || needed.some((scope) => granted.includes(scope))) return;
  throw new Refusal('missing_scope', [`[ERROR] needed: ${needed.join(' or ')}, provided: ${granted.join(',')}`]);
}

function scopes(call: Call): Record<string, string> {
  const granted = call.state.manifest.scopes;
  return granted ? { 'x-oauth-scopes': granted.join(',') } : {};
}

function bearer(request: IncomingMessage): string | null {
  return /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? null;
}
