import type { SlashCommand } from './slash-command.ts';

/** `/briefing topic`: a briefing by direct message, each line with its source. */
export const briefingCommand: SlashCommand = {
  as: 'briefing',
  help: {
    command: '/briefing',
    does: 'prepares you for a topic: key figures, what was said, decided and promised, likely questions; each line with its source, sent to you directly with a Word file.',
    examples: ['/briefing school places', '/briefing 8 March 2022'],
    more: 'A topic may be an item (item 9), a meeting by its date, an indicator, “red indicators”, or “draft position statement on” something. Buttons make the briefing shorter, show only figures or the newest meeting, open each part in full, and share it.',
  },
};
