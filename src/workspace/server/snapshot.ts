import type { Prompts, Status } from '../assistant-desk.ts';
import { BOT, type Channel, type Person } from '../directory.ts';
import type { AppManifest } from '../manifest.ts';
import type { Message } from '../message.ts';
import type { View } from '../view.ts';
import type { WorkspaceState } from '../workspace-state.ts';

/** A channel as the page shows it. */
export interface SeenChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: Channel['kind'];
  readonly topic: string;
  readonly members: readonly string[];
  readonly hasBot: boolean;
}

/** Everything one person sees. */
export interface Snapshot {
  readonly me: string;
  readonly botId: string;
  readonly directMessage: string;
  readonly manifest: Pick<AppManifest, 'botName' | 'description' | 'commands' | 'shortcuts' | 'prompts'>;
  readonly people: readonly Person[];
  readonly channels: readonly SeenChannel[];
  readonly messages: readonly Message[];
  readonly statuses: Readonly<Record<string, Readonly<Record<string, Status>>>>;
  readonly prompts: Prompts | null;
  readonly modals: readonly View[];
  readonly home: View | null;
  readonly connection: Connection;
}

/** Whether the bot can be asked now. */
export interface Connection {
  readonly connected: boolean;
  readonly ready: boolean;
}

/** What the page is told: everything at first, then each change. */
export type PageEvent =
  | { readonly kind: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'removed'; readonly channel: string; readonly ts: string }
  | { readonly kind: 'status'; readonly channel: string; readonly threadTs: string; readonly status: Status | null }
  | { readonly kind: 'prompts'; readonly prompts: Prompts | null }
  | { readonly kind: 'modals'; readonly modals: readonly View[] }
  | { readonly kind: 'home'; readonly home: View | null }
  | { readonly kind: 'connection'; readonly connection: Connection };

export function seeAll(state: WorkspaceState, me: Person, connection: Connection): Snapshot {
  const { botName, description, commands, shortcuts, prompts } = state.manifest;
  const mine = [...state.channels.values()].filter(({ members }) => members.has(me.id));
  const direct = state.directMessage(me.id).id;
  return {
    me: me.id,
    botId: BOT.userId,
    directMessage: direct,
    manifest: { botName, description, commands, shortcuts, prompts },
    people: [...state.people.values()],
    channels: mine.map((channel) => ({
      id: channel.id,
      name: channel.name,
      kind: channel.kind,
      topic: channel.topic,
      members: [...channel.members],
      hasBot: channel.members.has(BOT.userId),
    })),
    messages: mine.flatMap(({ id }) => state.messages.all(id)).filter((message) => canSee(message, me.id)),
    statuses: Object.fromEntries(mine.map(({ id }) => [id, state.desk.statuses(id)])),
    prompts: state.desk.prompts(direct),
    modals: state.views.stack(me.id),
    home: state.views.home(me.id) ?? null,
    connection,
  };
}

export function canSee(message: Message, user: string): boolean {
  return message.ephemeralFor === null || message.ephemeralFor === user;
}
