import { clip } from './limits.ts';
import { type Message, message } from './message.ts';
import { bullets, heading, line, note, rich, words } from './rich.ts';

/** A titled list for administrators, as long as one message allows. */
export function adminMessage(title: string, rows: readonly string[]): Message {
  if (rows.length === 0) return message(`${title}: nothing.`, [heading(title), rich(line(words('Nothing to show.')))]);
  const shown = rows.slice(0, 30).map((row) => clip(row, 380));
  const left = rows.length - shown.length;
  const list = rich(bullets(shown.map((row) => line(words(row)))));
  return message([title, ...shown].join('\n'), [
    heading(title),
    list,
    ...(left > 0 ? [note(`… and ${left} more.`)] : []),
  ]);
}
