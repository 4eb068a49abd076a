import type { SeenChannel } from '../server/snapshot.ts';
import { Composer } from './composer.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { LockIcon, MenuIcon } from './icons.tsx';
import { MessageList } from './message-list.tsx';
import { usePage } from './page-context.ts';
import { topLevel } from './seen.ts';
import { Welcome } from './welcome.tsx';

interface Props {
  readonly channel: SeenChannel;
  readonly online: boolean;
  onMenu(): void;
}

/** One channel or direct message: its name, what was said, the place to type. */
export function ChannelPane({ channel, online, onMenu }: Props) {
  const { seen, do: perform } = usePage();
  const messages = topLevel(seen, channel.id);
  const name = channel.kind === 'im' ? seen.manifest.botName : channel.name;

  const send = async (text: string, fileIds: readonly string[]) => {
    const outcome = await perform({ act: 'say', channel: channel.id, text, fileIds: [...fileIds] });
    return outcome.ok;
  };

  return (
    <section className="pane" aria-label={`Channel ${name}`}>
      <header className="pane-head">
        <button type="button" className="icon-button menu-button" aria-label="Open the menu" onClick={onMenu}>
          <MenuIcon />
        </button>
        <h1>
          {channel.kind === 'private' && <LockIcon />}
          {channel.kind === 'channel' && (
            <span className="hash" aria-hidden="true">
              #
            </span>
          )}
          {name}
        </h1>
        <p className="topic">{channel.kind === 'im' ? seen.manifest.description : channel.topic}</p>
        {channel.kind !== 'im' && <p className="member-count">{channel.members.length} members</p>}
      </header>
      <ConnectionBanner online={online} />
      <MessageList messages={messages} label={`Messages in ${name}`}>
        <Welcome channel={channel} empty={messages.length === 0} />
      </MessageList>
      <Composer
        channel={channel}
        label={channel.kind === 'im' ? `Message ${name}` : `Message #${name}`}
        allowCommands
        onSend={send}
      />
    </section>
  );
}
