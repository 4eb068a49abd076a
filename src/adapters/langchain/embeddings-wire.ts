import { z } from 'zod';

type Send = (address: string | URL | Request, init?: RequestInit) => Promise<Response>;

const asked = z.looseObject({ input: z.union([z.string(), z.array(z.unknown())]) });
const reply = z.looseObject({
  data: z.array(z.looseObject({ index: z.unknown().optional(), embedding: z.unknown().optional() })),
});

/**
 * Carries calls to a server of embeddings and puts what it sends into the form of the protocol: one vector for each text, in the
 * order of the texts, as numbers (some send bytes in base64 whatever they are asked for). A text without a vector gets an empty one.
 */
export function embeddingsWire(send: Send = fetch): Send {
  return async (address, init) => {
    const response = await send(address, init);
    const texts = asked.safeParse(parsed(typeof init?.body === 'string' ? init.body : '')).data?.input;
    if (!response.ok || texts === undefined) return response;
    const count = typeof texts === 'string' ? 1 : texts.length;
    const value = parsed(await response.text());
    const data = reply.safeParse(value).data?.data ?? [];
    const numbered = data.every(({ index }) => Number.isInteger(index));
    const places = new Map(data.map((entry, at) => [numbered ? entry.index : at, entry.embedding]));
    const vectors = Array.from({ length: count }, (_, index) => {
      return { object: 'embedding', index, embedding: numbersOf(places.get(index)) };
    });
    return Response.json({ object: 'list', data: vectors, usage: { prompt_tokens: 0, total_tokens: 0 } });
  };
}

function numbersOf(embedding: unknown): readonly unknown[] {
  if (Array.isArray(embedding)) return embedding;
  if (typeof embedding !== 'string') return [];
  const bytes = Buffer.from(embedding, 'base64');
  const count = Math.floor(bytes.length / Float32Array.BYTES_PER_ELEMENT);
  return Array.from({ length: count }, (_, at) => bytes.readFloatLE(at * Float32Array.BYTES_PER_ELEMENT));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
