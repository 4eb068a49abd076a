import { WriterFailure } from '../../answering/writer-failure.ts';
import { mendedError, mendedReply } from './mend-reply.ts';

type Send = (address: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** What a call may ask for that some servers do not know, and how their refusal names it. */
const OPTIONAL = [
  ['tools', /\btools?\b|function.?call/i],
  ['temperature', /temperature/i],
  ['max_tokens', /max_tokens/i],
  ['max_completion_tokens', /max_completion_tokens/i],
] as const;
type Optional = (typeof OPTIONAL)[number][0];

/** An answer takes a few thousand characters. */
const MOST_BYTES = 4_000_000;

/**
 * Carries calls to a server that speaks the OpenAI protocol in a dialect of its own. What a server says it does not take (tools,
 * a temperature, a limit under this name) is left out from then on and the call made again; replies and errors of another shape
 * are put into the protocol's; what is no reply at all is a WriterFailure. Streams and other calls pass as they are.
 */
export function openAiWire(send: Send = fetch): Send {
  const refused = new Set<Optional>();
  return async (address, init) => {
    const asked = chatCallIn(address, init);
    if (!asked) return send(address, init);
    for (;;) {
      const body = without(asked, refused);
      const response = await send(address, { ...init, body: JSON.stringify(body) });
      const text = await readText(response);
      if (response.status < 400) return answer(response, mendedReply(text, 'response_format' in body));
      const unknown = unknownOf(response.status, text, body);
      if (!unknown) return answer(response, mendedError(response.status, text));
      refused.add(unknown);
    }
  };
}

function chatCallIn(address: string | URL | Request, init?: RequestInit): object | null {
  const path = address instanceof Request ? address.url : String(address);
  if (!/\/chat\/completions(?:\?|$)/.test(path) || typeof init?.body !== 'string') return null;
  const body: unknown = JSON.parse(init.body);
  return typeof body === 'object' && body !== null && !('stream' in body && body.stream === true) ? body : null;
}

function without(asked: object, refused: ReadonlySet<Optional>): object {
  const kept = Object.entries(asked).filter(([name]) => !OPTIONAL.some(([one]) => one === name && refused.has(one)));
  const limit = refused.has('max_tokens') && !refused.has('max_completion_tokens') && 'max_tokens' in asked;
  return { ...Object.fromEntries(kept), ...(limit && { max_completion_tokens: asked.max_tokens }) };
}

/** Which of the things asked for a server says it does not take. */
function unknownOf(status: number, text: string, body: object): Optional | null {
  if ((status !== 400 && status !== 422) || /context.?length|maximum context/i.test(text)) return null;
  const named = OPTIONAL.filter(([name, refusal]) => name in body && refusal.test(text));
  return named[0]?.[0] ?? null;
}

async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) throw new WriterFailure('garbled', 'its answer has no end');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function answer({ headers }: Response, { status, body }: { readonly status: number; readonly body: object }): Response {
  const kept = [...headers].filter(([name]) => name.startsWith('retry-after') || name === 'x-request-id');
  return new Response(JSON.stringify(body), {
    status,
    headers: [...kept, ['content-type', 'application/json']],
  });
}
