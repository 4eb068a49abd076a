import type { Snapshot } from '../server/snapshot.ts';

/** Something offered while typing: what was typed so far and what would stand in its place. */
export interface Completion {
  readonly typed: string;
  readonly insert: string;
  readonly shown: string;
  readonly hint: string;
  readonly note: string;
}

const MOST = 8;

/** What to offer for the text before the cursor: commands at the start, people anywhere. */
export function completionsFor(seen: Snapshot, before: string, allowCommands: boolean): Completion[] {
  const command = allowCommands ? /^\/[\w-]*$/.exec(before)?.[0] : undefined;
  if (command !== undefined) {
    return seen.manifest.commands
      .filter((each) => each.command.startsWith(command))
      .slice(0, MOST)
      .map((each) => ({
        typed: command,
        insert: each.command,
        shown: each.command,
        hint: each.usageHint,
        note: each.description,
      }));
  }
  const mention = /(?:^|\s)(@[\w.\u00c0-\u024f-]*)$/.exec(before)?.[1];
  if (mention === undefined) return [];
  const wanted = mention.slice(1).toLowerCase();
  return seen.people
    .filter(({ id }) => id !== 'USLACKBOT')
    .filter(({ name, realName }) =>
      [name, realName, ...realName.split(' ')].some((word) => word.toLowerCase().startsWith(wanted)),
    )
    .sort((a, b) => Number(b.isBot) - Number(a.isBot))
    .slice(0, MOST)
    .map(({ realName, title }) => ({
      typed: mention,
      insert: `@${realName}`,
      shown: realName,
      hint: '',
      note: title,
    }));
}
