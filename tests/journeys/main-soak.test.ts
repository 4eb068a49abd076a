import { execFile } from 'node:child_process';
import { expect, it } from 'vitest';

it('the soak asks, counts and says what memory is held', { timeout: 240_000 }, async () => {
  const { code, stdout } = await new Promise<{ code: number; stdout: string }>((resolve) =>
    execFile(process.execPath, ['--import', 'tsx', 'scripts/soak.ts', '50'], (error, said) =>
      resolve({ code: error ? Number(error.code) : 0, stdout: said }),
    ),
  );
  expect(stdout).toMatch(/^before: heap \d+\.\d MB/);
  expect(stdout).toMatch(/^50 questions: heap \d+\.\d MB, resident \d+ MB/m);
  expect(stdout).toContain('answered once 50, told by a note 0, never 0, more than once 0');
  expect(stdout).toMatch(/^acknowledged within \d+ ms/m);
  expect(code).toBe(0);
});
