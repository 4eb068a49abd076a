import { Avatar } from './avatar.tsx';
import { CloseIcon, HomeIcon, LockIcon, MoonIcon, SunIcon } from './icons.tsx';
import { usePage } from './page-context.ts';
import { PersonSwitch } from './person-switch.tsx';
import type { Place } from './place.ts';
import type { Theme } from './use-theme.ts';

interface Props {
  readonly me: string;
  /** New messages by channel. */
  readonly unread: Readonly<Record<string, number>>;
  readonly place: Place;
  readonly theme: Theme;
  onGo(at: string): void;
  onSwitch(person: string): void;
  onToggleTheme(): void;
  onClose(): void;
}

/** The workspace at the left: who you are, the bot's Home, channels, the direct message. */
export function Sidebar({ me, unread, place, theme, onGo, onSwitch, onToggleTheme, onClose }: Props) {
  const { seen, do: perform } = usePage();
  const bot = seen.people.find(({ id }) => id === seen.botId);
  const channels = seen.channels.filter(({ kind }) => kind !== 'im');
  const current = (at: string) => (place.at === at ? ('page' as const) : undefined);

  return (
    <nav className="sidebar" aria-label="Workspace">
      <div className="sidebar-head">
        <div>
          <p className="workspace-name">Council</p>
          <p className="workspace-note">Local workspace</p>
        </div>
        <button type="button" className="icon-button sidebar-close" aria-label="Close the menu" onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <div className="sidebar-scroll">
        <h2 className="sidebar-title">{seen.manifest.botName}</h2>
        <ul className="sidebar-list">
          <li>
            <button type="button" aria-current={current('home')} onClick={() => onGo('home')}>
              <HomeIcon /> <span>Home</span>
            </button>
          </li>
          <li>
            <button type="button" aria-current={current(seen.directMessage)} onClick={() => onGo(seen.directMessage)}>
              <Avatar person={bot} size="small" /> <span>{seen.manifest.botName}</span>
              <span className="tag">App</span>
              <Unread count={unread[seen.directMessage]} />
              <span
                className="presence"
                role="img"
                aria-label={seen.connection.connected ? 'connected' : 'not connected'}
                data-on={seen.connection.connected}
              />
            </button>
          </li>
        </ul>
        <h2 className="sidebar-title">Channels</h2>
        <ul className="sidebar-list">
          {channels.map(({ id, name, kind }) => (
            <li key={id}>
              <button type="button" aria-current={current(id)} onClick={() => onGo(id)}>
                {kind === 'private' ? (
                  <LockIcon />
                ) : (
                  <span className="hash" aria-hidden="true">
                    #
                  </span>
                )}
                <span>{name}</span>
                <Unread count={unread[id]} />
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div className="sidebar-foot">
        <PersonSwitch me={me} onSwitch={onSwitch} />
        <div className="sidebar-tools">
          <button type="button" className="quiet-button" onClick={onToggleTheme}>
            {theme === 'dark' ? <SunIcon /> : <MoonIcon />}
            <span>{theme === 'dark' ? 'Light' : 'Dark'}</span>
          </button>
          <button
            type="button"
            className="quiet-button"
            onClick={() => {
              onGo('C0FAMILIES');
              void perform({ act: 'reset' });
            }}
          >
            Start afresh
          </button>
        </div>
      </div>
    </nav>
  );
}

function Unread({ count }: { count: number | undefined }) {
  return count ? (
    <span className="unread">
      {count}
      <span className="sr-only"> new</span>
    </span>
  ) : null;
}
