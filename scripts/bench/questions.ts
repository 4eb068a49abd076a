import { readFileSync } from 'node:fs';

/** The development questions over the papers; made libraries speak in the same words. */
export function developmentQuestions(): string[] {
  return readFileSync(new URL('../../tests/evaluation/dev.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): { question: string } => JSON.parse(line))
    .map(({ question }) => question);
}
