import { useId } from 'react';
import type { BlockOf } from '../../blocks/block.ts';
import { ElementView } from '../elements/element-view.tsx';
import { useSurface } from '../surface.ts';
import { PlainText } from './plain-text.tsx';

/** Something to fill in, with its label, hint and what is wrong with it. */
export function InputBlock({ block }: { block: BlockOf<'input'> }) {
  const { errors } = useSurface();
  const id = useId();
  const error = errors[block.block_id ?? ''];
  const grouped = block.element.type === 'radio_buttons' || block.element.type === 'checkboxes';
  const label = (
    <>
      <PlainText text={block.label.text} />
      {block.optional && <span className="quiet"> (optional)</span>}
    </>
  );
  const field = (
    <>
      <ElementView
        blockId={block.block_id ?? ''}
        element={block.element}
        inputId={id}
        describedBy={`${id}-hint ${id}-error`}
        invalid={!!error}
        dispatch={block.dispatch_action ?? false}
      />
      {block.hint && (
        <p className="hint" id={`${id}-hint`}>
          <PlainText text={block.hint.text} />
        </p>
      )}
      <p className="field-error" id={`${id}-error`} role="alert">
        {error}
      </p>
    </>
  );
  if (grouped) {
    return (
      <fieldset className="block-input">
        <legend>{label}</legend>
        {field}
      </fieldset>
    );
  }
  return (
    <div className="block-input">
      <label htmlFor={id}>{label}</label>
      {field}
    </div>
  );
}
