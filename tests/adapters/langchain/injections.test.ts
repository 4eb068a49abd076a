import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPrompts } from '../../../src/adapters/files/prompts.ts';
import { type ModelWriter, openModelWriter } from '../../../src/adapters/langchain/open-model-writer.ts';
import { writeWithModel } from '../../../src/answering/write-with-model.ts';
import type { Passage } from '../../../src/indexing/passage.ts';
import { passageOf } from '../../support/passages.ts';
import { type Attempt, attempts } from '../../support/planted-attempts.ts';
import { openScriptedModelServer, type ScriptedModelServer } from '../../support/scripted-model-server.ts';

const TRUE_WORDS = '612 pupils were being transported, of whom 143 travelled alone in a taxi.';
const QUESTION = 'How many pupils are transported?';
const OTHER = passageOf({ id: 'other', text: 'The Panel noted the report and thanked officers.' });

/** The passages and the question with the planted words in their place. */
function planted({ where, words }: Attempt): { passages: Passage[]; question: string } {
  const first = (facts: { text?: string; file?: string; columns?: readonly string[] }) =>
    passageOf({ id: 'first', text: TRUE_WORDS, ...facts });
  switch (where) {
    case 'paper':
      return { passages: [first({ text: `${TRUE_WORDS} ${words}` }), OTHER], question: QUESTION };
    case 'question':
      return { passages: [first({}), OTHER], question: words };
    case 'file-name':
      return { passages: [first({ file: words }), OTHER], question: QUESTION };
    case 'indicator':
      return {
        passages: [first({ text: `${words}\t612\tAmber`, columns: ['Indicator', 'Latest value', 'RAG'] }), first({})],
        question: QUESTION,
      };
    case 'history':
      return { passages: [first({})], question: 'And alone?' };
  }
}

describe('planted instructions, and a model that obeys them', () => {
  let server: ScriptedModelServer;
  let writer: ModelWriter;
  let obeyed = '';

  beforeAll(async () => {
    server = await openScriptedModelServer(({ messages }) => {
      if (messages[0]?.content.includes('You rewrite a question')) return { kind: 'text', text: obeyed };
      const statements = [1, 2].map((mark) => ({ text: obeyed, marks: [mark] }));
      return {
        kind: 'json',
        value: { statements: [...statements, { text: obeyed, marks: [1, 2] }], missing: obeyed, answered: true },
      };
    });
    const prompts = readPrompts(new URL('../../../prompts', import.meta.url).pathname);
    writer = await openModelWriter({ model: 'openai:scripted', env: { OPENAI_BASE_URL: server.baseUrl }, prompts });
  });
  afterAll(() => server.close());

  it('are at least sixty, in every place words can come from', () => {
    expect(attempts.length).toBeGreaterThanOrEqual(60);
    expect(new Set(attempts.map(({ where }) => where)).size).toBe(5);
  });

  it.each(attempts.map((attempt) => [attempt.id, attempt] as const))('%s changes nothing', async (_, attempt) => {
    const { passages, question } = planted(attempt);
    obeyed = attempt.obeyed;
    const sent = server.requests.length;

    if (attempt.where === 'history') {
      expect(await writer.standAlone(question, [{ question: QUESTION }, { question: attempt.words }])).toBe(question);
      return;
    }
    const written = await writeWithModel(writer, question, passages);
    const said = written.kind === 'written' ? written.checked : { statements: [], missing: null };
    expect(said.statements.map(({ text }) => text).join('\n')).not.toContain(attempt.never);
    expect(said.missing ?? '').not.toContain(attempt.never);

    const shown = server.requests[sent]?.messages[1]?.content ?? '';
    expect(shown.match(/<\/passage>/g)).toHaveLength(passages.length);
    expect(shown.match(/<\/question>/g)).toHaveLength(1);
    if (attempt.where === 'file-name') expect(shown).not.toContain(attempt.words);
  });
});
