import type { BlockOf } from '../../blocks/block.ts';
import { ElementView } from '../elements/element-view.tsx';

export function ActionsBlock({ block }: { block: BlockOf<'actions'> | BlockOf<'context_actions'> }) {
  return (
    <div className={block.type === 'actions' ? 'block-actions' : 'block-actions block-context-actions'}>
      {block.elements.map((element, index) => (
        <ElementView key={element.action_id ?? index} blockId={block.block_id ?? ''} element={element} />
      ))}
    </div>
  );
}
