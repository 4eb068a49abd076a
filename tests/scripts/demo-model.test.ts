import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';

/** Runs the demonstration as a newcomer would, to its end. */
function demo(...args: string[]): Promise<{ code: number | null; stdout: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/demo-model.ts', ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout })));
}

it('shows each way a model may behave, and what then reaches a reader', async () => {
  const { code, stdout } = await demo('tour');
  expect(code).toBe(0);
  const scenes = stdout.split(/^\d+\. /m).slice(1);
  expect(scenes.length).toBeGreaterThanOrEqual(8);
  const scene = (words: RegExp) => scenes.find((text) => words.test(text)) ?? '';
  const answerIn = (text: string) => /^ {3}answer[\s\S]*?(?=^ {3}took)/m.exec(text)?.[0] ?? '';
  expect(scene(/numbered passages/)).toContain('in the model’s words; 1 call');
  expect(scene(/figures wrong/)).toMatch(/check {4}figure not there[\s\S]*again[\s\S]*check[\s\S]*2 calls/);
  expect(answerIn(scene(/general knowledge/))).not.toContain('Rome');
  expect(scene(/wants to know more/)).toMatch(/search_papers[\s\S]*look_up_indicator[\s\S]*3 calls/);
  expect(answerIn(scene(/advertise/))).not.toContain('tutors.example');
  expect(answerIn(scene(/It is down/)).replace(/\s+/g, ' ')).toContain('could not be reached');
  expect(scene(/is looked up/)).toContain('no model was asked');
}, 60_000);
