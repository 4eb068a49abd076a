import type { BlockOf } from '../../blocks/block.ts';
import { Picture } from './picture.tsx';
import { PlainText } from './plain-text.tsx';

export function ImageBlock({ block }: { block: BlockOf<'image'> }) {
  return (
    <figure className="block-image">
      {block.title && (
        <figcaption>
          <PlainText text={block.title.text} />
        </figcaption>
      )}
      <Picture image={block} />
    </figure>
  );
}
