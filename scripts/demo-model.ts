import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { obligingModel } from '../tests/support/obliging-model.ts';
import { openScriptedModelServer } from '../tests/support/scripted-model-server.ts';
import { tour } from './demo/tour.ts';

/**
 * Runs Minutebook with a scripted model behind it, so that the whole model path can be seen without a model or a key:
 *   npm run demo:model                                a tour in the terminal, then the local workspace
 *   npm run demo:model -- tour                        the tour alone
 *   npm run demo:model -- ask "question" --trace      any command of the shell
 */
const server = await openScriptedModelServer(obligingModel);
const words = process.argv.slice(2);
const model = { MODEL: 'openai:scripted', OPENAI_BASE_URL: server.baseUrl, OPENAI_API_KEY: 'none' };
console.error(
  `A scripted model answers on ${server.baseUrl}. It is no real model: it gives sentences that share words with the question,\nor misbehaves on purpose. It shows how words are checked, and says nothing about how well a real model would write.`,
);
if (words.length === 0 || words[0] === 'tour') {
  await tour(server, model);
  server.follow(obligingModel);
  if (words[0] === 'tour') await server.close();
}
if (words[0] !== 'tour')
  run(fileURLToPath(new URL(words.length > 0 ? '../src/cli.ts' : '../src/main.ts', import.meta.url)));

function run(entry: string): void {
  if (words.length === 0) {
    console.error(
      '\nNow the local workspace, with the same model: ask something, then choose “How this was answered” in the menu of the answer\n(as Dana Okafor, who may administer it). Your own model: set MODEL as .env.example says and run npm start.',
    );
  }
  const child = spawn(process.execPath, ['--import', 'tsx', entry, ...words], {
    stdio: 'inherit',
    env: { ...process.env, ...model },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    void server.close().then(() => process.exit(code ?? 1));
  });
}
