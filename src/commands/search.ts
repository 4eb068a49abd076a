import { Command } from 'commander';
import { saySource } from '../papers/say-source.ts';
import type { ScoredPassage } from '../retrieval/retrieve.ts';
import { foundNothing, print, printJson, withLibrary } from './open-minutebook.ts';
import { positiveNumber } from './options.ts';

/** `search "words"`: passages with scores, kept and rejected, and why. */
export function searchCommand(): Command {
  return new Command('search')
    .description('find passages, with scores: why this paragraph and not that one')
    .argument('<words...>', 'what to look for')
    .option('--limit <number>', 'how many to keep', positiveNumber, 10)
    .option('--json', 'print JSON')
    .action(async (words: string[], options: { limit: number; json?: boolean }) => {
      const found = await withLibrary((minutebook) =>
        minutebook.retrieve({ text: words.join(' '), limit: options.limit }),
      );
      foundNothing(found.kept.length === 0);
      if (options.json)
        return printJson({ ...found, kept: found.kept.map(describe), rejected: found.rejected.map(describe) });
      print([...found.kept, ...found.rejected].map(sayScored).join('\n\n') || 'Nothing found. Try other words.');
    });
}

function describe({ passage, ...score }: ScoredPassage) {
  return { ...score, ...passage.source, kind: passage.kind, paper: passage.paper, context: passage.context };
}

function sayScored({ passage, score, parts, rejected }: ScoredPassage): string {
  const shares = Object.entries(parts).map(([name, value]) => `${name} ${value.toFixed(2)}`);
  return [
    `${rejected ? 'rejected' : 'kept    '} ${score.toFixed(3)}  (${shares.join(', ')})${rejected ? `  ${rejected}` : ''}`,
    saySource(passage.source),
    passage.text.length > 300 ? `${passage.text.slice(0, 300)}…` : passage.text,
  ].join('\n');
}
