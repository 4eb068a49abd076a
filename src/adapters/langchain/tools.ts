import { z } from 'zod';
import type { WriterAids } from '../../answering/draft.ts';
import type { Passage } from '../../indexing/passage.ts';
import { draftSchema, plainSchema } from './draft-schema.ts';
import { fencePassages, quoted } from './fence.ts';

/** A tool call as a model makes it; its arguments are whatever it wrote. */
export interface ToolCall {
  readonly name: string;
  readonly args: unknown;
  readonly id?: string;
}

const SEARCH = 'search_papers';
const LOOK_UP = 'look_up_indicator';
const ANSWER = 'write_answer';
/** Passages that all searches of one answer may add. */
const MOST_FOUND = 24;

const searchSchema = z.object({ words: z.string().min(2).max(300) });
const lookUpSchema = z.object({
  name: z.string().min(2).max(300).describe('The indicator, in any words, such as "NEET"'),
  period: z.string().max(60).nullish().describe('Such as "Q3 2021/22"; left out for the latest'),
});

const tool = (name: string, description: string, schema: z.ZodType) => ({
  type: 'function',
  function: { name, description, parameters: plainSchema(schema) },
});
const searchTool = tool(
  SEARCH,
  'Search the committee papers for more passages. Use it only where the passages given do not answer.',
  searchSchema,
);
const lookUpTool = tool(
  LOOK_UP,
  'Look a performance indicator up: gives the passages that hold its figures. Use it where a figure of an indicator is asked for and is not in the passages given.',
  lookUpSchema,
);
/** For models that take no response format: the answer comes as a call of this tool. */
export const answerTool = tool(ANSWER, 'Give the answer, as statements with marks.', draftSchema);

export const isAnswer = ({ name }: ToolCall): boolean => name === ANSWER;

/** The tools a writer may be given, by what there is to look in. */
export function toolsFor(aids: WriterAids | undefined): readonly object[] {
  if (!aids) return [];
  return aids.lookUp ? [searchTool, lookUpTool] : [searchTool];
}

/** Does what a tool call asks for. What is found joins the passages, under marks that go on counting; the model gets it fenced. */
export async function lookFurther(
  { name, args }: ToolCall,
  aids: WriterAids,
  offered: readonly Passage[],
  found: Passage[],
): Promise<string> {
  if (name === SEARCH) {
    const query = searchSchema.safeParse(args);
    return query.success ? show(await aids.search(query.data.words)) : 'Give some words to search for.';
  }
  if (name === LOOK_UP && aids.lookUp) {
    const query = lookUpSchema.safeParse(args);
    if (!query.success) return 'Give the name of an indicator.';
    const { passages, says } = await aids.lookUp(query.data.name, query.data.period ?? undefined);
    return passages.length > 0 ? `${quoted(says)}\n${show(passages)}` : quoted(says);
  }
  return `There is no tool ${quoted(name).slice(0, 60)}.`;

  function show(passages: readonly Passage[]): string {
    const known = [...offered, ...found];
    const markOf = ({ id }: Passage) => known.findIndex((passage) => passage.id === id) + 1;
    const again = passages.map(markOf).filter((mark) => mark > 0);
    const fresh = passages.filter((passage) => markOf(passage) === 0).slice(0, Math.max(0, MOST_FOUND - found.length));
    const firstMark = known.length + 1;
    found.push(...fresh);
    const before = again.length > 0 ? `Found again: ${again.map((mark) => `[${mark}]`).join(' ')}.` : '';
    if (fresh.length > 0) return [before, fencePassages(fresh, firstMark)].filter(Boolean).join('\n');
    return before || 'Nothing further was found.';
  }
}
