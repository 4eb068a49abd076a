import type { SeenChannel } from '../server/snapshot.ts';
import { Avatar } from './avatar.tsx';
import { usePage } from './page-context.ts';

/** The beginning of a channel: what it is for and what one may ask, as buttons that ask it. */
export function Welcome({ channel, empty }: { channel: SeenChannel; empty: boolean }) {
  const { seen, do: perform } = usePage();
  const bot = seen.people.find(({ id }) => id === seen.botId);
  const { botName } = seen.manifest;
  const direct = channel.kind === 'im';
  const shown = (direct && seen.prompts) || { title: null, prompts: seen.manifest.prompts };
  const prompts = channel.hasBot ? shown.prompts : [];
  const mention = direct ? '' : `@${botName} `;

  const ask = async (message: string) => {
    await perform({ act: 'say', channel: channel.id, text: `${mention}${message}` });
  };

  return (
    <div className={`welcome ${empty ? 'welcome-empty' : ''}`}>
      {direct ? (
        <Avatar person={bot} size="large" />
      ) : (
        <span className="welcome-mark" aria-hidden="true">
          {channel.kind === 'private' ? '🔒' : '#'}
        </span>
      )}
      <h2>{direct ? botName : channel.name}</h2>
      <p className="welcome-lead">
        {direct
          ? seen.manifest.description ||
            'Ask about the committee papers. Every statement names its meeting, item and paragraph.'
          : channel.hasBot
            ? `${channel.topic}. Mention @${botName} with a question and it answers in a thread, from the committee papers alone.`
            : `${channel.topic}.`}
      </p>
      {prompts.length > 0 && (
        <>
          <h3>{shown.title ?? 'Try asking'}</h3>
          <ul className="prompts">
            {prompts.map(({ title, message }) => (
              <li key={title + message}>
                <button type="button" onClick={() => void ask(message)}>
                  <strong>{title}</strong>
                  {message !== title && <span>{message}</span>}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {!channel.hasBot && (
        <p>
          <button
            type="button"
            className="button button-primary"
            onClick={() =>
              void perform({ act: 'command', channel: channel.id, command: '/invite', text: `@${botName}` })
            }
          >
            Add {botName} to this channel
          </button>
        </p>
      )}
    </div>
  );
}
