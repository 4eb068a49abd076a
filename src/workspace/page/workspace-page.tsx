import { useCallback, useEffect, useState } from 'react';
import { PEOPLE } from '../directory.ts';
import type { Act } from '../server/act.ts';
import { act } from './acts.ts';
import { ChannelPane } from './channel-pane.tsx';
import { HomePane } from './home-pane.tsx';
import { ModalStack } from './modal-stack.tsx';
import { Notices, useNotices } from './notices.tsx';
import { type PageContext, PageProvider } from './page-context.ts';
import { Sidebar } from './sidebar.tsx';
import { ThreadPane } from './thread-pane.tsx';
import { useAnsweredThread } from './use-answered-thread.ts';
import { usePlace } from './use-place.ts';
import { useTheme } from './use-theme.ts';
import { useUnread } from './use-unread.ts';
import { useWorkspace } from './use-workspace.ts';
import { Waiting } from './waiting.tsx';

const PERSON_KEY = 'minutebook-person';

/** The whole page: sidebar, the channel or Home in the middle, a thread beside it, modals on top. */
export function WorkspacePage() {
  const [me, setMe] = useState<string>(() => sessionStorage.getItem(PERSON_KEY) ?? PEOPLE.officer);
  const { seen, online } = useWorkspace(me);
  const [theme, toggleTheme] = useTheme();
  const [place, go] = usePlace('C0FAMILIES');
  const [menuOpen, setMenuOpen] = useState(false);
  const { notices, notify, dismiss } = useNotices();

  const perform = useCallback(
    async (asked: Act) => {
      const outcome = await act(me, asked);
      if (!outcome.ok && asked.act !== 'submit' && asked.act !== 'command') notify(outcome.why);
      return outcome;
    },
    [me, notify],
  );

  useEffect(() => sessionStorage.setItem(PERSON_KEY, me), [me]);

  useAnsweredThread(seen, place, (thread) => go({ at: place.at, thread }));

  const unread = useUnread(seen, place.at);

  const channel = seen?.channels.find(({ id }) => id === place.at) ?? seen?.channels[0];
  const atHome = place.at === 'home';

  useEffect(() => {
    if (atHome) void perform({ act: 'open-home' });
  }, [atHome, perform]);

  const direct = seen?.directMessage;
  const atMessages = !!direct && place.at === direct;
  useEffect(() => {
    if (atMessages) void perform({ act: 'open-messages' });
  }, [atMessages, perform]);

  if (!seen) return <Waiting online={online} />;

  const page: PageContext = {
    seen,
    theme,
    do: perform,
    notify,
    openThread: (at, thread) => {
      go({ at, thread });
      focusSoon('.thread-pane textarea');
    },
  };
  const leave = (next: string) => {
    setMenuOpen(false);
    go({ at: next, thread: null });
  };
  const switchTo = (person: string) => {
    setMe(person);
    if (place.at.startsWith('D')) go({ at: 'C0FAMILIES', thread: null });
  };

  return (
    <PageProvider value={page}>
      <button type="button" className="skip-link" onClick={() => document.getElementById('main')?.focus()}>
        Skip to the conversation
      </button>
      <div className="workspace" data-thread={place.thread !== null && !atHome} data-menu={menuOpen}>
        <Sidebar
          me={me}
          unread={unread}
          place={place}
          onGo={leave}
          onSwitch={switchTo}
          theme={theme}
          onToggleTheme={toggleTheme}
          onClose={() => setMenuOpen(false)}
        />
        {menuOpen && (
          <button type="button" className="backdrop" aria-label="Close the menu" onClick={() => setMenuOpen(false)} />
        )}
        <main className="main" id="main" tabIndex={-1}>
          {atHome ? (
            <HomePane onMenu={() => setMenuOpen(true)} onMessages={() => leave(seen.directMessage)} />
          ) : (
            channel && (
              <ChannelPane key={channel.id} channel={channel} online={online} onMenu={() => setMenuOpen(true)} />
            )
          )}
        </main>
        {place.thread && channel && !atHome && (
          <ThreadPane
            channel={channel}
            ts={place.thread}
            onClose={() => {
              go({ at: channel.id, thread: null });
              focusSoon('.main textarea');
            }}
          />
        )}
      </div>
      <ModalStack />
      <Notices notices={notices} onDismiss={dismiss} />
    </PageProvider>
  );
}

/** Takes the keyboard to a place that is about to be drawn. */
function focusSoon(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}
