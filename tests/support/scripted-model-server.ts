import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived, for a script to answer and a test to look at. */
export interface ModelRequest {
  readonly path: string;
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string; readonly tool_call_id?: string }[];
  readonly tools: readonly string[];
  readonly format: string | null;
  readonly stream: boolean;
  /** The names of everything that was sent. */
  readonly fields: readonly string[];
  readonly input: readonly string[];
  /** The key as it came: a bearer token, or Azure's own header. */
  readonly authorization: string;
  /** Everything after the path, such as Azure's api-version. */
  readonly query: string;
  /** Which request this is, counted from 1. */
  readonly number: number;
}

/** What the model answers, or how it fails to. */
export type ModelReply =
  | { readonly kind: 'text'; readonly text: string; readonly usage?: boolean }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'tools'; readonly calls: readonly { readonly name: string; readonly args: unknown }[] }
  | { readonly kind: 'refusal'; readonly text: string }
  | { readonly kind: 'truncated'; readonly text: string }
  | { readonly kind: 'filtered' }
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly message?: string;
      readonly code?: string;
      readonly retryAfter?: string;
      /** Instead of the protocol's own form of an error. */
      readonly body?: string;
    }
  | { readonly kind: 'malformed'; readonly body: string }
  | { readonly kind: 'hang-up' }
  | { readonly kind: 'slow'; readonly ms: number; readonly next: ModelReply };

export type ModelScript = (request: ModelRequest) => ModelReply;

export interface ScriptedModelServer {
  /** For OPENAI_BASE_URL. */
  readonly baseUrl: string;
  /** For AZURE_OPENAI_ENDPOINT, and for whatever wants the address without the version. */
  readonly origin: string;
  readonly requests: readonly ModelRequest[];
  /** Answers by another script from now on. */
  follow(script: ModelScript): void;
  close(): Promise<void>;
}

/** Replies one after the other; the last one again and again. */
export const inTurn = (...replies: readonly ModelReply[]): ModelScript => {
  let next = 0;
  return () => {
    const reply = replies[Math.min(next, replies.length - 1)];
    next += 1;
    return reply ?? { kind: 'error', status: 500 };
  };
};

/**
 * A server on the loopback that speaks the OpenAI protocol, and Azure's variant of it (chat completions with streaming,
 * tools, structured output, usage and refusals; embeddings; models), and answers by a script. It stands outside the code under test, as a model would.
 */
export async function openScriptedModelServer(script: ModelScript, port = 0): Promise<ScriptedModelServer> {
  let current = script;
  const requests: ModelRequest[] = [];
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const { pathname, search } = new URL(request.url ?? '', 'http://server');
    const path = pathname.replace(/^\/v1/, '');
    if (path === '/models')
      return sendJson(response, 200, { object: 'list', data: [{ id: 'scripted', object: 'model' }] });
    const key = request.headers.authorization ?? `api-key ${request.headers['api-key'] ?? ''}`;
    const asked = { ...requestOf(path, body, requests.length + 1), authorization: key, query: search };
    requests.push(asked);
    const what = path.replace(AZURE, '');
    if (path !== what && !/api-version=\d{4}-/.test(search))
      return sendJson(response, 404, { error: { code: '404', message: 'Resource not found' } });
    if (what === '/embeddings') {
      const reply = current(asked);
      const fails = reply.kind === 'error' || reply.kind === 'hang-up' || reply.kind === 'malformed';
      return fails ? give(reply, asked, response) : sendJson(response, 200, embeddingsOf(asked));
    }
    if (what !== '/chat/completions') return sendJson(response, 404, { error: { message: `No ${path}` } });
    return give(current(asked), asked, response);
  }

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: bound } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${bound}/v1`,
    origin: `http://127.0.0.1:${bound}`,
    requests,
    follow: (next) => {
      current = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : JSON.parse(text);
}

/** Azure puts the deployment into the path. */
const AZURE = /^\/openai\/deployments\/[^/]+(?=\/)/;

