import { useLayoutEffect, useMemo, useRef } from 'react';
import { Message as Drawing, type Block as DrawnBlock, type MessageProps } from 'slack-blocks-to-jsx';
import { usePage } from '../page-context.ts';
import { isSafeAddress, SafeLink } from './safe-link.tsx';

/** Slack's mrkdwn. */
export function Mrkdwn({ text }: { text: string }) {
  return <Drawn block={{ type: 'section', text: { type: 'mrkdwn', text } }} />;
}

/** Standard markdown, as a markdown block or a stream carries it. Pictures become links, as in Slack: nothing is fetched. */
export function Markdown({ text }: { text: string }) {
  return <Drawn block={{ type: 'markdown', text: text.replaceAll('![', '[') }} />;
}

/** Lets the library draw one block of text; names, links and styles are ours. */
function Drawn({ block }: { block: unknown }) {
  const { seen, theme } = usePage();
  const box = useRef<HTMLDivElement>(null);
  const data = useMemo(
    () => ({
      users: seen.people.map(({ id, realName }) => ({ id, name: realName })),
      channels: seen.channels.map(({ id, name }) => ({ id, name })),
    }),
    [seen.people, seen.channels],
  );
  useLayoutEffect(() => tidy(box.current));
  return (
    <div className="drawn" ref={box}>
      {isDrawable(block) && (
        <Drawing blocks={[block]} name="" logo="" theme={theme} withoutWrapper unstyled data={data} hooks={HOOKS} />
      )}
    </div>
  );
}

const HOOKS: NonNullable<MessageProps['hooks']> = {
  user: ({ name, id }) => <span className="mention">@{name || id}</span>,
  channel: ({ name, id }) => <span className="mention">#{name || id}</span>,
  link: ({ href, children }) => <SafeLink href={href}>{children}</SafeLink>,
};

function isDrawable(block: unknown): block is DrawnBlock {
  return typeof block === 'object' && block !== null && 'type' in block;
}

/** The library gives every drawing the same id, and leaves links that lead nowhere: ids must be single, links real. */
function tidy(box: HTMLElement | null): void {
  box?.querySelector('#slack_blocks_to_jsx')?.removeAttribute('id');
  for (const link of box?.querySelectorAll('a') ?? []) {
    if (!isSafeAddress(link.getAttribute('href') ?? '')) link.removeAttribute('href');
  }
}
