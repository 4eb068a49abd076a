import { Avatar } from './avatar.tsx';
import { Blocks } from './blocks/blocks.tsx';
import { MenuIcon } from './icons.tsx';
import { usePage } from './page-context.ts';
import { SurfaceProvider, useEntries } from './surface.ts';

/** The bot's Home tab. */
export function HomePane({ onMenu, onMessages }: { onMenu: () => void; onMessages: () => void }) {
  const { seen, do: perform } = usePage();
  const [entries, setEntry] = useEntries();
  const bot = seen.people.find(({ id }) => id === seen.botId);
  const { botName, description } = seen.manifest;
  return (
    <section className="pane" aria-label={`${botName} Home`}>
      <header className="pane-head pane-head-app">
        <button type="button" className="icon-button menu-button" aria-label="Open the menu" onClick={onMenu}>
          <MenuIcon />
        </button>
        <Avatar person={bot} />
        <div className="app-words">
          <h1>{botName}</h1>
          <p className="topic">{description}</p>
        </div>
        <div className="tabs">
          <span className="tab" aria-current="page">
            Home
          </span>
          <button type="button" className="tab" onClick={onMessages}>
            Messages
          </button>
        </div>
      </header>
      <div className="message-scroll">
        <div className="home">
          {seen.home ? (
            <SurfaceProvider
              value={{
                entries,
                setEntry,
                errors: {},
                press: (touch) => perform({ act: 'press-at-home', ...touch, entries }),
                suggest: null,
              }}
            >
              <Blocks blocks={seen.home.given.blocks} />
            </SurfaceProvider>
          ) : (
            <div className="waiting" role="status">
              {seen.connection.connected ? (
                <>
                  <span className="spinner" aria-hidden="true" />
                  <p>{botName} is preparing its Home…</p>
                </>
              ) : (
                <p>{botName} is not connected yet, so its Home is empty.</p>
              )}
            </div>
          )}
        </div>
      </div>
    </section>
  );
}
