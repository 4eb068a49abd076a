import { describe, expect, it } from 'vitest';
import { DRAFT_FORMAT, readDraft } from '../../../src/adapters/langchain/draft-schema.ts';
import { toolsFor } from '../../../src/adapters/langchain/tools.ts';

/** Every object within a value, itself included. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [Object.fromEntries(Object.entries(value)), ...inner];
}

it('asks for the form in what the strictest providers take: every field required, none besides, no bounds', () => {
  const aids = { search: async () => [], lookUp: async () => ({ passages: [], says: '' }) };
  const { schema } = DRAFT_FORMAT.json_schema;
  for (const each of objectsIn(schema).filter(({ type }) => type === 'object')) {
    expect(each.additionalProperties).toBe(false);
    expect(each.required).toEqual(Object.keys(Object(each.properties)));
  }
  for (const each of objectsIn([schema, toolsFor(aids)]))
    for (const key of ['minimum', 'maximum', '$schema']) expect(each).not.toHaveProperty(key);
});

describe('a draft is read from', () => {
  const statements = [{ text: 'It rose.', marks: [1] }];
  it.each([
    ['JSON', '{"statements":[{"text":"It rose.","marks":[1]}],"missing":null,"answered":true}'],
    ['JSON in a fence, with marks as text', '```json\n{"statements":[{"text":"It rose.","marks":"[1]"}]}\n```'],
    ['prose with marks', 'It rose. [1]'],
    ['a list with marks', '- It rose. [1]\n'],
    ['JSON between other braces', 'As {you} wish: {"statements":[{"text":"It rose.","marks":[1]}]} {so}'],
    ['JSON after thoughts', '<think>{"statements":[]} or [2]?</think>{"statements":[{"text":"It rose.","marks":[1]}]}'],
    ['prose after thoughts', '<think>It fell [2].</think>\nIt rose. [1]'],
    ['JSON in an object of its own', '{"answer":{"statements":[{"text":"It rose.","marks":["1"]}],"missing":[]}}'],
    ['the statements alone', '[{"text":"It rose.","marks":1}]'],
    ['JSON with a comma too many', '{"statements":[{"text":"It rose.","marks":[1],},],"answered":"true"}'],
  ])('%s', (_, said) => {
    expect(readDraft(said)).toEqual({ statements, missing: null, answered: true });
  });

  it.each(['It rose.', '{"statements": 5}', '', '[1]', '<think>It rose. [1]'])('not from %j', (said) => {
    expect(() => readDraft(said)).toThrow('no usable answer');
  });

  it.each([
    ['words without an end', 'the quick brown fox '.repeat(100_000)],
    ['words without a mark', 'the quick brown fox '.repeat(2_900)],
    ['braces', '{'.repeat(59_000)],
    ['opened quotations', '{"'.repeat(29_000)],
    ['marks', 'a[1] '.repeat(11_000)],
  ])('or not, in no time, from a great many %s', (_, said) => {
    const started = performance.now();
    try {
      expect(readDraft(said).statements.length).toBeLessThanOrEqual(20);
    } catch (error) {
      expect(String(error)).toContain('no usable answer');
    }
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
