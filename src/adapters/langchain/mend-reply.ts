import { z } from 'zod';
import { WriterFailure } from '../../answering/writer-failure.ts';
import { jsonIn } from './json-in-words.ts';

/** What is sent on in a reply's place. */
export interface Mended {
  readonly status: number;
  readonly body: object;
}

const reply = z.looseObject({
  choices: z
    .array(
      z.looseObject({
        message: z.looseObject({ content: z.unknown().optional(), tool_calls: z.unknown().optional() }),
      }),
    )
    .min(1),
});
const toolCall = z.looseObject({
  id: z.unknown().optional(),
  function: z.looseObject({ name: z.string(), arguments: z.unknown().optional() }),
});

/**
 * A server's 200 in the form of the protocol: content in parts is joined, JSON stands without what was wrapped round it where
 * JSON was asked for, arguments of tools are JSON and each call has a name of its own. An error that came as 200 is one again.
 */
export function mendedReply(text: string, asksJson: boolean): Mended {
  const value = parsed(text);
  const error = errorIn(value);
  if (error) return { status: statusIn(error) ?? 500, body: { error } };
  const read = reply.safeParse(value);
  if (!read.success) throw new WriterFailure('garbled', `it sent no answer but ${said(text) || 'nothing'}`);
  const choices = read.data.choices.map((choice) => {
    const calls = z.array(z.unknown()).catch([]).parse(choice.message.tool_calls).flatMap(mendedCall);
    const message = {
      ...choice.message,
      content: mendedContent(choice.message.content, asksJson),
      ...(calls.length > 0 ? { tool_calls: calls } : { tool_calls: undefined }),
    };
    return { ...choice, message };
  });
  return { status: 200, body: { ...read.data, choices } };
}

/** A server's error in the form of the protocol, with its reason in plain words. */
export function mendedError(status: number, text: string): Mended {
  const value = parsed(text);
  const error = errorIn(value);
  if (error && 'message' in error) return { status, body: { error } };
  const { message, detail = error } = flatError.catch({}).parse(value);
  const words = message ?? (detail ? JSON.stringify(detail) : said(text));
  return { status, body: { error: { message: words || 'no reason was given' } } };
}

/** As vLLM and FastAPI write them. */
const flatError = z.looseObject({ message: z.string().optional(), detail: z.unknown().optional() });

function mendedContent(content: unknown, asksJson: boolean): string | null {
  const parts = Array.isArray(content) ? content : [content];
  const words = parts.flatMap((part) =>
    typeof part === 'string' ? part : (textPart.safeParse(part).data?.text ?? []),
  );
  if (words.length === 0) return null;
  const text = words.join('');
  const [meant] = asksJson ? jsonIn(text) : [];
  return meant ? JSON.stringify(meant) : text;
}
const textPart = z.looseObject({ type: z.literal('text'), text: z.string() });

function mendedCall(call: unknown, index: number): object[] {
  const read = toolCall.safeParse(call);
  if (!read.success) return [];
  const { id, function: it } = read.data;
  const args = typeof it.arguments === 'string' ? parsed(it.arguments) : it.arguments;
  const sound = typeof args === 'object' && args !== null ? args : {};
  const name = typeof id === 'string' && id !== '' ? id : `call_${index + 1}`;
  return [{ ...read.data, id: name, type: 'function', function: { ...it, arguments: JSON.stringify(sound) } }];
}

function errorIn(value: unknown): object | null {
  const error = z.looseObject({ error: z.looseObject({}) }).safeParse(value);
  return error.success ? error.data.error : null;
}

function statusIn(error: object): number | null {
  const status = z.looseObject({ code: z.coerce.number().int().min(400).max(599) }).safeParse(error);
  return status.success ? status.data.code : null;
}

/** The first words of a page or a text, without markup. */
const said = (text: string): string =>
  text
    .slice(0, 2_000)
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
