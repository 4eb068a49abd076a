import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { Fault } from '../fault.ts';
import type { Timing } from './deps.ts';
import { readFailure } from './errors.ts';
import type { Identity } from './incoming.ts';
import { sleep } from './sleep.ts';

/** Slack refuses a token: only the operator can mend that. */
export function slackRefuses(token: string, code: string): Fault {
  return new Fault('slack-refuses', `Slack refuses ${token}: ${code}`, {
    remedy: `Copy ${token} again from api.slack.com/apps, put it into .env, and start again.`,
  });
}

/** Whether an error of Slack's speaks of the token, not of what was asked for with it. */
export function refusesToken(code: string): boolean {
  return /^(?:invalid_auth|not_authed|account_inactive|token_(?:revoked|expired)|missing_scope)$/.test(code);
}

/** Asks Slack who we are, and keeps asking while Slack cannot be reached; throws a Fault where the token is wrong. */
export async function identify(
  client: WebClient,
  log: Logger,
  timing: Timing,
  stopped: () => boolean,
): Promise<Identity | null> {
  let pause = timing.firstPauseMs;
  while (!stopped()) {
    try {
      const { user_id, bot_id } = await client.auth.test();
      return { botUserId: user_id ?? '', botId: bot_id ?? null };
    } catch (error) {
      const failure = readFailure(error);
      if (!failure) throw error;
      if (failure.kind === 'refused') throw slackRefuses('SLACK_BOT_TOKEN', failure.code);
      const wait = failure.kind === 'wait' ? failure.ms : pause;
      log.warn(`Slack cannot be reached (${sayCause(error)}); trying again in ${Math.ceil(wait / 1000)} s`);
      await sleep(wait);
      pause = Math.min(pause * 2, timing.longestPauseMs);
    }
  }
  return null;
}

export function sayCause(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
