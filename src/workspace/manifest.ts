import { z } from 'zod';

const words = z.array(z.string());

const shape = z.object({
  display_information: z
    .object({ name: z.string().optional(), description: z.string().default('') })
    .default({ description: '' }),
  features: z
    .object({
      bot_user: z.object({ display_name: z.string() }).optional(),
      slash_commands: z
        .array(
          z.object({ command: z.string(), description: z.string().default(''), usage_hint: z.string().default('') }),
        )
        .default([]),
      shortcuts: z
        .array(z.object({ name: z.string(), type: z.string(), callback_id: z.string(), description: z.string() }))
        .default([]),
      agent_view: z
        .object({
          suggested_prompts: z.array(z.object({ title: z.string(), message: z.string() })).default([]),
        })
        .optional(),
    })
    .default({ slash_commands: [], shortcuts: [] }),
  oauth_config: z.object({ scopes: z.object({ bot: words.default([]) }).optional() }).optional(),
  settings: z.object({ event_subscriptions: z.object({ bot_events: words.optional() }).optional() }).optional(),
});

/** What the app's manifest says it may do and what people may ask of it. */
export interface AppManifest {
  /** The app's name, as it stands over its messages. */
  readonly botName: string;
  /** What stands after the `@`. */
  readonly handle: string;
  readonly description: string;
  readonly commands: readonly { readonly command: string; readonly description: string; readonly usageHint: string }[];
  readonly shortcuts: readonly { readonly name: string; readonly callbackId: string; readonly onMessage: boolean }[];
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
  /** Null where no manifest was given: then every scope is granted. */
  readonly scopes: readonly string[] | null;
  /** Null where no manifest was given: then every event is sent. */
  readonly events: readonly string[] | null;
}

/** Reads the parts of a Slack app manifest that the workspace acts on. Throws zod's error where it is not one. */
export function readManifest(manifest: unknown): AppManifest {
  const { display_information, features, oauth_config, settings } = shape.parse(manifest ?? {});
  return {
    botName: display_information.name ?? 'Minutebook',
    handle: features.bot_user?.display_name ?? 'minutebook',
    description: display_information.description,
    commands: features.slash_commands.map(({ command, description, usage_hint }) => ({
      command,
      description,
      usageHint: usage_hint,
    })),
    shortcuts: features.shortcuts.map(({ name, type, callback_id }) => ({
      name,
      callbackId: callback_id,
      onMessage: type === 'message',
    })),
    prompts: features.agent_view?.suggested_prompts ?? [],
    scopes: oauth_config?.scopes?.bot ?? null,
    events: settings?.event_subscriptions?.bot_events ?? null,
  };
}
