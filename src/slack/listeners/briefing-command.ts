import { taskCommand } from './command.ts';

/** `/briefing topic`: a briefing by direct message, each line with its source. */
export const briefingCommand = taskCommand('briefing', {
  command: '/briefing',
  does: 'prepares you for a topic: key figures, what was said, decided and promised, likely questions; each line with its source, sent to you directly with a Word file.',
  examples: ['/briefing school places', '/briefing winter maintenance of roads'],
});
