import type { BlockOf } from '../../blocks/block.ts';
import { ElementView } from '../elements/element-view.tsx';
import { AnyText } from './any-text.tsx';
import { Picture } from './picture.tsx';

export function CardBlock({ block }: { block: BlockOf<'card'> }) {
  return (
    <div className="block-card">
      {block.hero_image && <Picture image={block.hero_image} />}
      <div className="card-head">
        {block.icon && <Picture image={block.icon} />}
        <div>
          {block.title && (
            <div className="card-title">
              <AnyText text={block.title} />
            </div>
          )}
          {block.subtitle && (
            <div className="quiet">
              <AnyText text={block.subtitle} />
            </div>
          )}
        </div>
      </div>
      {block.body && <AnyText text={block.body} />}
      {block.actions && (
        <div className="block-actions">
          {block.actions.map((button, index) => (
            <ElementView key={button.action_id ?? index} blockId={block.block_id ?? ''} element={button} />
          ))}
        </div>
      )}
    </div>
  );
}

export function CarouselBlock({ block }: { block: BlockOf<'carousel'> }) {
  return (
    <ul className="block-carousel">
      {block.elements.map((card, index) => (
        <li key={card.block_id ?? index}>
          <CardBlock block={card} />
        </li>
      ))}
    </ul>
  );
}
