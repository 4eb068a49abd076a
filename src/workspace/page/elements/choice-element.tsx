import { useId } from 'react';
import type { InteractiveElement } from '../../blocks/element.ts';
import { AnyText } from '../blocks/any-text.tsx';
import type { ElementPlace } from './element-view.tsx';
import { manyOf, useElement } from './use-element.ts';

type Props = ElementPlace & { element: Extract<InteractiveElement, { type: 'radio_buttons' | 'checkboxes' }> };

/** Radio buttons or checkboxes. */
export function ChoiceElement({ element, ...place }: Props) {
  const { value, change } = useElement(element, place);
  const name = useId();
  const chosen = manyOf(value);
  const one = element.type === 'radio_buttons';
  return (
    <div className="choices" role={one ? 'radiogroup' : 'group'} aria-describedby={place.describedBy}>
      {element.options.map((option) => (
        <label key={option.value}>
          <input
            type={one ? 'radio' : 'checkbox'}
            name={name}
            value={option.value}
            checked={chosen.includes(option.value)}
            onChange={({ target }) => {
              if (one) change(option.value);
              else if (target.checked) change([...chosen, option.value]);
              else change(chosen.filter((each) => each !== option.value));
            }}
          />
          <span>
            <AnyText text={option.text} />
            {option.description && (
              <span className="quiet">
                <AnyText text={option.description} />
              </span>
            )}
          </span>
        </label>
      ))}
    </div>
  );
}
