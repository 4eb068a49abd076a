import { Command } from 'commander';
import { foundNothing, print, printJson, withLibrary } from './open-minutebook.ts';

/** `papers`: the whole document model, as JSON or as a list; `--findings` lists what is odd in the papers. */
export function papersCommand(): Command {
  return new Command('papers')
    .description('list the papers, or print the whole document model as JSON')
    .option('--findings', 'list what is odd in the papers, with its place')
    .option('--json', 'print JSON')
    .action(async (options: { findings?: boolean; json?: boolean }) => {
      const library = await withLibrary(async (minutebook) => minutebook.library());
      foundNothing(library.papers.length === 0);
      const open = library.papers.filter(({ visibility }) => visibility === 'public');
      const kept = library.papers.length - open.length;
      if (options.json && !options.findings && kept > 0)
        process.stderr.write(
          `${kept} not for publication ${kept === 1 ? 'is' : 'are'} among them, marked "visibility": "exempt": keep this output from those who may not read them.\n`,
        );
      if (options.json) return printJson(options.findings ? library.findings : library);
      if (options.findings) return print(library.findings.map(sayFinding).join('\n') || 'No findings.');
      if (kept > 0)
        process.stderr.write(
          `${kept} not for publication ${kept === 1 ? 'is' : 'are'} not listed; --json has everything.\n`,
        );
      print(open.map(sayPaper).join('\n') || 'No papers. Put files into the papers folder of the knowledge folder.');
    });
}

function sayFinding({
  rule,
  message,
  place,
}: {
  rule: string;
  message: string;
  place: { file: string; lines: readonly [number, number] } | null;
}): string {
  return `${rule}: ${message}${place ? ` (${place.file}, line ${place.lines[0]})` : ''}`;
}

function sayPaper({ meeting, kind, title }: { meeting: string; kind: string; title: string }): string {
  return `${meeting}  ${kind}  ${title}`;
}
