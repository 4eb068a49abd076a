import { z } from 'zod';
import type { Draft } from '../../answering/draft.ts';
import { WriterFailure } from '../../answering/writer-failure.ts';
import { jsonIn, withoutThoughts } from './json-in-words.ts';

const MOST_STATEMENTS = 20;
const MOST_MARKS = 20;
const LONGEST_STATEMENT = 700;

/** The form a model must answer in. */
export const draftSchema = z.object({
  statements: z
    .array(
      z.object({
        text: z.string().describe('One fact in one sentence, without marks, links or markup'),
        marks: z.array(z.number().int()).describe('Marks of the passages that say it'),
      }),
    )
    .describe('The answer, one fact a statement; empty where the passages do not answer'),
  missing: z.string().nullable().describe('What was asked and the passages do not say, or null'),
  answered: z.boolean().describe('Whether the passages answer the question'),
});

/** A schema in the part of JSON Schema that every provider's structured output knows: Azure refuses bounds of numbers, others `$schema`. */
export function plainSchema(schema: z.ZodType): object {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, {
    target: 'draft-7',
    override({ jsonSchema }) {
      delete jsonSchema.minimum;
      delete jsonSchema.maximum;
    },
  });
  return plain;
}

/** The schema as JSON Schema, for servers that hold a model to one. */
export const DRAFT_FORMAT = {
  type: 'json_schema',
  json_schema: { name: 'answer', strict: true, schema: plainSchema(draftSchema) },
} as const;

/** Characters of what a model says at once: many times an answer, and few enough to be read in no time. */
const LONGEST_SAID = 60_000;

/**
 * Reads a model's words as a draft. Small servers wrap JSON in prose, in a code fence or in an object of their own, think aloud
 * before it, write marks as text, or write prose with marks: that is understood. Anything else is a WriterFailure of trouble
 * `garbled`.
 */
export function readDraft(said: string): Draft {
  if (said.length > LONGEST_SAID) throw new WriterFailure('garbled', `its answer has ${said.length} characters`);
  for (const value of jsonIn(said)) {
    const parsed = draftSchema.safeParse(lenient(value));
    if (parsed.success) return limited(parsed.data);
  }
  const prose = withoutThoughts(said);
  const written = prose.includes('{') ? [] : proseWithMarks(prose);
  if (written.length > 0) return limited({ statements: written, missing: null, answered: true });
  throw new WriterFailure('garbled', 'its answer has not the form that was asked for');
}

function limited({ statements, missing, answered }: z.infer<typeof draftSchema>): Draft {
  return {
    statements: statements
      .filter(({ text }) => text.trim() !== '' && text.length <= LONGEST_STATEMENT)
      .slice(0, MOST_STATEMENTS),
    missing: missing?.trim() || null,
    answered,
  };
}

/** Words up to the marks that follow them. */
const MARKED = new RegExp(`([^[\\]]{1,${LONGEST_STATEMENT}})((?:\\s*\\[\\d+(?:, ?\\d+)*\\])+)`, 'g');

function proseWithMarks(said: string): z.infer<typeof draftSchema>['statements'] {
  const statements = [...said.matchAll(MARKED)].map(([, text = '', marks = '']) => ({
    text: text.replace(/^[\s.,;*•-]+/, '').trim(),
    marks: marksOf(marks),
  }));
  return statements.filter(({ text }) => /\p{L}/u.test(text));
}

const given = z.looseObject({
  statements: z.array(z.looseObject({ marks: z.unknown().optional() })),
  missing: z.string().nullable().catch(null),
  answered: z.union([z.boolean(), z.stringbool()]).optional().catch(undefined),
});

/** Marks as "1", "[1]" or a single number; no `missing`, or an empty list; `answered` as a word; all that in a wrapping, or the statements alone. */
function lenient(value: object): unknown {
  const wrapped = Object.values(value).find((inner) => given.safeParse(inner).success);
  const parsed = given.safeParse(Array.isArray(value) ? { statements: value } : (wrapped ?? value));
  if (!parsed.success) return value;
  const { missing, answered } = parsed.data;
  const statements = parsed.data.statements.map((statement) => ({ ...statement, marks: marksOf(statement.marks) }));
  return { statements, missing, answered: answered ?? statements.length > 0 };
}

const marksOf = (marks: unknown): number[] =>
  [marks]
    .flat()
    .slice(0, MOST_MARKS)
    .flatMap((mark) => [...String(mark ?? '').matchAll(/\d+/g)].map(([digits]) => Number(digits)));
