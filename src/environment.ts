import { z } from 'zod';

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

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

/** Each variable with its default and what is said where it is wrong. */
export const environment = z.object({
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

export type Environment = z.infer<typeof environment>;

/** Slack's own tokens have a shape; at another address anything goes, since tests and gateways make up their own. */
export function tokenFaults(env: Environment): string[] {
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
