import type { SocketModeReceiver } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { boltLogger } from './bolt-logger.ts';
import type { SlackOptions } from './deps.ts';
import { readFailure } from './errors.ts';
import { slackRefuses } from './identify.ts';
import { sleep } from './sleep.ts';
import type { Tools } from './tools.ts';

type Needs = Pick<Tools, 'deps' | 'timing'>;

/** Throws a Fault where Slack does not take the app-level token; asked once, since the SDK would go on asking about some refusals. */
export async function checkAppToken({ connection, slackApiUrl }: SlackOptions, { deps, timing }: Needs): Promise<void> {
  if (connection.mode !== 'socket') return;
  const client = new WebClient(connection.appToken, {
    ...(slackApiUrl && { slackApiUrl }),
    retryConfig: { retries: 0 },
    timeout: timing.requestMs,
    logger: boltLogger(deps.log),
  });
  await client.apps.connections.open().catch((error: unknown) => {
    const failure = readFailure(error);
    if (failure?.kind === 'refused') throw slackRefuses('SLACK_APP_TOKEN', failure.code);
  });
}

/**
 * Opens the WebSocket and keeps it open. The SDK reconnects by itself, and leaves a rejection that nobody hears where Slack
 * refuses that or a network fault outlasts its patience. Here a refusal is told to `onShutOut`; anything else is tried again.
 */
export async function openSocket(
  { client: line }: SocketModeReceiver,
  { onShutOut }: SlackOptions,
  { deps, timing }: Needs,
): Promise<void> {
  const open = line.start.bind(line);
  await open().catch(explainStart);
  line.start = async () => {
    for (;;) {
      try {
        return await open();
      } catch (error) {
        // Closed by ourselves.
        if (error === undefined) return { ok: true };
        const failure = readFailure(error);
        if (failure?.kind === 'refused') {
          onShutOut?.(slackRefuses('SLACK_APP_TOKEN', failure.code));
          return { ok: false };
        }
        deps.log.warn({ err: error }, 'Slack could not be reached again; trying once more');
        await sleep(timing.longestPauseMs);
      }
    }
  };
}

function explainStart(error: unknown): never {
  const failure = readFailure(error);
  throw failure?.kind === 'refused' ? slackRefuses('SLACK_APP_TOKEN', failure.code) : error;
}
