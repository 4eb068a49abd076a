import { randomUUID } from 'node:crypto';
import { APP_ID, BOT, TEAM } from '../directory.ts';

export type Payload = Readonly<Record<string, unknown>>;

/** One thing Slack tells the app. */
export interface Envelope {
  readonly id: string;
  readonly type: 'events_api' | 'slash_commands' | 'interactive';
  readonly payload: Payload;
  /** Whether the acknowledgement may carry an answer. */
  readonly acceptsResponse: boolean;
}

/** An event of the Events API, in the wrapper that names the app and the event. */
export function eventEnvelope(event: Payload, isShared = false): Envelope {
  const eventId = `Ev${randomUUID().replaceAll('-', '').slice(0, 10).toUpperCase()}`;
  return {
    id: randomUUID(),
    type: 'events_api',
    acceptsResponse: false,
    payload: {
      token: 'local',
      team_id: TEAM.id,
      api_app_id: APP_ID,
      event,
      type: 'event_callback',
      event_id: eventId,
      event_time: Math.floor(Date.now() / 1000),
      authorizations: [
        { enterprise_id: null, team_id: TEAM.id, user_id: BOT.userId, is_bot: true, is_enterprise_install: false },
      ],
      is_ext_shared_channel: isShared,
      event_context: eventId,
    },
  };
}

export function commandEnvelope(payload: Payload): Envelope {
  return { id: randomUUID(), type: 'slash_commands', acceptsResponse: true, payload };
}

export function interactiveEnvelope(payload: Payload): Envelope {
  const acceptsResponse = payload.type === 'view_submission' || payload.type === 'block_suggestion';
  return { id: randomUUID(), type: 'interactive', acceptsResponse, payload };
}
