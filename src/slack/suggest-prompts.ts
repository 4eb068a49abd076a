import { listIndicators } from '../indicators/list-indicators.ts';
import { clip, LIMITS } from './blocks/limits.ts';
import type { Tools } from './tools.ts';

/** Up to four questions to begin with, made of what the library holds. A decoration: it may fail. */
export async function suggestPrompts(channel: string, { client, deps }: Tools): Promise<void> {
  const [library, readings] = await Promise.all([deps.library(), deps.listIndicators()]);
  const minutes = library.papers.some(({ kind }) => kind === 'minutes');
  const [worse] = listIndicators(readings, { direction: 'worse' });
  const questions = [
    ...(minutes
      ? ['What was decided at the last meeting?', 'What did officers promise to bring back to members?']
      : []),
    ...(worse ? ['Which indicators are getting worse?'] : []),
    ...(library.papers.length > 0 ? ['What are the newest papers?'] : []),
  ];
  const prompts = [...questions.slice(0, LIMITS.prompts - 1), 'What can you do?'].map((question) => ({
    title: clip(question, 60),
    message: clip(question, 300),
  }));
  await client.assistant.threads
    .setSuggestedPrompts({ channel_id: channel, title: 'Ask the committee papers', prompts })
    .catch((error: unknown) => deps.log.debug({ err: error }, 'A decoration failed'));
}
