import type { RichText } from '../../blocks/rich-text.ts';
import { numbered } from '../numbered.ts';
import { RichTextInlines } from './rich-text-inlines.tsx';

type Element = RichText['elements'][number];

/** Rich text as Slack lays it out: paragraphs, nested lists, quotes, code. */
export function RichTextBlock({ block }: { block: RichText }) {
  return (
    <div className="rich-text">
      {numbered(block.elements).map(({ key, item }) => (
        <RichTextElement key={key} element={item} />
      ))}
    </div>
  );
}

function RichTextElement({ element }: { element: Element }) {
  switch (element.type) {
    case 'rich_text_section':
      return (
        <p>
          <RichTextInlines inlines={element.elements} />
        </p>
      );
    case 'rich_text_quote':
      return (
        <blockquote>
          <RichTextInlines inlines={element.elements} />
        </blockquote>
      );
    case 'rich_text_preformatted':
      return (
        <pre>
          <code>
            <RichTextInlines inlines={element.elements} />
          </code>
        </pre>
      );
    case 'rich_text_list': {
      const items = numbered(element.elements).map(({ key, item }) => (
        <li key={key}>
          <RichTextInlines inlines={item.elements} />
        </li>
      ));
      const className = `list-level-${element.indent ?? 0}${element.border ? ' bordered' : ''}`;
      return element.style === 'ordered' ? (
        <ol className={className} start={(element.offset ?? 0) + 1}>
          {items}
        </ol>
      ) : (
        <ul className={className}>{items}</ul>
      );
    }
    default:
      return element satisfies never;
  }
}
