import { HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import { AdmittingApp } from './admitting-app.ts';
import { boltLogger } from './bolt-logger.ts';
import { type SlackDeps, type SlackOptions, TIMING, type Timing } from './deps.ts';
import { Desk } from './desk.ts';
import { createTellTrouble } from './errors.ts';
import { FairQueue } from './fair-queue.ts';
import { createFollowUps } from './follow-ups.ts';
import { createHttpDoor } from './http-door.ts';
import { identify } from './identify.ts';
import { type Identity, readIncoming } from './incoming.ts';
import { registerListeners } from './listeners/register.ts';
import { createMetrics } from './metrics.ts';
import { checkAppToken, openSocket } from './open-socket.ts';
import { Outbox } from './outbox.ts';
import { createRespond } from './respond.ts';
import { createIsShared } from './shared-channels.ts';
import { tellAsker } from './tell-asker.ts';
import type { Tools } from './tools.ts';

/** The Slack app, ready to be started. It does not know whether it talks to Slack or to the local workspace. */
export interface SlackApp {
  /**
   * Resolves once it serves; keeps trying while Slack is down. Throws a Fault where a token is wrong. In HTTP mode gives
   * the port. `prepare` is what must be done before it serves: meanwhile `/healthz` answers 503.
   */
  start(prepare?: () => Promise<void>): Promise<{ readonly port: number | null }>;
  /** Takes nothing new and lets what is in hand end, within five seconds; the rest is taken up after the next start. */
  stop(): Promise<void>;
  ready(): boolean;
  /** The same numbers and more in Prometheus' text format; HTTP mode also serves them at `/metrics`. */
  metrics(): string;
  /** Numbers worth watching. */
  numbers(): { readonly inHand: number; readonly waiting: number };
}

/** Answers at once, and at most this many waiting: beyond it people are asked to come back. */
const queueLimits = { atOnce: 4, waiting: 2000 };

/** Joins the Slack room. Nothing starts before `start`. */
export function createSlackApp(options: SlackOptions, deps: SlackDeps): SlackApp {
  const timing: Timing = { ...TIMING, ...options.timing };
  const logger = boltLogger(deps.log);
  const clientOptions = webClientOptions(options, timing, logger);
  const client = new WebClient(options.connection.botToken, clientOptions);
  const metrics = createMetrics();
  const queue = new FairQueue(queueLimits);
  const tools: Tools = {
    deps,
    options,
    timing,
    client,
    outbox: new Outbox(client, timing),
    respond: createRespond(timing),
    queue,
    tellTrouble: createTellTrouble(deps.log, metrics),
    metrics,
    isShared: createIsShared(client, deps.log),
    followUps: createFollowUps({ deps, queue }),
  };
  const desk = new Desk(tools);
  let me: Identity | null = null;
  let state: 'new' | 'serving' | 'stopped' = 'new';

  const receiver = createReceiver(options, clientOptions, logger);
  const app = new AdmittingApp(
    {
      receiver,
      logger,
      clientOptions,
      convoStore: false,
      extendedErrorHandler: true,
      authorize: async () => ({
        botToken: options.connection.botToken,
        ...(me && { botUserId: me.botUserId }),
        ...(me?.botId && { botId: me.botId }),
      }),
    },
    (body) => (me ? desk.receive(readIncoming(body, me)) : null),
  );
  registerListeners(app, tools, desk);
  app.error(({ error, body }: { error: Error; body: object }) => tellAsker(error, body, tools));

  const ready = () => state === 'serving';
  const numbers = () => ({ inHand: desk.inHand, waiting: tools.queue.waiting });
  const metricsText = () => metrics.text({ ...numbers(), ready: ready() });
  const healthPort = options.healthPort ?? null;
  const doorPort = receiver instanceof HTTPReceiver ? options.port : healthPort;
  const slackRequests = receiver instanceof HTTPReceiver ? receiver.requestListener.bind(receiver) : null;
  const door = doorPort === null ? null : createHttpDoor(slackRequests, ready, metricsText);
  return {
    ready,
    numbers,
    metrics: metricsText,
    async start(prepare) {
      const opened = door && doorPort !== null ? await door.open(options.host, doorPort) : null;
      const port = slackRequests ? opened : null;
      // Together: a wrong token is told at once, not after the papers are read.
      const stopped = () => state === 'stopped';
      const [identity] = await Promise.all([
        identify(client, deps.log, timing, stopped),
        prepare?.(),
        checkAppToken(options, tools),
      ]);
      if (!identity || stopped()) return { port };
      me = identity;
      if (receiver instanceof SocketModeReceiver) await openSocket(receiver, options, tools);
      state = 'serving';
      desk.watch();
      deps.log.info(
        `Slack ${options.connection.mode === 'socket' ? 'Socket Mode' : `HTTP mode on port ${port}`} is ready`,
      );
      return { port };
    },
    async stop() {
      const wasServing = ready();
      state = 'stopped';
      if (receiver instanceof SocketModeReceiver && wasServing) void receiver.stop();
      await Promise.all([door?.close(), desk.finish(timing.farewellMs)]);
    },
  };
}

/** One short request at a time to Slack, no retries behind our back: the outbox decides what a failure means. */
function webClientOptions(
  options: SlackOptions,
  timing: Timing,
  logger: ReturnType<typeof boltLogger>,
): WebClientOptions {
  return {
    ...(options.slackApiUrl && { slackApiUrl: options.slackApiUrl }),
    retryConfig: { retries: 0 },
    timeout: timing.requestMs,
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    logger,
  };
}

function createReceiver(options: SlackOptions, clientOptions: WebClientOptions, logger: ReturnType<typeof boltLogger>) {
  const { connection } = options;
  if (connection.mode === 'http') return new HTTPReceiver({ signingSecret: connection.signingSecret, logger });
  // Opening a connection may be tried for as long as it takes: nobody waits for the reply, and giving up means silence.
  const patient = {
    ...clientOptions,
    rejectRateLimitedCalls: false,
    retryConfig: { retries: 10_000, factor: 1.5, maxTimeout: 15_000 },
  };
  return new SocketModeReceiver({
    appToken: connection.appToken,
    logger,
    installerOptions: { clientOptions: patient },
  });
}
