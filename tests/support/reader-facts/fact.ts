import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const common = { id: z.string(), file: z.string().optional(), why: z.string().optional() };
const ofMeeting = { body: z.string().optional(), date: z.string().nullable().optional() };
const label = z.string().nullable().optional();

const fact = z.discriminatedUnion('kind', [
  z.object({
    ...common,
    ...ofMeeting,
    kind: z.literal('paragraph'),
    text: z.string(),
    ends: z.string().optional(),
    label,
    item: label,
    title: z.string().optional(),
    heading: z.string().nullable().optional(),
    page: z.union([z.string(), z.number()]).optional(),
  }),
  z.object({
    ...common,
    ...ofMeeting,
    kind: z.literal('meeting'),
    time: z.string().optional(),
    venue: z.string().optional(),
  }),
  z.object({
    ...common,
    kind: z.literal('person'),
    name: z.string(),
    role: z.string().optional(),
    capacity: z.enum(['present', 'apologies', 'in-attendance', 'officer', 'member', 'author', 'chair']).optional(),
  }),
  z.object({ ...common, kind: z.literal('item'), label, title: z.string() }),
  z.object({
    ...common,
    ...ofMeeting,
    kind: z.literal('decision'),
    text: z.string(),
    decision: z.enum(['resolved', 'recommended', 'noted', 'deferred', 'lost']).optional(),
    item: label,
  }),
  z.object({ ...common, kind: z.literal('not-decision'), text: z.string() }),
  z.object({ ...common, kind: z.literal('commitment'), text: z.string(), by: z.string().optional() }),
  z.object({ ...common, kind: z.literal('row'), row: z.string(), cells: z.record(z.string(), z.string()) }),
  z.object({ ...common, kind: z.literal('acronym'), short: z.string(), long: z.string() }),
  z.object({ ...common, kind: z.literal('finding'), about: z.array(z.string()) }),
  z.object({ ...common, kind: z.literal('once'), text: z.string() }),
  z.object({ ...common, kind: z.literal('exempt'), words: z.string(), question: z.string() }),
  z.object({ ...common, kind: z.literal('public'), text: z.string(), question: z.string().optional() }),
  z.object({
    ...common,
    kind: z.literal('ask'),
    question: z.string(),
    has: z.array(z.string()).default([]),
    not: z.array(z.string()).default([]),
    declined: z.boolean().default(false),
  }),
  z.object({
    ...common,
    kind: z.literal('indicator'),
    query: z.string(),
    period: z.string().optional(),
    value: z.string().nullable(),
  }),
]);

/** Something that a careful reader sees in a paper, written down before any program read it. */
export type Fact = z.infer<typeof fact>;
/** A fact of one kind. */
export type FactOf<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }>;

/** The facts of a folder's `facts.jsonl`, one JSON object a line. Throws with the line that is not one. */
export function readFacts(folder: string): Fact[] {
  return readFileSync(join(folder, 'facts.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line, index) => {
      const read = fact.safeParse(JSON.parse(line));
      if (!read.success) throw new Error(`Line ${index + 1} of ${folder} is no fact: ${z.prettifyError(read.error)}`);
      return read.data;
    });
}
