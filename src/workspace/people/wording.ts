import { LIMITS } from '../blocks/limits.ts';
import type { WorkspaceState } from '../workspace-state.ts';

/** What a person typed, as Slack stores it: `&`, `<`, `>` escaped, `@name` and `#channel` as references. */
export function typedText(state: WorkspaceState, typed: string): string {
  const escaped = typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const people = [...state.people.values()].flatMap(({ id, name, realName }) => [
    [`@${realName}`, `<@${id}>`] as const,
    [`@${name}`, `<@${id}>`] as const,
  ]);
  const channels = [...state.channels.values()]
    .filter(({ kind }) => kind !== 'im')
    .map(({ id, name }) => [`#${name}`, `<#${id}|${name}>`] as const);
  const longestFirst = [...people, ...channels].sort(([a], [b]) => b.length - a.length);
  return longestFirst
    .reduce((text, [shown, reference]) => replaceWord(text, shown, reference), escaped)
    .slice(0, LIMITS.messageText);
}

function replaceWord(text: string, word: string, reference: string): string {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\w|])${literal}(?![\\w|>-])`, 'gi'), reference);
}
