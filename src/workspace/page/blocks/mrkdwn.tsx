import { useLayoutEffect, useMemo, useRef } from 'react';
import { Message as Drawing, type Block as DrawnBlock, type MessageProps } from 'slack-blocks-to-jsx';
import type { RichText as RichTextBlock } from '../../blocks/rich-text.ts';
import { usePage } from '../page-context.ts';
import { SafeLink } from './safe-link.tsx';

/** Slack's mrkdwn. */
export function Mrkdwn({ text }: { text: string }) {
  return <Drawn block={{ type: 'section', text: { type: 'mrkdwn', text } }} />;
}

/** Standard markdown, as a markdown block or a stream carries it. */
export function Markdown({ text }: { text: string }) {
  return <Drawn block={{ type: 'markdown', text }} />;
}

export function RichText({ block }: { block: RichTextBlock }) {
  return <Drawn block={block} />;
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
  // The library gives every drawing the same id; ids must be single on a page.
  useLayoutEffect(() => box.current?.querySelector('#slack_blocks_to_jsx')?.removeAttribute('id'));
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
