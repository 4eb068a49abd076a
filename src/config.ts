import { type Environment, environment, type LOG_LEVELS, tokenFaults } from './environment.ts';
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
