import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { renderBriefingMarkdown } from '../briefing/render-markdown.ts';
import { Fault } from '../fault.ts';
import { foundNothing, print, printJson, withLibrary } from './open-minutebook.ts';

/** `briefing "topic"`: a briefing of cited lines, as Markdown, as JSON or as a Word file. */
export function briefingCommand(): Command {
  return new Command('briefing')
    .description('prepare a briefing on a topic, an item, a paper, a meeting or an indicator')
    .argument('[topic...]', 'the topic')
    .option('--docx <file>', 'write a Word file')
    .option('--json', 'print JSON')
    .action(async (words: string[], options: { docx?: string; json?: boolean }) => {
      const topic = words.join(' ').trim();
      if (!topic) throw new Fault('usage', 'There is no topic', { remedy: 'Write one: briefing "young carers"' });
      await withLibrary(async (minutebook) => {
        const briefing = await minutebook.briefing(topic);
        const made = 'citations' in briefing;
        foundNothing(!made && briefing.kind !== 'clarify');
        if (options.docx && made) {
          writeFileSync(options.docx, await minutebook.briefingDocx(briefing));
          process.stderr.write(`Written to ${options.docx}\n`);
        }
        if (options.json) printJson(briefing);
        else if (!options.docx || !made) print(renderBriefingMarkdown(briefing));
      });
    });
}
