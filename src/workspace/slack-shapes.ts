import { APP_ID, BOT, type Channel, type Person, TEAM } from './directory.ts';
import type { Message, SharedFile } from './message.ts';
import type { View, ViewValues } from './view.ts';

type Shape = Record<string, unknown>;

/** A message as Slack's APIs and events give it. `replies` is the thread under it, itself left out. */
export function slackMessage(message: Message, baseUrl: string, replies: readonly Message[] = []): Shape {
  const isBot = message.user === BOT.userId;
  return {
    type: 'message',
    ...(message.files.length > 0 && !isBot && { subtype: 'file_share' }),
    user: message.user,
    ts: message.ts,
    text: textOf(message),
    team: TEAM.id,
    blocks: message.blocks.length > 0 ? message.blocks : richTextOf(message),
    ...(isBot && { bot_id: BOT.botId, app_id: APP_ID }),
    ...(message.threadTs && { thread_ts: message.threadTs }),
    ...(message.threadTs && message.threadTs !== message.ts && { parent_user_id: undefined }),
    ...(message.clientMsgId && { client_msg_id: message.clientMsgId }),
    ...(message.editedTs && { edited: { user: message.user, ts: message.editedTs } }),
    ...(message.metadata !== null && { metadata: message.metadata }),
    ...(message.files.length > 0 && { files: message.files.map((file) => slackFile(file, baseUrl, message.user)) }),
    ...(message.reactions.length > 0 && {
      reactions: message.reactions.map(({ name, users }) => ({ name, users, count: users.length })),
    }),
    ...(replies.length > 0 && {
      thread_ts: message.ts,
      reply_count: replies.length,
      reply_users: [...new Set(replies.map(({ user }) => user))],
      reply_users_count: new Set(replies.map(({ user }) => user)).size,
      latest_reply: replies.at(-1)?.ts,
    }),
  };
}

function textOf(message: Message): string {
  return message.text || message.stream?.markdown || '';
}

function richTextOf(message: Message): unknown[] | undefined {
  if (!message.text || message.user === BOT.userId) return undefined;
  const elements = [...message.text.matchAll(/<@(\w+)>|[^<]+|</g)].map(([whole, user]) =>
    user ? { type: 'user', user_id: user } : { type: 'text', text: whole },
  );
  return [{ type: 'rich_text', block_id: 'typed', elements: [{ type: 'rich_text_section', elements }] }];
}

export function slackFile(file: SharedFile, baseUrl: string, user: string): Shape {
  return {
    id: file.id,
    name: file.name,
    title: file.title,
    mimetype: file.mimetype,
    filetype: file.name.split('.').at(-1)?.toLowerCase() ?? '',
    size: file.size,
    user,
    mode: 'hosted',
    url_private: `${baseUrl}${file.path}`,
    url_private_download: `${baseUrl}${file.path}`,
    permalink: `${baseUrl}${file.path}`,
  };
}

export function slackUser(person: Person): Shape {
  return {
    id: person.id,
    team_id: TEAM.id,
    name: person.name,
    real_name: person.realName,
    deleted: false,
    is_bot: person.isBot,
    is_admin: person.isAdmin,
    is_app_user: false,
    is_restricted: false,
    is_stranger: false,
    tz: 'Europe/London',
    locale: 'en-GB',
    profile: {
      real_name: person.realName,
      display_name: person.realName,
      title: person.title,
      ...(person.id === BOT.userId && { bot_id: BOT.botId, api_app_id: APP_ID }),
    },
  };
}

export function slackChannel(channel: Channel): Shape {
  if (channel.kind === 'im') {
    const user = [...channel.members].find((member) => member !== BOT.userId);
    return { id: channel.id, is_im: true, is_channel: false, is_group: false, user, is_open: true };
  }
  return {
    id: channel.id,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: channel.kind === 'channel',
    is_group: channel.kind === 'private',
    is_private: channel.kind === 'private',
    is_im: false,
    is_mpim: false,
    is_archived: false,
    is_ext_shared: channel.isShared,
    is_shared: channel.isShared,
    is_org_shared: false,
    is_member: channel.members.has(BOT.userId),
    num_members: channel.members.size,
    topic: { value: channel.topic, creator: '', last_set: 0 },
    purpose: { value: channel.topic, creator: '', last_set: 0 },
    context_team_id: TEAM.id,
  };
}

/** A view as Slack sends it back, with what the person filled in. */
export function slackView(view: View, values: ViewValues = {}): Shape {
  const { given } = view;
  return {
    id: view.id,
    team_id: TEAM.id,
    app_installed_team_id: TEAM.id,
    app_id: APP_ID,
    bot_id: BOT.botId,
    type: given.type,
    blocks: given.blocks,
    private_metadata: given.private_metadata ?? '',
    callback_id: given.callback_id ?? '',
    external_id: given.external_id ?? '',
    title: given.type === 'modal' ? given.title : { type: 'plain_text', text: 'View Title', emoji: true },
    submit: (given.type === 'modal' && given.submit) || null,
    close: (given.type === 'modal' && given.close) || null,
    clear_on_close: given.type === 'modal' && (given.clear_on_close ?? false),
    notify_on_close: given.type === 'modal' && (given.notify_on_close ?? false),
    state: { values },
    hash: view.hash,
    root_view_id: view.rootId,
    previous_view_id: view.previousId,
  };
}

export const slackTeam = { id: TEAM.id, domain: TEAM.domain } as const;

export function slackPerson(person: Person): Shape {
  return { id: person.id, name: person.name, username: person.name, team_id: TEAM.id };
}
