import { z } from 'zod';
import { Fault } from './fault.ts';

/** How to reach Slack: over a WebSocket that the app opens, or over requests that Slack sends. */
export type SlackConnection =
  | { readonly mode: 'socket'; readonly botToken: string; readonly appToken: string }
  | { readonly mode: 'http'; readonly botToken: string; readonly signingSecret: string };

/** How long each kind of record is kept, in days; afterwards it is erased. */
export interface KeepTimes {
  /** What was asked in each thread, for follow-ups. */
  readonly threadsDays: number;
  /** Given answers, for their buttons; one that somebody saved stays until it is taken off the Home tab. */
  readonly answersDays: number;
  readonly feedbackDays: number;
  readonly auditDays: number;
}

/** What a language model may take. */
export interface ModelBudget {
  /** Tokens in and out of all answers of a day (UTC). */
  readonly tokensPerDay: number;
  readonly tokensPerAnswer: number;
  /** Calls of one answer, tries included. */
  readonly callsPerAnswer: number;
  readonly secondsPerAnswer: number;
}

/** Everything the environment decides. Read once, in `readConfig`. */
export interface Config {
  /** Null without tokens: then the local workspace is served. */
  readonly slack: SlackConnection | null;
  /** Another address for Slack's Web API, ending in `/api/`; null for Slack's own. */
  readonly slackApiUrl: string | null;
  readonly host: string;
  readonly port: number;
  /** Where `/healthz` and `/metrics` are served in Socket Mode, which listens nowhere else; null for nowhere. */
  readonly healthPort: number | null;
  readonly knowledgeDir: string;
  readonly dataDir: string;
  readonly embeddings: string;
  readonly model: string;
  readonly modelBudget: ModelBudget;
  /** What a million tokens in and out cost, in the operator's money; null where nobody said. */
  readonly modelPrices: { readonly in: number; readonly out: number } | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Channel ids that may be answered; empty means all. */
  readonly allowedChannels: readonly string[];
  /** Whether channels shared with another organisation are answered too. */
  readonly allowExternal: boolean;
  readonly adminUsers: readonly string[];
  /** How long what people asked is kept. */
  readonly keep: KeepTimes;
  /** The whole environment, for the keys and addresses of model providers as their SDKs name them. Never logged. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

const list = z.string().transform((text) => text.split(/[\s,]+/).filter(Boolean));

const port = z.coerce
  .number({ error: 'must be a number from 0 to 65535' })
  .int({ error: 'must be a whole number' })
  .min(0, { error: 'must be a number from 0 to 65535' })
  .max(65535, { error: 'must be a number from 0 to 65535' });

const days = z.coerce
  .number({ error: 'must be a number of days' })
  .int({ error: 'must be a whole number of days' })
  .min(1, { error: 'must be at least 1 day' })
  .max(36_500, { error: 'must be at most 36500 days' });

const count = (least: number, most: number) =>
  z.coerce
    .number({ error: 'must be a number' })
    .int({ error: 'must be a whole number' })
    .min(least, { error: `must be at least ${least}` })
    .max(most, { error: `must be at most ${most}` });

const prices = z
  .string()
  .regex(/^\s*\d+(?:\.\d+)?\s*[/,;]\s*\d+(?:\.\d+)?\s*$/, {
    error: 'must be two prices for a million tokens, in and out, such as 0.25/2',
  })
  .transform((text) => {
    const [inPrice = 0, outPrice = 0] = text.split(/[/,;]/).map(Number);
    return { in: inPrice, out: outPrice };
  });

const yesOrNo = z
  .string()
  .toLowerCase()
  .pipe(z.enum(['true', 'false', 'yes', 'no', '1', '0'], { error: 'must be true or false' }))
  .transform((word) => ['true', 'yes', '1'].includes(word));

const environment = z.object({
  SLACK_BOT_TOKEN: z.string().default(''),
  SLACK_APP_TOKEN: z.string().default(''),
  SLACK_SIGNING_SECRET: z.string().default(''),
  SLACK_API_URL: z
    .string()
    .default('')
    .refine((text) => text === '' || (URL.canParse(text) && /^https?:.*\/api\/$/.test(text)), {
      error: 'must be an address that ends in /api/, such as https://slack.com/api/',
    }),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(3000),
  HEALTH_PORT: port.nullable().default(null),
  KNOWLEDGE_DIR: z.string().min(1).default('knowledge'),
  DATA_DIR: z.string().min(1).default('data'),
  EMBEDDINGS: z
    .string()
    .min(1)
    .transform((text) => text.trim().replace(/^embedded$/i, 'embedded'))
    .default('embedded'),
  MODEL: z
    .string()
    .regex(/^(none|[a-z0-9_-]+:.+)$/i, { error: 'must be none or provider:model, such as openai:gpt-5-mini' })
    .transform((text) => text.trim().replace(/^none$/i, 'none'))
    .default('none'),
  MODEL_PRICES: prices.nullable().default(null),
  MODEL_TOKENS_PER_DAY: count(1, 1e12).default(3_000_000),
  MODEL_TOKENS_PER_ANSWER: count(1, 1e9).default(40_000),
  MODEL_CALLS_PER_ANSWER: count(1, 100).default(8),
  MODEL_SECONDS_PER_ANSWER: count(1, 600).default(60),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  ALLOWED_CHANNELS: list.default([]),
  ALLOW_EXTERNAL: yesOrNo.default(false),
  ADMIN_USERS: list.default([]),
  KEEP_THREADS_DAYS: days.default(30),
  KEEP_ANSWERS_DAYS: days.default(30),
  KEEP_FEEDBACK_DAYS: days.default(365),
  KEEP_AUDIT_DAYS: days.default(365),
});

type Environment = z.infer<typeof environment>;

/** Turns the environment into a Config, or throws one Fault that names every mistake and its mend. An empty variable counts as absent. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = environment.safeParse(given);
  const faults = parsed.success
    ? tokenFaults(parsed.data)
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  if (!parsed.success || faults.length > 0) {
    throw new Fault(
      'config',
      `The configuration has ${faults.length === 1 ? 'a mistake' : `${faults.length} mistakes`}: ${faults.join('; ')}`,
      {
        remedy: 'Mend it in the environment or in .env; .env.example explains each variable.',
      },
    );
  }
  return { ...toConfig(parsed.data), environment: given };
}

/** Slack's own tokens have a shape; at another address anything goes, since tests and gateways make up their own. */
function tokenFaults(env: Environment): string[] {
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret } = env;
  const faults: string[] = [];
  if (bot && !app && !secret) {
    faults.push(
      'SLACK_BOT_TOKEN is set but neither SLACK_APP_TOKEN (Socket Mode) nor SLACK_SIGNING_SECRET (HTTP mode) is',
    );
  }
  if (!bot && (app || secret)) faults.push('SLACK_BOT_TOKEN is missing beside the other Slack variable');
  if (env.SLACK_API_URL) return faults;
  if (bot && !bot.startsWith('xoxb-')) faults.push('SLACK_BOT_TOKEN must be the bot token, which begins with xoxb-');
  if (app && !app.startsWith('xapp-'))
    faults.push('SLACK_APP_TOKEN must be the app-level token, which begins with xapp-');
  return faults;
}

