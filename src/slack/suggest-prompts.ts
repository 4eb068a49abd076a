import { listIndicators } from '../indicators/list-indicators.ts';
import { clip, LIMITS } from './blocks/limits.ts';
import type { Tools } from './tools.ts';

/** Up to four questions to begin with, made of what the library holds. A decoration: it may fail. */
export async function suggestPrompts(channel: string, { client, deps }: Tools): Promise<void> {
  const [library, readings] = await Promise.all([deps.library(), deps.listIndicators()]);
  const [paper] = library.papers;
  const [indicator] = listIndicators(readings, { direction: 'worse' });
  const questions = [
    ...(paper ? [`What was decided on ${paper.title}?`] : []),
    ...(indicator ? [`What is the latest figure for ${indicator.indicator.name}?`] : []),
    'Which indicators are getting worse?',
    'What can you do?',
  ];
  const prompts = questions
    .slice(0, LIMITS.prompts)
    .map((question) => ({ title: clip(question, 60), message: clip(question, 300) }));
  await client.assistant.threads
    .setSuggestedPrompts({ channel_id: channel, title: 'Ask the committee papers', prompts })
    .catch((error: unknown) => deps.log.debug({ err: error }, 'A decoration failed'));
}
