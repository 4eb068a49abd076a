import type { Change } from '../changes.ts';
import { BOT, type Channel } from '../directory.ts';
import type { Message } from '../message.ts';
import { slackMessage } from '../slack-shapes.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { type Envelope, eventEnvelope, type Payload } from './envelope.ts';

const CHANNEL_TYPES = { channel: 'channel', private: 'group', im: 'im' } as const;
const SUBSCRIPTIONS = { channel: 'message.channels', private: 'message.groups', im: 'message.im' } as const;

/** What Slack tells the app about a change: a mention is told twice, as `app_mention` and as `message`. */
export function appEvents(change: Change, state: WorkspaceState, baseUrl: string): Envelope[] {
  if (change.kind !== 'posted' && change.kind !== 'changed' && change.kind !== 'removed') return [];
  const { message } = change;
  const channel = state.channel(message.channel);
  if (message.ephemeralFor || !channel.members.has(BOT.userId)) return [];
  const wrap = (event: Payload) => eventEnvelope(event, channel.isShared);
  const subscribed = (name: string) => state.manifest.events === null || state.manifest.events.includes(name);
  const told = subscribed(SUBSCRIPTIONS[channel.kind]);

  switch (change.kind) {
    case 'posted': {
      if (message.stream?.open) return [];
      const mention = mentionsBot(message) && channel.kind !== 'im' && subscribed('app_mention');
      return [
        ...(mention ? [wrap({ ...base(message, channel, baseUrl), type: 'app_mention' })] : []),
        ...(told ? [wrap({ ...base(message, channel, baseUrl), channel_type: CHANNEL_TYPES[channel.kind] })] : []),
      ];
    }
    case 'changed': {
      const edited = message.editedTs !== change.previous.editedTs;
      const finished = change.previous.stream?.open && !message.stream?.open;
      if (!told || !(edited || finished)) return [];
      return [wrap(altered('message_changed', message, change.previous, channel, state, baseUrl))];
    }
    case 'removed':
      return told ? [wrap(altered('message_deleted', message, message, channel, state, baseUrl))] : [];
    default:
      return change satisfies never;
  }
}

function mentionsBot(message: Message): boolean {
  return message.user !== BOT.userId && message.text.includes(`<@${BOT.userId}>`);
}

function base(message: Message, channel: Channel, baseUrl: string): Payload {
  return { ...slackMessage(message, baseUrl), channel: channel.id, event_ts: message.ts };
}

function altered(
  subtype: 'message_changed' | 'message_deleted',
  message: Message,
  previous: Message,
  channel: Channel,
  state: WorkspaceState,
  baseUrl: string,
): Payload {
  const ts = state.nextTs();
  return {
    type: 'message',
    subtype,
    hidden: true,
    channel: channel.id,
    channel_type: CHANNEL_TYPES[channel.kind],
    ts,
    event_ts: ts,
    previous_message: slackMessage(previous, baseUrl),
    ...(subtype === 'message_changed' ? { message: slackMessage(message, baseUrl) } : { deleted_ts: message.ts }),
  };
}

/** What Slack tells the app when someone opens its Home or Messages tab. */
export function homeOpened(
  state: WorkspaceState,
  user: string,
  tab: 'home' | 'messages',
  view: Payload | null,
): Envelope[] {
  if (state.manifest.events !== null && !state.manifest.events.includes('app_home_opened')) return [];
  return [
    eventEnvelope({
      type: 'app_home_opened',
      user,
      channel: state.directMessage(user).id,
      tab,
      ...(view && { view }),
      event_ts: state.nextTs(),
    }),
  ];
}