function toConfig(env: Environment): Omit<Config, 'environment'> {
  return {
    slack: slackConnection(env),
    slackApiUrl: env.SLACK_API_URL || null,
    host: env.HOST,
    port: env.PORT,
    healthPort: env.HEALTH_PORT,
    knowledgeDir: env.KNOWLEDGE_DIR,
    dataDir: env.DATA_DIR,
    embeddings: env.EMBEDDINGS,
    model: env.MODEL,
    modelBudget: {
      tokensPerDay: env.MODEL_TOKENS_PER_DAY,
      tokensPerAnswer: env.MODEL_TOKENS_PER_ANSWER,
      callsPerAnswer: env.MODEL_CALLS_PER_ANSWER,
      secondsPerAnswer: env.MODEL_SECONDS_PER_ANSWER,
    },
    modelPrices: env.MODEL_PRICES,
    logLevel: env.LOG_LEVEL,
    allowedChannels: env.ALLOWED_CHANNELS,
    allowExternal: env.ALLOW_EXTERNAL,
    adminUsers: env.ADMIN_USERS,
    keep: {
      threadsDays: env.KEEP_THREADS_DAYS,
      answersDays: env.KEEP_ANSWERS_DAYS,
      feedbackDays: env.KEEP_FEEDBACK_DAYS,
      auditDays: env.KEEP_AUDIT_DAYS,
    },
  };
}

function slackConnection(env: Environment): SlackConnection | null {
  if (!env.SLACK_BOT_TOKEN) return null;
  if (env.SLACK_APP_TOKEN) return { mode: 'socket', botToken: env.SLACK_BOT_TOKEN, appToken: env.SLACK_APP_TOKEN };
  return { mode: 'http', botToken: env.SLACK_BOT_TOKEN, signingSecret: env.SLACK_SIGNING_SECRET };
}
