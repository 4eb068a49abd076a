import type { AnyBlock } from '@slack/types';
import type { Briefing } from '../deps.ts';
import { clip } from './limits.ts';
import { type Message, message } from './message.ts';
import { bullets, heading, line, note, paragraphs, rich, words } from './rich.ts';

/** A briefing as a message: its text, then its sources; what is too long for Slack stands in the Word file. */
export function briefingMessage({ title, text, sources, docx }: Briefing): Message {
  const shown = clip(text, 7500);
  const list = fitting(sources, 4000);
  const blocks: AnyBlock[] = [heading(title), rich(...paragraphs(shown))];
  if (list.length > 0) {
    const rows = list.map((source) => line(words(source)));
    blocks.push(rich(line(words('Sources', { bold: true })), bullets(rows)));
  }
  const cut = shown.length < text.length || list.length < sources.length;
  if (cut) blocks.push(note(docx ? 'The rest is in the Word file.' : 'The rest was too long for Slack.'));
  return message(`${title}\n${text}`, blocks);
}

function fitting(rows: readonly string[], characters: number): string[] {
  let left = characters;
  return rows
    .map((row) => clip(row, 400))
    .filter((row) => {
      left -= row.length;
      return left >= 0;
    });
}
