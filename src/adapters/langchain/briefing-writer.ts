import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { z } from 'zod';
import { WriterFailure } from '../../answering/writer-failure.ts';
import type { BriefingTask, BriefingWriter, WrittenLine } from '../../briefing/polish/briefing-writer.ts';
import { callModel } from './call-model.ts';
import { plainSchema } from './draft-schema.ts';
import { fenceObjections, fencePassages, quoted } from './fence.ts';
import { jsonIn } from './json-in-words.ts';
import type { ModelWriterParts } from './model-writer.ts';

const LONGEST_LINE = 500;

const linesSchema = z.object({
  lines: z.array(
    z.object({
      line: z.string().describe('The name of the line, as it was given'),
      text: z.string().describe('One plain sentence, without marks, links or markup'),
      marks: z.array(z.number().int()).describe('Marks of the passages that say it'),
    }),
  ),
});

const asJsonSchema = plainSchema(linesSchema);
const FORMAT = { type: 'json_schema', json_schema: { name: 'lines', strict: true, schema: asJsonSchema } } as const;
const asJson = new HumanMessage(
  `Answer with one JSON object and nothing else, in this form: ${JSON.stringify(asJsonSchema)}`,
);

/** A BriefingWriter with a chat model behind it: one call a briefing, in the same budget and with the same patience as an answer. */
export function createBriefingWriter({ model, prompts, rules, budgetOf, breaker }: ModelWriterParts): BriefingWriter {
  let takesFormat = model.takesFormat;
  return {
    async writeLines(task, objections, session) {
      const { system, user } = prompts('write-briefing', {
        topic: `<topic>\n${quoted(task.topic)}\n</topic>`,
        passages: fencePassages(task.passages),
        lines: listLines(task),
        objections: objections.length > 0 ? fenceObjections(objections) : 'Nothing: this is the first try.',
      });
      const purpose = objections.length > 0 ? 'Repair the briefing' : 'Write the briefing';
      const messages = [new SystemMessage(system), new HumanMessage(user)];
      const inWords = () =>
        callModel(model.plain, { purpose, messages: [...messages, asJson] }, budgetOf(session), session, rules);
      const inFormat = async () => {
        try {
          return await callModel(model.plain, { purpose, messages, format: FORMAT }, budgetOf(session), session, rules);
        } catch (error) {
          if (
            !(error instanceof WriterFailure) ||
            !/response_format|json_schema|structured output/i.test(error.message)
          )
            throw error;
          takesFormat = false;
          return inWords();
        }
      };
      const message = await breaker.guard(() => (takesFormat ? inFormat() : inWords()));
      return readLines(message.text);
    },
  };
}

const listLines = ({ lines }: BriefingTask): string =>
  lines.map(({ line, says, marks }) => `${line}: ${says} It may rest on: ${marks.join(', ')}.`).join('\n');

/** Reads a model's words as lines; a server that wraps JSON in prose, in a code fence or in thoughts is understood. */
function readLines(said: string): readonly WrittenLine[] {
  for (const value of jsonIn(said)) {
    const parsed = linesSchema.safeParse(value);
    if (parsed.success)
      return parsed.data.lines.filter(({ text }) => text.trim() !== '' && text.length <= LONGEST_LINE);
  }
  throw new WriterFailure('garbled', 'its lines have not the form that was asked for');
}
