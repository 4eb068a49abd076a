import type { BlockOf } from '../../blocks/block.ts';
import { AnyText } from './any-text.tsx';
import { Blocks } from './blocks.tsx';
import { Picture } from './picture.tsx';
import { PlainText } from './plain-text.tsx';
import { RichTextBlock } from './rich-text-block.tsx';

export function ContainerBlock({ block }: { block: BlockOf<'container'> }) {
  const head = (
    <>
      {block.icon && <Picture image={block.icon} />}
      <span className="container-title">
        {block.title ? (
          <PlainText text={block.title.text} />
        ) : (
          block.rich_text_title && <RichTextBlock block={block.rich_text_title} />
        )}
      </span>
      {block.subtitle && (
        <span className="quiet">
          <AnyText text={block.subtitle} />
        </span>
      )}
    </>
  );
  if (!block.is_collapsible) {
    return (
      <div className="block-container">
        {(block.title || block.rich_text_title) && <div className="container-head">{head}</div>}
        <Blocks blocks={block.child_blocks} />
      </div>
    );
  }
  return (
    <details className="block-container" open={!block.default_collapsed}>
      <summary className="container-head">{head}</summary>
      <Blocks blocks={block.child_blocks} />
    </details>
  );
}
