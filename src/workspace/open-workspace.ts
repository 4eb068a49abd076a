import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { appEvents } from './delivery/app-events.ts';
import type { AppLine } from './delivery/app-line.ts';
import { Courier, SLACK_RETRIES_MS } from './delivery/courier.ts';
import type { Envelope } from './delivery/envelope.ts';
import { RequestLine } from './delivery/request-line.ts';
import { SocketLine } from './delivery/socket-line.ts';
import { readManifest } from './manifest.ts';
import { createMember, type Member } from './people/member.ts';
import { listen, shownHost, stop } from './server/listen.ts';
import { Mishaps } from './server/mishaps.ts';
import { createRoutes } from './server/routes.ts';
import { type CallRecord, createWebApi } from './server/web-api.ts';
import { WorkspaceState } from './workspace-state.ts';

export { WorkspaceError } from './server/listen.ts';

export interface WorkspaceOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Whether the app behind it can serve; `/healthz` answers 503 until this is true. */
  readonly health?: () => boolean;
  /** Numbers in Prometheus' format for `/metrics`; absent means that there is no such address. */
  readonly metrics?: () => string;
  /** The app's manifest, parsed: its commands, shortcuts, prompts, scopes and events. Without one everything is allowed. */
  readonly manifest?: unknown;
  /** How long the app has to acknowledge; Slack gives it 3 s. */
  readonly ackTimeoutMs?: number;
  /** How long after a failed attempt an event is sent again. */
  readonly retryDelaysMs?: readonly number[];
  /** Put between the workspace and the app, so that tests can lose, repeat and hold up what goes along. */
  readonly betweenUs?: (line: AppLine) => AppLine;
  /** False serves no page, which saves tests the bundling. */
  readonly page?: boolean;
}

/** A Slack workspace on this machine. */
export interface Workspace {
  /** The page, without a final slash. */
  readonly url: string;
  /** For Bolt's `clientOptions.slackApiUrl`; ends in `/api/`. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  /** What is remembered: messages, channels, people, views. */
  readonly state: WorkspaceState;
  /** Acts as a person: `PEOPLE.officer`, `PEOPLE.leadMember`, `PEOPLE.admin`, or one added with `state.addPerson`. */
  as(user: string): Member;
  /** Reaches the app by signed requests to this address from now on, as in HTTP mode. */
  sendTo(requestUrl: string): void;
  /** Every Web API call the app made, oldest first, with the error it was answered. */
  readonly calls: readonly CallRecord[];
  /** The events sent to the app, oldest first. */
  events(): readonly Envelope[];
  /** Sends a past event once more under the same event id. */
  sendAgain(event: Envelope): Promise<void>;
  /** Lets coming calls go wrong: `mishaps.next('chat.postMessage', { kind: 'rate-limited', seconds: 1 })`. */
  readonly mishaps: Mishaps;
  /** The WebSockets: `refresh()` recycles them as Slack does, `cut()` drops them. */
  readonly connections: Pick<SocketLine, 'refresh' | 'cut' | 'connected'>;
  close(): Promise<void>;
}

/**
 * Opens a workspace that speaks Slack's Web API, Socket Mode, signed requests and response addresses, so that an
 * unchanged Bolt app talks to it when `clientOptions.slackApiUrl` is `apiUrl`. The page is at `url`.
 *
 * ```ts
 * const workspace = await openWorkspace({ host: '127.0.0.1', port: 0 });
 * const app = new App({ token: workspace.botToken, appToken: workspace.appToken, socketMode: true,
 *   clientOptions: { slackApiUrl: workspace.apiUrl } });
 * await app.start();
 * const officer = workspace.as(PEOPLE.officer);
 * const question = officer.say({ channel: CHANNELS.families, text: '@Minutebook how many?' });
 * await expect.poll(() => officer.sees(CHANNELS.families, question.ts)).toHaveLength(2);
 * const answer = officer.sees(CHANNELS.families, question.ts)[1];
 * await officer.press(CHANNELS.families, answer.ts, 'show-source'); // then officer.modals(), officer.submit(…)
 * await officer.command(CHANNELS.families, '/indicator', 'EHE');     // then officer.sees(CHANNELS.families)
 * officer.openHome();                                                // then officer.home()
 * await workspace.close();
 * ```
 *
 * The page acts through the same `Member`, over `POST /workspace/act?as=USER` (the acts are in server/act.ts), and hears
 * what its person sees from `GET /workspace/events?as=USER`.
 *
 * Throws a WorkspaceError where the port is taken or the address is not this machine's. State is in memory.
 */
export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const state = new WorkspaceState(readManifest(options.manifest));
  const tokens = { botToken: secret('xoxb-local'), appToken: secret('xapp-local') };
  const signingSecret = secret('signing');
  const mishaps = new Mishaps();
  const socket = new SocketLine(() => {
    courier.appConnected();
    state.changes.tell({ kind: 'connection' });
  });
  const between = options.betweenUs ?? ((line) => line);
  const courier = new Courier(between(socket), {
    ackTimeoutMs: options.ackTimeoutMs ?? 3000,
    retryDelaysMs: options.retryDelaysMs ?? SLACK_RETRIES_MS,
  });

  const server = createServer();
  const port = await listen(server, options.host, options.port);
  const baseUrl = `http://${shownHost(options.host)}:${port}`;
  const webApi = createWebApi({ state, baseUrl }, socket, tokens, mishaps);
  const as = (user: string) => createMember({ state, courier, me: state.person(user), baseUrl });
  const ready = options.health ?? (() => true);
  const routes = createRoutes({
    state,
    webApi,
    as,
    socket,
    mishaps,
    host: options.host,
    metrics: options.metrics ?? null,
    page: options.page ?? true,
    connection: () => ({
      connected: courier.connected,
      ready: ready(),
    }),
  });
  server.on('request', routes.request);
  server.on('upgrade', routes.upgrade);
  const stopTelling = state.changes.listen((change) => {
    for (const envelope of appEvents(change, state, baseUrl)) courier.announce(envelope);
  });

  return {
    url: baseUrl,
    apiUrl: `${baseUrl}/api/`,
    ...tokens,
    signingSecret,
    state,
    as,
    sendTo: (requestUrl) => courier.use(between(new RequestLine(requestUrl, signingSecret))),
    calls: webApi.calls,
    events: () => courier.events(),
    sendAgain: async (event) => {
      await courier.again(event);
    },
    mishaps,
    connections: socket,
    close: async () => {
      stopTelling();
      courier.close();
      await socket.close();
      state.desk.clear();
      await stop(server);
    },
  };
}

function secret(prefix: string): string {
  return `${prefix}-${randomBytes(12).toString('hex')}`;
}
