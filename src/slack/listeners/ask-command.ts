import { taskCommand } from './command.ts';

/** `/ask question`: an answer that only the asker sees, and can share. */
export const askCommand = taskCommand('private-question', {
  command: '/ask',
  does: 'answers a question from the committee papers; only you see the answer, and you can share it.',
  examples: ['/ask What was decided about next year’s budget?', '/ask What did the inspectors find?'],
});
