import type { ReactNode } from 'react';
import type { RichTextInline } from '../../blocks/rich-text.ts';
import { numbered } from '../numbered.ts';
import { usePage } from '../page-context.ts';
import { emojiOf } from './emoji.ts';
import { SafeLink } from './safe-link.tsx';

/** The words of a rich text, each in its own style. */
export function RichTextInlines({ inlines }: { inlines: readonly RichTextInline[] }) {
  return numbered(inlines).map(({ key, item }) => (
    <Styled key={key} style={item.style}>
      <Inline inline={item} />
    </Styled>
  ));
}

function Inline({ inline }: { inline: RichTextInline }) {
  const { seen } = usePage();
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'link':
      return <SafeLink href={inline.url}>{inline.text || inline.url}</SafeLink>;
    case 'emoji':
      return emojiOf(inline.name) ?? fromCodePoints(inline.unicode) ?? `:${inline.name}:`;
    case 'user':
      return (
        <span className="mention">
          @{seen.people.find(({ id }) => id === inline.user_id)?.realName ?? inline.user_id}
        </span>
      );
    case 'channel':
      return (
        <span className="mention">
          #{seen.channels.find(({ id }) => id === inline.channel_id)?.name ?? inline.channel_id}
        </span>
      );
    case 'usergroup':
      return <span className="mention">@{inline.usergroup_id}</span>;
    case 'team':
      return <span className="mention">@{inline.team_id}</span>;
    case 'broadcast':
      return <span className="mention">@{inline.range}</span>;
    case 'color':
      return <code>{inline.value}</code>;
    case 'date': {
      const at = new Date(inline.timestamp * 1000);
      return (
        <time dateTime={at.toISOString()}>
          {inline.fallback ?? at.toLocaleDateString('en-GB', { dateStyle: 'long' })}
        </time>
      );
    }
    default:
      return inline satisfies never;
  }
}

function Styled({ style, children }: { style: RichTextInline['style']; children: ReactNode }) {
  if (!style) return children;
  let drawn = children;
  if (style.code) drawn = <code>{drawn}</code>;
  if (style.underline) drawn = <u>{drawn}</u>;
  if (style.strike) drawn = <s>{drawn}</s>;
  if (style.italic) drawn = <em>{drawn}</em>;
  if (style.bold) drawn = <strong>{drawn}</strong>;
  return drawn;
}

/** An emoji from hyphenated hexadecimal code points, where they are some. */
function fromCodePoints(unicode: string | undefined): string | null {
  if (!unicode || !/^[0-9a-f]{1,6}(-[0-9a-f]{1,6})*$/i.test(unicode)) return null;
  const points = unicode.split('-').map((point) => Number.parseInt(point, 16));
  return points.every((point) => point <= 0x10ffff) ? String.fromCodePoint(...points) : null;
}
