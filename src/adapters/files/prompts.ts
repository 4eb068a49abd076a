import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FillPrompt, fillSlots, PROMPT_NAMES, type PromptName } from '../../answering/prompt.ts';
import { Fault } from '../../fault.ts';

const DIVIDER = /^---$/m;

/** Reads the prompts of a folder. Each file is what the model is told, a line `---`, and what it is asked. A missing or undivided file is a Fault. */
export function readPrompts(folder: string): FillPrompt {
  const templates = new Map(PROMPT_NAMES.map((name) => [name, readPrompt(folder, name)]));
  return (name, values) => {
    const { system, user } = templates.get(name) ?? readPrompt(folder, name);
    // slots stand in what is asked; what the model is told once has none
    return { system: fillSlots(system, {}), user: fillSlots(user, values) };
  };
}

function readPrompt(folder: string, name: PromptName): { system: string; user: string } {
  const file = join(folder, `${name}.md`);
  try {
    const [system, user, ...rest] = readFileSync(file, 'utf8').split(DIVIDER);
    if (system === undefined || user === undefined || rest.length > 0) throw new Error('it needs exactly one line ---');
    return { system: system.trim(), user: user.trim() };
  } catch (cause) {
    throw new Fault('prompt', `The prompt ${file} cannot be used (${cause instanceof Error ? cause.message : cause})`, {
      remedy: 'Restore the file from the repository; prompts/README.md says what it holds.',
      cause,
    });
  }
}
