import { Command } from 'commander';
import { z } from 'zod';
import type { Answer, Question } from '../answering/answer.ts';
import { sayTrace } from '../answering/say-trace.ts';
import { Fault } from '../fault.ts';
import { saySource } from '../papers/say-source.ts';
import { readLines } from './lines.ts';
import { foundNothing, print, printJson, withLibrary } from './open-minutebook.ts';

/** The contract's line of `ask --jsonl`. */
export const questionLine = z.object({
  id: z.string().optional(),
  question: z.string(),
  history: z.array(z.object({ question: z.string() })).optional(),
  channel: z.string().optional(),
});

const GAVE = new Set(['answered', 'partly-answered', 'clarify']);

/** `ask "question"`: one answer, or one for each line of a file. */
export function askCommand(): Command {
  return new Command('ask')
    .description('answer a question from the papers, with citations')
    .argument('[question...]', 'the question')
    .option('--jsonl <file>', 'answer each line {id, question, history?, channel?} of a file, one JSON line each')
    .option('--trace', 'say how the answer came about: each step with what went in, what came out, scores and times')
    .option('--json', 'print JSON; with --trace the steps are its field "trace"')
    .action(async (words: string[], options: { jsonl?: string; json?: boolean; trace?: boolean }) => {
      const trace = options.trace === true;
      if (options.jsonl)
        return askEach(readLines(options.jsonl, questionLine).map((line) => ({ ...toQuestion(line), trace })));
      const question = words.join(' ').trim();
      if (!question) {
        throw new Fault('usage', 'There is no question', {
          remedy: 'Write it in quotes: ask "How many children are home educated?"',
        });
      }
      await withLibrary(async (minutebook) => {
        const answer = await minutebook.ask({ question, trace });
        foundNothing(!GAVE.has(answer.kind));
        // said before Minutebook is closed, which waits for traces that are on their way
        if (options.json) printJson(answer);
        else print([sayAnswer(answer), ...(answer.trace ? [sayTrace(answer.trace)] : [])].join('\n\n'));
      });
    });
}

async function askEach(questions: readonly Question[]): Promise<void> {
  await withLibrary(async (minutebook) => {
    for (const question of questions) printJson(await minutebook.ask(question));
  });
}

/** Leaves out what a line does not say, so that absent stays absent. */
export function toQuestion({ id, question, history, channel }: z.infer<typeof questionLine>): Question {
  return {
    question,
    ...(id !== undefined && { id }),
    ...(history && { history }),
    ...(channel !== undefined && { channel }),
  };
}

function sayAnswer(answer: Answer): string {
  const sources = answer.citations.map(
    (citation) => `[${citation.mark}] ${saySource(citation)} (${citation.file}, line ${citation.lines[0]})`,
  );
  const choices = answer.choices.filter((choice) => !answer.text.includes(choice)).map((choice) => `- ${choice}`);
  return [answer.text, choices.join('\n'), sources.join('\n'), answer.asAt.note ?? ''].filter(Boolean).join('\n\n');
}
