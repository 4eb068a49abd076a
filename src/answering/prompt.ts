/** The prompts of the house, one file each in `prompts/`. */
export const PROMPT_NAMES = ['write-answer', 'repair-answer', 'stand-alone', 'try-model', 'write-briefing'] as const;
export type PromptName = (typeof PROMPT_NAMES)[number];

/** A prompt with its slots filled: what the model is told once, and what it is asked. */
export interface Prompt {
  readonly system: string;
  readonly user: string;
}

/** Fills the slots of a prompt; throws on a missing or surplus value. */
export type FillPrompt = (name: PromptName, values: Readonly<Record<string, string>>) => Prompt;

const SLOT = /\{\{([a-z][a-z-]*)\}\}/g;

/**
 * Puts values into the `{{slots}}` of a text. Throws where a slot has no value, or a value no slot: a prompt and its caller
 * must agree. What a value holds is never read for slots again.
 */
export function fillSlots(template: string, values: Readonly<Record<string, string>>): string {
  const slots = new Set([...template.matchAll(SLOT)].map(([, slot = '']) => slot));
  const missing = [...slots].filter((slot) => values[slot] === undefined);
  const surplus = Object.keys(values).filter((name) => !slots.has(name));
  if (missing.length > 0) throw new Error(`The prompt has no value for ${missing.join(', ')}`);
  if (surplus.length > 0) throw new Error(`The prompt has no slot for ${surplus.join(', ')}`);
  return template.replace(SLOT, (_, slot: string) => values[slot] ?? '');
}
