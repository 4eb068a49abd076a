import { LogLevel, WebClient } from '@slack/web-api';
import type { SlackOptions } from './deps.ts';

/** What Slack said to the tokens: who the bot is, or the name of Slack's error. */
export type ConnectionCheck =
  | { readonly ok: true; readonly team: string; readonly user: string }
  | { readonly ok: false; readonly error: string };

/** Asks Slack once whether the tokens are good, without starting the app. Never throws. */
export async function checkConnection({
  connection,
  slackApiUrl,
}: Pick<SlackOptions, 'connection' | 'slackApiUrl'>): Promise<ConnectionCheck> {
  const clientOptions = {
    ...(slackApiUrl && { slackApiUrl }),
    retryConfig: { retries: 0 },
    timeout: 5000,
    logLevel: LogLevel.ERROR,
  };
  try {
    const { team = 'a workspace', user = 'the bot' } = await new WebClient(
      connection.botToken,
      clientOptions,
    ).auth.test();
    if (connection.mode === 'socket') await new WebClient(connection.appToken, clientOptions).apps.connections.open();
    return { ok: true, team, user };
  } catch (error) {
    return { ok: false, error: errorName(error) };
  }
}

function errorName(error: unknown): string {
  const data = error instanceof Error && 'data' in error ? error.data : null;
  if (typeof data === 'object' && data !== null && 'error' in data) return String(data.error);
  return error instanceof Error ? error.message : String(error);
}
