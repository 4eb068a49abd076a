import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Minutebook } from '../../src/minutebook.ts';
import { type OpenPapers, openKnownPapers } from '../support/open-papers.ts';
import { openScriptedModelServer, type ScriptedModelServer } from '../support/scripted-model-server.ts';

/** What a model might make of the readings for care leavers in education, employment or training, and how it is wrong. */
const SAID = [
  ['another figure', '72.1% of care leavers were in education, employment or training in Q3 2021/22.', '72.1%'],
  [
    'another period',
    '62.1% of care leavers were in education, employment or training in Q1 2021/22.',
    '62.1% of care leavers were in education, employment or training in Q1',
  ],
  ['another target', 'Care leavers in education, employment or training have a target of 74.0%.', '74.0%'],
  ['another rating', 'Care leavers in education, employment or training is rated Red.', 'rated Red'],
  ['the other direction', 'Care leavers in education, employment or training rose to 62.1%.', 'rose to 62.1%'],
] as const;

describe('a question about an indicator, and a model that changes the reading', () => {
  let opened: OpenPapers;
  let server: ScriptedModelServer;
  let minutebook: Minutebook;
  let said = '';

  beforeAll(async () => {
    server = await openScriptedModelServer(({ messages }) => {
      const marks = [...(messages[1]?.content ?? '').matchAll(/<passage mark="(\d+)">/g)].map(([, mark]) => [
        Number(mark),
      ]);
      return {
        kind: 'json',
        value: { statements: marks.map((each) => ({ text: said, marks: each })), missing: null, answered: true },
      };
    });
    opened = await openKnownPapers({ MODEL: 'openai:scripted', OPENAI_BASE_URL: server.baseUrl });
    minutebook = opened.minutebook;
  });
  afterAll(async () => {
    await opened.close();
    await server.close();
  });

  it.each(SAID)('%s is not said', async (_, words, never) => {
    said = words;
    const answer = await minutebook.ask({
      question: 'What percentage of care leavers are in education, employment or training?',
    });
    expect(answer.kind).toMatch(/answered/);
    expect(answer.text).toContain('62.1%');
    expect(answer.text).not.toContain(never);
    expect(answer.citations.length).toBeGreaterThan(0);
  });
});
