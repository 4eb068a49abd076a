import { expect, test } from 'vitest';
import { createEmbeddings } from '../../../src/adapters/embeddings/create-embeddings.ts';
import { DistilledEmbeddings, type WordVectors } from '../../../src/adapters/embeddings/distilled-embeddings.ts';
import type { SentenceEncoder } from '../../../src/adapters/embeddings/sentence-encoder.ts';
import { LetterEmbeddings } from '../../support/letter-embeddings.ts';

class RememberedWords implements WordVectors {
  readonly #kept = new Map<string, Float32Array>();

  get(model: string, words: readonly string[]) {
    return new Map(
      words.flatMap((word) =>
        this.#kept.has(`${model} ${word}`)
          ? [[word, this.#kept.get(`${model} ${word}`) ?? new Float32Array()] as const]
          : [],
      ),
    );
  }

  put(model: string, vectors: ReadonlyMap<string, Float32Array>) {
    for (const [word, vector] of vectors) this.#kept.set(`${model} ${word}`, vector);
  }
}

/** An encoder of 512 made-up dimensions that counts how often it is loaded and asked. */
function countedEncoder() {
  const calls = { loads: 0, words: [] as string[] };
  const encoder: SentenceEncoder = {
    embed: async (texts) => {
      calls.words.push(...texts);
      return texts.map((text) =>
        Float32Array.from({ length: 512 }, (_, index) => Math.sin((index + 1) * (text.charCodeAt(0) + text.length))),
      );
    },
    frequencyOf: (word) => (word === 'the' ? 0.05 : 1e-5),
    commonWords: () => ['the', 'of'],
  };
  const load = async () => {
    calls.loads += 1;
    return encoder;
  };
  return { calls, load };
}

const cosine = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

test('the encoder is loaded for a new word only, and each word is put to it once', async () => {
  const { calls, load } = countedEncoder();
  const words = new RememberedWords();
  const embeddings = new DistilledEmbeddings(load, words);
  await embeddings.embedDocuments(['van stops', 'van starts']);
  expect(calls.loads).toBe(1);
  expect(calls.words.filter((word) => word === 'van')).toEqual(['van']);
  const later = new DistilledEmbeddings(load, words);
  await later.embedQuery('stops van');
  expect(calls.loads).toBe(1);
});

test('once prepared, a new word finds the encoder loaded', async () => {
  const { calls, load } = countedEncoder();
  const embeddings = new DistilledEmbeddings(load, new RememberedWords());
  await embeddings.prepare();
  expect(calls.loads).toBe(1);
  await embeddings.embedQuery('van');
  expect(calls.loads).toBe(1);
});

test("a text's vector depends on the text alone, not on what was embedded before", async () => {
  const one = new DistilledEmbeddings(countedEncoder().load, new RememberedWords());
  const other = new DistilledEmbeddings(countedEncoder().load, new RememberedWords());
  await other.embedDocuments(['something else entirely', 'and more of it']);
  expect(await one.embedQuery('the van stops')).toEqual(await other.embedQuery('the van stops'));
});

test('common words hardly count, vectors have length one, a text without words is nothing', async () => {
  const embeddings = new DistilledEmbeddings(countedEncoder().load, new RememberedWords());
  const [plain = [], withThe = [], empty = []] = await embeddings.embedDocuments(['van', 'the van', '…']);
  expect(cosine(plain, plain)).toBeCloseTo(1, 5);
  expect(cosine(plain, withThe)).toBeGreaterThan(0.99);
  expect(empty.every((value) => value === 0)).toBe(true);
});

test('the embedded encoder puts words of like meaning close', { timeout: 60_000 }, async () => {
  const embeddings = createEmbeddings('embedded', new RememberedWords());
  const [kids = [], children = [], diesel = []] = await embeddings.embedDocuments(['kids', 'children', 'diesel']);
  expect(cosine(kids, children)).toBeGreaterThan(cosine(kids, diesel) + 0.1);
});

test('other embeddings come from their maker; an unknown setting says what is known', () => {
  const letters = new LetterEmbeddings();
  const makers = { letters: () => letters };
  expect(createEmbeddings('letters:small', new RememberedWords(), makers)).toBe(letters);
  expect(() => createEmbeddings('nobody:x', new RememberedWords(), makers)).toThrow('EMBEDDINGS is "nobody:x"');
});

test('a text of old and new words has its vector also when more words were met than are held', async () => {
  const embeddings = new DistilledEmbeddings(countedEncoder().load, new RememberedWords());
  await embeddings.embedQuery('the van stops');
  const letters = (count: number) => [...String(count)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  await embeddings.embedDocuments(Array.from({ length: 9000 }, (_, at) => `w${letters(at)}`));
  const fresh = new DistilledEmbeddings(countedEncoder().load, new RememberedWords());
  expect(await embeddings.embedQuery('the van starts')).toEqual(await fresh.embedQuery('the van starts'));
});