function requestOf(
  path: string,
  body: Record<string, unknown>,
  number: number,
): Omit<ModelRequest, 'authorization' | 'query'> {
  const list = <T>(value: unknown): readonly T[] => (Array.isArray(value) ? value : []);
  const textOf = (content: unknown): string =>
    typeof content === 'string'
      ? content
      : list<{ text?: string }>(content)
          .map(({ text }) => text ?? '')
          .join('');
  const format = body.response_format;
  return {
    path,
    model: String(body.model ?? ''),
    messages: list<{ role: string; content: unknown }>(body.messages).map((message) => ({
      ...message,
      content: textOf(message.content),
    })),
    tools: list<{ function?: { name: string } }>(body.tools).flatMap((tool) => tool.function?.name ?? []),
    format: format && typeof format === 'object' && 'type' in format ? String(format.type) : null,
    stream: body.stream === true,
    fields: Object.keys(body),
    input: typeof body.input === 'string' ? [body.input] : list<string>(body.input),
    number,
  };
}

async function give(reply: ModelReply, asked: ModelRequest, response: ServerResponse): Promise<void> {
  switch (reply.kind) {
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, reply.ms));
      return give(reply.next, asked, response);
    case 'hang-up':
      response.destroy();
      break;
    case 'error':
      if (reply.retryAfter) response.setHeader('retry-after', reply.retryAfter);
      if (reply.body !== undefined) return void response.writeHead(reply.status).end(reply.body);
      return sendJson(response, reply.status, {
        error: { message: reply.message ?? 'scripted error', type: 'scripted', code: reply.code ?? null },
      });
    case 'malformed':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(reply.body);
      return;
    case 'text':
      return complete({ content: reply.text }, 'stop', asked, response, reply.usage ?? true);
    case 'json':
      return complete({ content: JSON.stringify(reply.value) }, 'stop', asked, response);
    case 'refusal':
      return complete({ content: null, refusal: reply.text }, 'stop', asked, response);
    case 'truncated':
      return complete({ content: reply.text }, 'length', asked, response);
    case 'filtered':
      return complete({ content: '' }, 'content_filter', asked, response);
    case 'tools': {
      const calls = reply.calls.map(({ name, args }, index) => ({
        index,
        id: `call_${asked.number}_${index}`,
        type: 'function',
        function: { name, arguments: JSON.stringify(args) },
      }));
      return complete({ content: null, tool_calls: calls }, 'tool_calls', asked, response);
    }
    default:
      return reply satisfies never;
  }
}

type Message = { readonly content: string | null; readonly refusal?: string; readonly tool_calls?: readonly object[] };

function complete(
  message: Message,
  finish: string,
  asked: ModelRequest,
  response: ServerResponse,
  counts = true,
): void {
  const head = { id: `chatcmpl-${asked.number}`, created: 1, model: asked.model };
  const prompt = Math.ceil(asked.messages.reduce((sum, { content }) => sum + content.length, 0) / 4);
  const completion = Math.ceil(JSON.stringify(message).length / 4);
  const usage = { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion };
  if (!asked.stream) {
    const choices = [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: finish }];
    sendJson(response, 200, { ...head, object: 'chat.completion', choices, ...(counts && { usage }) });
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (choices: readonly object[], extra: object = {}) =>
    response.write(`data: ${JSON.stringify({ ...head, object: 'chat.completion.chunk', choices, ...extra })}\n\n`);
  send([{ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null }]);
  for (const piece of message.content?.match(/[\s\S]{1,24}/g) ?? [])
    send([{ index: 0, delta: { content: piece }, finish_reason: null }]);
  const { content: _content, ...rest } = message;
  send([{ index: 0, delta: rest, finish_reason: finish }]);
  if (counts) send([], { usage });
  response.end('data: [DONE]\n\n');
}

/** A vector a text: how often each letter stands in it. Texts alike are near each other. */
function embeddingsOf({ input, model }: ModelRequest) {
  const data = input.map((text, index) => {
    const embedding = new Array<number>(26).fill(0);
    for (const letter of text.toLowerCase().match(/[a-z]/g) ?? []) {
      const at = letter.charCodeAt(0) - 97;
      embedding[at] = (embedding[at] ?? 0) + 1;
    }
    return { object: 'embedding', index, embedding };
  });
  return { object: 'list', model, data, usage: { prompt_tokens: 1, total_tokens: 1 } };
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}
