import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isWritten } from '../../src/adapters/docx/write-briefing.ts';
import { compose } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import type { Minutebook } from '../../src/minutebook.ts';
import { layKnownWords } from '../support/known-library.ts';
import { obligingModel } from '../support/obliging-model.ts';
import { inTurn, openScriptedModelServer, type ScriptedModelServer } from '../support/scripted-model-server.ts';

let folder: string;
let server: ScriptedModelServer;
let minutebook: Minutebook;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'minutebook-model-briefs-'));
  const knowledge = join(folder, 'knowledge');
  mkdirSync(knowledge, { recursive: true });
  cpSync('tests/fixtures/briefing-papers', join(knowledge, 'papers'), { recursive: true });
  server = await openScriptedModelServer(obligingModel);
  const config = readConfig({
    KNOWLEDGE_DIR: knowledge,
    DATA_DIR: join(folder, 'data'),
    MODEL: 'openai:scripted',
    OPENAI_BASE_URL: server.baseUrl,
  });
  layKnownWords(join(folder, 'data'));
  minutebook = await compose(config, { log: pino({ level: 'silent' }) });
  await minutebook.ingest({});
}, 60_000);
afterAll(async () => {
  await minutebook.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

it('writes a briefing’s opening with the model, and carries it into the Word file', async () => {
  server.follow(obligingModel);
  const briefing = await minutebook.briefing('damp and mould');
  if (!isWritten(briefing)) throw new Error(`no briefing but ${briefing.kind}`);
  expect(briefing).toMatchObject({ kind: 'briefing', writtenBy: 'model' });
  const asked = server.requests.at(-1)?.messages.at(-1)?.content ?? '';
  expect(asked).toContain('damp and mould');
  expect(asked).not.toContain('housing-and-environment-committee/');
  const bytes = Buffer.from(await minutebook.briefingDocx(briefing));
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
});

it('briefs on a meeting, each item in the model’s sentences', async () => {
  server.follow(obligingModel);
  const briefing = await minutebook.briefing('13 March 2025');
  if (briefing.kind !== 'meeting') throw new Error(`no meeting but ${briefing.kind}`);
  expect(briefing.items.map(({ writtenBy }) => writtenBy)).toEqual(['model', 'model']);
});

it('quotes where the model is down', async () => {
  server.follow(inTurn({ kind: 'error', status: 401 }));
  const briefing = await minutebook.briefing('food waste collections');
  expect(briefing).toMatchObject({ kind: 'briefing' });
  expect(briefing).not.toHaveProperty('writtenBy');
});
