import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { openTraceExporters } from '../../src/adapters/tracing/open-exporters.ts';
import { readConfig } from '../../src/config.ts';

const example = readFileSync('.env.example', 'utf8');
const sources = ['adapters', 'config.ts', 'environment.ts', 'slack', 'main.ts', 'cli.ts', 'log.ts'].flatMap((place) =>
  place.endsWith('.ts')
    ? [join('src', place)]
    : readdirSync(join('src', place), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => join('src', place, file)),
);

describe('the example environment', () => {
  it('names every variable that anything reads', () => {
    const read = sources.flatMap((file) => {
      const code = readFileSync(file, 'utf8');
      const named = [...code.matchAll(/\benv\.([A-Z][A-Z0-9_]+)/g)];
      const listed = [...code.matchAll(/['"]([A-Z][A-Z0-9]*_(?:[A-Z0-9]+_)*(?:KEY|TRACING|V2|ENDPOINT))['"]/g)];
      return [...named, ...listed].map(([, name = '']) => name);
    });
    expect(new Set(read).size).toBeGreaterThan(20);
    const named = new Set(example.match(/\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\b/g));
    expect(read.filter((name) => !named.has(name))).toEqual([]);
  });

  it('switches nothing on: no model, no hosted embeddings, no traces', () => {
    const { model, embeddings, environment } = readConfig(parse(example));
    expect({ model, embeddings }).toEqual({ model: 'none', embeddings: 'embedded' });
    expect(openTraceExporters(environment)).toEqual([]);
  });

  it.each([
    ['MODEL_PRICES', '0.25/2', { modelPrices: { in: 0.25, out: 2 } }],
    ['MODEL_PRICES', ' 1, 4.5 ', { modelPrices: { in: 1, out: 4.5 } }],
    ['MODEL_TOKENS_PER_DAY', '1000', { modelBudget: { tokensPerDay: 1000, callsPerAnswer: 8 } }],
    ['MODEL_SECONDS_PER_ANSWER', '20', { modelBudget: { secondsPerAnswer: 20 } }],
  ])('%s=%s is taken', (name, value, config) => {
    expect(readConfig({ [name]: value })).toMatchObject(config);
  });

  it.each([
    ['MODEL_PRICES', 'cheap', 'two prices for a million tokens'],
    ['MODEL_TOKENS_PER_DAY', '0', 'at least 1'],
    ['MODEL_CALLS_PER_ANSWER', 'few', 'must be a number'],
    ['MODEL', 'gpt-5', 'provider:model'],
  ])('%s=%s is refused in words', (name, value, words) => {
    expect(() => readConfig({ [name]: value })).toThrow(words);
  });
});
