import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import type { WorkspaceState } from '../workspace-state.ts';

/** What a method may use. */
export interface Call {
  readonly state: WorkspaceState;
  /** Where this workspace is served, without a final slash. */
  readonly baseUrl: string;
}

/** One method of Slack's Web API. `scope` is the bot scope it needs, null for none, `app` for the app-level token. */
export interface Method {
  readonly scope: string | null | readonly string[];
  readonly run: (call: Call, args: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** Describes a method by the arguments it takes and what it does; wrong arguments are refused as Slack does. */
export function method<Shape extends z.ZodRawShape>(
  scope: Method['scope'],
  shape: Shape,
  run: (call: Call, args: z.infer<z.ZodObject<Shape>>) => Readonly<Record<string, unknown>>,
): Method {
  const schema = z.object(shape);
  return {
    scope,
    run: (call, args) => {
      const parsed = schema.safeParse(args);
      if (parsed.success) return run(call, parsed.data);
      throw new Refusal(
        'invalid_arguments',
        parsed.error.issues.map((issue) => `[ERROR] ${issue.message} [json-pointer:/${issue.path.join('/')}]`),
      );
    },
  };
}

/** Form posts carry structures as JSON text. */
const unpack = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

/** An argument that arrives as JSON text or as JSON. */
export const packed = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(unpack, schema);

/** A yes-or-no argument: `true`, `"true"`, `1`, `"1"`. */
export const flag = z.preprocess(
  (value) => value === true || value === 'true' || value === '1' || value === 1,
  z.boolean(),
);

/** A whole number, as text or number. */
export const count = (fallback: number, most: number) => z.coerce.number().int().min(1).max(most).catch(fallback);

/** Structures a later check looks at. */
export const anything = packed(z.unknown());
