import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPrompts } from '../../../src/adapters/files/prompts.ts';
import { fillSlots } from '../../../src/answering/prompt.ts';

const fill = readPrompts(new URL('../../../prompts', import.meta.url).pathname);

it('tells the model the rules once and asks with every slot filled', () => {
  const { system, user } = fill('write-answer', { passages: 'P', question: 'Q' });
  expect(system).toContain('quoted material');
  expect(user).toMatch(/P[\s\S]*Q/);
  expect(`${system}${user}`).not.toContain('{{');
});

it('throws on a missing and on a surplus value', () => {
  expect(() => fill('write-answer', { passages: 'P' })).toThrow('The prompt has no value for question');
  expect(() => fill('write-answer', { passages: 'P', question: 'Q', tone: 'T' })).toThrow(
    'The prompt has no slot for tone',
  );
});

it('never reads what a value holds for slots', () => {
  expect(fillSlots('{{a}} {{b}}', { a: '{{b}} $& $1', b: 'x' })).toBe('{{b}} $& $1 x');
});

it('says which file to restore where one is missing or undivided', () => {
  const folder = mkdtempSync(join(tmpdir(), 'prompts-'));
  expect(() => readPrompts(folder)).toThrow(/write-answer\.md cannot be used/);
  writeFileSync(join(folder, 'write-answer.md'), 'no divider');
  expect(() => readPrompts(folder)).toThrow(/exactly one line ---/);
  rmSync(folder, { recursive: true });
});
