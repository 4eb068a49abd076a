import { z } from 'zod';
import type { Draft } from '../../answering/draft.ts';
import { WriterFailure } from '../../answering/writer-failure.ts';

const MOST_STATEMENTS = 20;
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

/**
 * Reads a model's words as a draft. Small servers wrap JSON in prose or a code fence, write marks as text, or write prose with
 * marks: that is understood. Anything else is a WriterFailure of trouble `garbled`.
 */
export function readDraft(said: string): Draft {
  const from = said.indexOf('{');
  const to = said.lastIndexOf('}');
  if (from < 0 && MARK.test(said)) return limited(proseWithMarks(said));
  const parsed = draftSchema.safeParse(lenient(parseJson(said.slice(from, to + 1))));
  if (from < 0 || !parsed.success) throw new WriterFailure('garbled', 'its answer has not the form that was asked for');
  return limited(parsed.data);
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

const MARK = /\p{L}[^[\]]*\[\d+(?:, ?\d+)*\]/u;
/** Words up to the marks that follow them. */
const MARKED = /([^[\]]+)((?:\s*\[\d+(?:, ?\d+)*\])+)/g;

function proseWithMarks(said: string): z.infer<typeof draftSchema> {
  const statements = [...said.matchAll(MARKED)].map(([, text = '', marks = '']) => ({
    text: text.replace(/^[\s.,;*•-]+/, '').trim(),
    marks: marksOf(marks),
  }));
  return { statements, missing: null, answered: statements.length > 0 };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const given = z.looseObject({ statements: z.array(z.looseObject({ marks: z.unknown() })) });

/** Marks as "1", "[1]" or a single number; a missing `missing`. */
function lenient(value: unknown): unknown {
  const parsed = given.safeParse(value);
  if (!parsed.success) return value;
  const statements = parsed.data.statements.map((statement) => ({ ...statement, marks: marksOf(statement.marks) }));
  return { missing: null, answered: statements.length > 0, ...parsed.data, statements };
}

const marksOf = (marks: unknown): number[] =>
  [marks].flat().flatMap((mark) => [...String(mark ?? '').matchAll(/\d+/g)].map(([digits]) => Number(digits)));
