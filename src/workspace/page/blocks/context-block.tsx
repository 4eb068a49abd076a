import type { BlockOf } from '../../blocks/block.ts';
import { AnyText } from './any-text.tsx';
import { Picture } from './picture.tsx';

export function ContextBlock({ block }: { block: BlockOf<'context'> }) {
  return (
    <div className="block-context">
      {block.elements.map((element, index) => {
        const key = `${index}${element.type}`;
        return element.type === 'image' ? <Picture key={key} image={element} /> : <AnyText key={key} text={element} />;
      })}
    </div>
  );
}
