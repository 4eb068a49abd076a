import { z } from 'zod';
import type { AttachedFile, ThreadQuestion } from './task.ts';

/** What an event from Slack asks for; null where it is not for Minutebook. */
export type Incoming =
  | { readonly kind: 'question'; readonly task: ThreadQuestion }
  /** A message in a thread, without a mention: for Minutebook only where it has answered before. */
  | { readonly kind: 'thread-message'; readonly task: ThreadQuestion }
  | {
      readonly kind: 'edited';
      readonly task: ThreadQuestion;
      readonly originalKey: string;
      readonly addressed: boolean;
    }
  | {
      readonly kind: 'deleted';
      readonly channel: string;
      readonly ts: string;
      readonly thread: string;
      /** It was said to Minutebook itself, by mention or directly. */
      readonly addressed: boolean;
    };

/** Who Minutebook is in this workspace. */
export interface Identity {
  readonly botUserId: string;
  readonly botId: string | null;
}

const fileSchema = z.object({
  name: z.string().nullish(),
  title: z.string().nullish(),
  mimetype: z.string().nullish(),
  subtype: z.string().nullish(),
});

const saidSchema = z.object({
  type: z.string().optional(),
  subtype: z.string().nullish(),
  user: z.string().nullish(),
  bot_id: z.string().nullish(),
  text: z.string().nullish(),
  ts: z.string(),
  thread_ts: z.string().nullish(),
  files: z.array(fileSchema).nullish(),
  edited: z.object({ ts: z.string() }).nullish(),
  team: z.string().nullish(),
});

const eventSchema = saidSchema.extend({
  type: z.string(),
  channel: z.string(),
  channel_type: z.string().nullish(),
  message: saidSchema.nullish(),
  previous_message: saidSchema.partial({ ts: true }).nullish(),
  deleted_ts: z.string().nullish(),
});

const bodySchema = z.object({
  type: z.literal('event_callback'),
  team_id: z.string().nullish(),
  is_ext_shared_channel: z.boolean().nullish(),
  event: eventSchema,
});

type Event = z.infer<typeof eventSchema>;
type Said = z.infer<typeof saidSchema>;

/** Kinds of message that a person wrote; the rest is Slack telling of joins, topics and the like. */
const written = new Set(['', 'file_share', 'thread_broadcast', 'me_message']);

/** Reads an event. The mention and its message twin give the same key, and so does every redelivery. */
export function readIncoming(body: unknown, me: Identity): Incoming | null {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return null;
  const { event, is_ext_shared_channel, team_id } = parsed.data;
  const context = { shared: is_ext_shared_channel === true, team: team_id ?? null };
  if (event.type === 'app_mention')
    return fromPerson(event, me) ? { kind: 'question', task: question(event, event, me, context) } : null;
  if (event.type !== 'message') return null;
  if (event.subtype === 'message_changed') return edited(event, me, context);
  if (event.subtype === 'message_deleted') return deleted(event, me);
  if (!written.has(event.subtype ?? '') || !fromPerson(event, me)) return null;
  const task = question(event, event, me, context);
  if (task.direct) return { kind: 'question', task };
  // The app_mention twin answers this one; in a channel nothing else is for Minutebook but a thread it is in.
  if (mentions(event.text, me) || task.thread === task.ts) return null;
  return { kind: 'thread-message', task: { ...task, overheard: true } };
}

interface EventContext {
  readonly shared: boolean;
  readonly team: string | null;
}

function fromPerson(said: Said, me: Identity): boolean {
  return Boolean(said.user) && !said.bot_id && said.user !== me.botUserId && said.user !== 'USLACKBOT';
}

function mentions(text: string | null | undefined, me: Identity): boolean {
  return (text ?? '').includes(`<@${me.botUserId}`);
}

function question(event: Event, said: Said, me: Identity, context: EventContext): ThreadQuestion {
  return {
    kind: 'thread-question',
    key: messageKey(event.channel, said.ts),
    user: said.user ?? '',
    channel: event.channel,
    text: (said.text ?? '').replaceAll(new RegExp(`<@${me.botUserId}(\\|[^>]*)?>`, 'g'), ' ').trim(),
    thread: said.thread_ts ?? said.ts,
    ts: said.ts,
    direct: isDirect(event),
    files: (said.files ?? []).map(readFile),
    ...context,
  };
}

function isDirect({ channel, channel_type }: Event): boolean {
  return channel_type === 'im' || channel.startsWith('D');
}

export function messageKey(channel: string, ts: string): string {
  return `message:${channel}:${ts}`;
}

function readFile(file: z.infer<typeof fileSchema>): AttachedFile {
  const mime = file.mimetype ?? '';
  const kind =
    mime.startsWith('audio/') || file.subtype === 'slack_audio'
      ? 'voice'
      : mime.startsWith('image/')
        ? 'image'
        : 'document';
  return { name: file.name ?? file.title ?? 'a file', kind };
}

/** An edit counts where the words changed: a link preview is an edit too, and says nothing new. */
function edited(event: Event, me: Identity, context: EventContext): Incoming | null {
  const { message, previous_message } = event;
  if (!message || !fromPerson(message, me) || !message.edited) return null;
  if ((message.text ?? '') === (previous_message?.text ?? '')) return null;
  const task = question(event, message, me, context);
  const key = `${task.key}:edited:${message.edited.ts}`;
  const addressed = task.direct || mentions(message.text, me);
  return { kind: 'edited', task: { ...task, key }, originalKey: task.key, addressed };
}

function deleted(event: Event, me: Identity): Incoming | null {
  const said = event.previous_message;
  const ts = event.deleted_ts ?? said?.ts;
  if (!ts) return null;
  const addressed = isDirect(event) || mentions(said?.text, me);
  return { kind: 'deleted', channel: event.channel, ts, thread: said?.thread_ts ?? ts, addressed };
}
