import type { BlockOf } from '../../blocks/block.ts';
import { ElementView } from '../elements/element-view.tsx';
import { numbered } from '../numbered.ts';
import { AnyText } from './any-text.tsx';
import { Picture } from './picture.tsx';

export function SectionBlock({ block }: { block: BlockOf<'section'> }) {
  const { accessory } = block;
  return (
    <div className="block-section">
      <div className="section-words">
        {block.text && <AnyText text={block.text} />}
        {block.fields && (
          <div className="fields">
            {numbered(block.fields).map(({ key, item }) => (
              <div key={key}>
                <AnyText text={item} />
              </div>
            ))}
          </div>
        )}
      </div>
      {accessory && (
        <div className="accessory">
          {accessory.type === 'image' ? (
            <Picture image={accessory} />
          ) : (
            <ElementView blockId={block.block_id ?? ''} element={accessory} />
          )}
        </div>
      )}
    </div>
  );
}
