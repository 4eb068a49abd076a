import { Command, CommanderError } from 'commander';
import dotenv from 'dotenv';
import { askCommand } from './commands/ask.ts';
import { backupCommand } from './commands/backup.ts';
import { briefingCommand } from './commands/briefing.ts';
import { doctorCommand } from './commands/doctor.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { indicatorCommand } from './commands/indicator.ts';
import { indicatorsCommand } from './commands/indicators.ts';
import { ingestCommand } from './commands/ingest.ts';
import { papersCommand } from './commands/papers.ts';
import { retrievalCheckCommand } from './commands/retrieval-check.ts';
import { searchCommand } from './commands/search.ts';
import { sayFault } from './fault.ts';

const COMMANDS = [
  askCommand,
  indicatorCommand,
  indicatorsCommand,
  briefingCommand,
  searchCommand,
  papersCommand,
  ingestCommand,
  evaluateCommand,
  retrievalCheckCommand,
  backupCommand,
  doctorCommand,
];

const USAGE_REMEDY =
  'Run `npm run -s minutebook -- --help` to see the commands, or a command with --help to see its options.';

function createProgram(): Command {
  const program = new Command('minutebook')
    .description(
      "Answers questions from a council's committee papers, every statement cited to meeting, item and paragraph.",
    )
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
  for (const command of COMMANDS) {
    program.addCommand(
      command()
        .exitOverride()
        .configureOutput({ outputError: () => undefined }),
    );
  }
  return program;
}

/** Runs one command line. Exit 0 done, 1 done with nothing found, 2 wrong usage or a fault. */
async function run(args: readonly string[]): Promise<void> {
  dotenv.config({ quiet: true });
  try {
    await createProgram().parseAsync([...args], { from: 'user' });
  } catch (thrown) {
    process.exitCode = endingOf(thrown);
  }
}

function endingOf(thrown: unknown): number {
  if (thrown instanceof CommanderError && thrown.exitCode === 0) return 0;
  if (thrown instanceof CommanderError && thrown.code === 'commander.help') return 2;
  if (thrown instanceof CommanderError) process.stderr.write(`${usageFault(thrown)} ${USAGE_REMEDY}\n`);
  else process.stderr.write(`${sayFault(thrown)}\n`);
  if (process.env.LOG_LEVEL === 'debug' && thrown instanceof Error) process.stderr.write(`${thrown.stack}\n`);
  return 2;
}

function usageFault({ message }: CommanderError): string {
  const sentence = message
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1).replace(/[.)]?$/, (end) => (end === ')' ? ').' : '.'))}`;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

await run(process.argv.slice(2));
