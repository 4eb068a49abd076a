import type { Attempt } from '../delivery/app-line.ts';
import type { Courier } from '../delivery/courier.ts';
import type { Payload } from '../delivery/envelope.ts';
import { APP_ID, type Channel, type Person, SLACKBOT } from '../directory.ts';
import { slackPerson, slackTeam } from '../slack-shapes.ts';
import type { WorkspaceState } from '../workspace-state.ts';

/** What someone needs in order to do something in the workspace. */
export interface Acting {
  readonly state: WorkspaceState;
  readonly courier: Courier;
  readonly me: Person;
  readonly baseUrl: string;
}

/** How an act ended for the person: done, or why not in a sentence fit to show. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly why: string };

export const DONE: Outcome = { ok: true };

/** The fields every interaction payload has. */
export function interaction(acting: Acting): Payload {
  return {
    user: slackPerson(acting.me),
    team: slackTeam,
    api_app_id: APP_ID,
    token: 'local',
    is_enterprise_install: false,
    enterprise: null,
  };
}

/** A channel as interaction payloads name it. */
export function slackPlace(channel: Channel): Payload {
  return { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name };
}

/** A fresh response address for this person in this place. */
export function responseUrl(
  { state, me, baseUrl }: Acting,
  place: { channel: string; threadTs?: string | null; messageTs?: string | null },
): string {
  const key = state.tickets.response({
    channel: place.channel,
    user: me.id,
    threadTs: place.threadTs ?? null,
    messageTs: place.messageTs ?? null,
  });
  return `${baseUrl}/response/${key}`;
}

/** Says in Slack's own voice, to this person alone, that something did not work. */
export function slackbotTells(
  { state, me }: Acting,
  channel: string,
  text: string,
  threadTs: string | null = null,
): void {
  state.messages.post({ channel, user: SLACKBOT, text, threadTs, ephemeralFor: me.id });
}

/** Why the app's silence is a failure, in words for the person; null where the app acknowledged. */
export function failure(attempt: Attempt, botName: string): string | null {
  switch (attempt.kind) {
    case 'acknowledged':
      return null;
    case 'timeout':
      return `${botName} did not respond in time. Try again in a moment.`;
    case 'refused':
      return `${botName} could not take that (status ${attempt.status}). Try again in a moment.`;
    case 'unreachable':
      return `${botName} is not connected. Wait until it says it is ready, then try again.`;
    default:
      return attempt satisfies never;
  }
}
