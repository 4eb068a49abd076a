import { useLayoutEffect, useMemo, useRef } from 'react';
import { type Block, Message as Drawing, type MessageProps } from 'slack-blocks-to-jsx';
import { usePage } from '../page-context.ts';
import { isSafeAddress, SafeLink } from './safe-link.tsx';

/** Slack's mrkdwn. */
export function Mrkdwn({ text }: { text: string }) {
  return <Drawn kind="mrkdwn" text={text} />;
}

/** Standard markdown, as a markdown block or a stream carries it. Pictures become links, as in Slack: nothing is fetched. */
export function Markdown({ text }: { text: string }) {
  return <Drawn kind="markdown" text={text.replaceAll('![', '[')} />;
}

/** Lets the library draw one text, once for each wording; names, links and styles are ours. */
function Drawn({ kind, text }: { kind: 'mrkdwn' | 'markdown'; text: string }) {
  const { seen, theme } = usePage();
  const { people, channels } = seen;
  const box = useRef<HTMLDivElement>(null);
  const drawing = useMemo(() => {
    const data = {
      users: people.map(({ id, realName }) => ({ id, name: realName })),
      channels: channels.map(({ id, name }) => ({ id, name })),
    };
    const block: Block = kind === 'markdown' ? { type: kind, text } : { type: 'section', text: { type: kind, text } };
    return <Drawing blocks={[block]} name="" logo="" theme={theme} withoutWrapper unstyled data={data} hooks={HOOKS} />;
  }, [kind, text, theme, people, channels]);
  useLayoutEffect(() => tidy(box.current));
  return (
    <div className="drawn" ref={box}>
      {drawing}
    </div>
  );
}

const HOOKS: NonNullable<MessageProps['hooks']> = {
  user: ({ name, id }) => <span className="mention">@{name || id}</span>,
  channel: ({ name, id }) => <span className="mention">#{name || id}</span>,
  link: ({ href, children }) => <SafeLink href={href}>{children}</SafeLink>,
};

/** The library gives every drawing the same id, and leaves links that lead nowhere: ids must be single, links real. */
function tidy(box: HTMLElement | null): void {
  box?.querySelector('#slack_blocks_to_jsx')?.removeAttribute('id');
  for (const link of box?.querySelectorAll('a') ?? []) {
    if (!isSafeAddress(link.getAttribute('href') ?? '')) link.removeAttribute('href');
  }
}
