import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const SRC = new URL('../../../src/', import.meta.url);
const STATIC = /^import (?!type )[^;]*? from '([^']+)'/gms;

it('loads LangChain’s models only where one is switched on', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const eager = files.flatMap((file) =>
    [...readFileSync(new URL(file, SRC), 'utf8').matchAll(STATIC)]
      .filter(
        ([, from = '']) =>
          /^langchain|^@langchain\/openai/.test(from) ||
          (from.includes('adapters/langchain/') && !file.startsWith('adapters/langchain/')),
      )
      .map(([, from]) => `${file}: ${from}`),
  );
  expect(eager).toEqual([]);
});
