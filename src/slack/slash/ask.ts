import type { SlashCommand } from './slash-command.ts';

/** `/ask question`: an answer that only the asker sees, and can share. */
export const askCommand: SlashCommand = {
  as: 'private-question',
  help: {
    command: '/ask',
    does: 'answers a question from the committee papers; only you see the answer, and you can share it.',
    examples: ['/ask What was decided about next year’s budget?', '/ask What did the inspectors find?'],
  },
};
