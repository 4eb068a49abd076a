import type { Snapshot } from '../server/snapshot.ts';

/** Stored text as a person would type it: references become names again, escapes become characters. */
export function shownText(seen: Snapshot, text: string): string {
  return text
    .replace(/<@(\w+)>/g, (_, id: string) => `@${seen.people.find((person) => person.id === id)?.realName ?? id}`)
    .replace(/<#\w+\|([^>]+)>/g, '#$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
