import { homeOpened } from '../delivery/app-events.ts';
import type { Message } from '../message.ts';
import { slackView } from '../slack-shapes.ts';
import type { View } from '../view.ts';
import type { Acting, Outcome } from './acting.ts';
import { command } from './command.ts';
import type { Entries } from './filled-in.ts';
import { suggest, type Touch, touchMessage, touchView, useGlobalShortcut, useShortcut } from './interact.ts';
import { closeModal, submit, topModal } from './modal.ts';
import { edit, erase, type Saying, say } from './say.ts';

/** Everything a person can do and see in the workspace. The page and the tests act through this. */
export interface Member {
  readonly id: string;
  /** Their direct message with the bot. */
  readonly directMessage: string;
  /** Posts in a channel or thread; `@Minutebook` in the text becomes a mention. */
  say(saying: Saying): Message;
  edit(channel: string, ts: string, text: string): Message;
  erase(channel: string, ts: string): void;
  /** `command('C…', '/ask', 'how many …')`. Never rejects for the app's faults: they are the outcome. */
  command(channel: string, name: string, text: string): Promise<Outcome>;
  /** Presses a button or picks from a menu: the element is named by its action id. */
  press(channel: string, ts: string, touch: Touch | string): Promise<Outcome>;
  /** The same in the modal on top. */
  pressInModal(touch: Touch | string): Promise<Outcome>;
  /** The same on the Home tab. */
  pressAtHome(touch: Touch | string): Promise<Outcome>;
  /** The options an external menu offers for what was typed. */
  suggestInModal(touch: Touch & { readonly typed: string }): Promise<readonly unknown[]>;
  submit(entries?: Entries): Promise<Outcome>;
  closeModal(): Promise<Outcome>;
  shortcut(channel: string, ts: string, callbackId: string): Promise<Outcome>;
  globalShortcut(callbackId: string): Promise<Outcome>;
  openHome(): void;
  openMessages(): void;
  /** What they see in a channel (its top level) or in a thread, oldest first, their ephemeral messages included. */
  sees(channel: string, threadTs?: string): readonly Message[];
  /** Their open modals, the top one last. */
  modals(): readonly View[];
  home(): View | null;
}

export function createMember(acting: Acting): Member {
  const { state, courier, me } = acting;
  const touched = (touch: Touch | string): Touch => (typeof touch === 'string' ? { actionId: touch } : touch);
  const open = (tab: 'home' | 'messages') => {
    const view = state.views.home(me.id);
    for (const envelope of homeOpened(state, me.id, tab, view ? slackView(view) : null)) courier.announce(envelope);
  };
  return {
    id: me.id,
    directMessage: state.directMessage(me.id).id,
    say: (saying) => say(acting, saying),
    edit: (channel, ts, text) => edit(acting, channel, ts, text),
    erase: (channel, ts) => erase(acting, channel, ts),
    command: (channel, name, text) => command(acting, channel, name, text),
    press: (channel, ts, touch) => touchMessage(acting, channel, ts, touched(touch)),
    pressInModal: async (touch) => touchView(acting, topModal(acting), touched(touch)),
    pressAtHome: async (touch) => {
      const home = state.views.home(me.id);
      if (!home) return { ok: false, why: 'The Home tab is empty.' };
      return touchView(acting, home, touched(touch));
    },
    suggestInModal: (touch) => suggest(acting, { view: topModal(acting) }, touch),
    submit: (entries = {}) => submit(acting, entries),
    closeModal: () => closeModal(acting),
    shortcut: (channel, ts, callbackId) => useShortcut(acting, channel, ts, callbackId),
    globalShortcut: (callbackId) => useGlobalShortcut(acting, callbackId),
    openHome: () => open('home'),
    openMessages: () => open('messages'),
    sees: (channel, threadTs) =>
      state.messages
        .all(channel)
        .filter((message) => !message.ephemeralFor || message.ephemeralFor === me.id)
        .filter((message) =>
          threadTs
            ? message.ts === threadTs || message.threadTs === threadTs
            : !message.threadTs || message.threadTs === message.ts || message.alsoInChannel,
        ),
    modals: () => state.views.stack(me.id),
    home: () => state.views.home(me.id) ?? null,
  };
}
