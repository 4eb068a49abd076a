import type { Help } from './blocks/help-message.ts';
import type { Tools } from './tools.ts';

/** What the library holds and questions it answers, in the words that every door of Minutebook uses. */
export async function helpIn({ deps }: Pick<Tools, 'deps'>): Promise<Help> {
  // Help is given even where the library cannot be asked.
  const { text, choices } = await deps.tryAsking('What can you do?').catch(() => ({ text: '', choices: [] }));
  const listed = new Set(choices.map((choice) => `• ${choice}`));
  const about = text.split('\n').filter((line) => !listed.has(line.trim()));
  return { about: about.join('\n'), questions: choices };
}
