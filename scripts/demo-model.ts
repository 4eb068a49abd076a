import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { obligingModel } from '../tests/support/obliging-model.ts';
import { openScriptedModelServer } from '../tests/support/scripted-model-server.ts';

/**
 * Runs Minutebook with a scripted model behind it, so that the whole model path can be seen without a model or a key:
 *   tsx scripts/demo-model.ts                 the local workspace
 *   tsx scripts/demo-model.ts ask "question"  any command of the shell
 */
const server = await openScriptedModelServer(obligingModel);
const words = process.argv.slice(2);
const entry = fileURLToPath(new URL(words.length > 0 ? '../src/cli.ts' : '../src/main.ts', import.meta.url));
console.error(
  `A scripted model answers on ${server.baseUrl}; it is no real model and says nothing about the quality of one.`,
);
const child = spawn(process.execPath, ['--import', 'tsx', entry, ...words], {
  stdio: 'inherit',
  env: { ...process.env, MODEL: 'openai:scripted', OPENAI_BASE_URL: server.baseUrl, OPENAI_API_KEY: 'none' },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => {
  void server.close().then(() => process.exit(code ?? 1));
});
