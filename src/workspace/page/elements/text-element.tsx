import type { KeyboardEvent } from 'react';
import type { InteractiveElement } from '../../blocks/element.ts';
import { useSurface } from '../surface.ts';
import type { ElementPlace } from './element-view.tsx';
import { oneOf, useElement } from './use-element.ts';

type Props = ElementPlace & {
  element: Extract<
    InteractiveElement,
    { type: 'plain_text_input' | 'email_text_input' | 'url_text_input' | 'number_input' | 'rich_text_input' }
  >;
};

const KINDS = {
  plain_text_input: 'text',
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'text',
  rich_text_input: 'text',
} as const;

/** A line or a box to write in. Enter tells the app where it asked to be told. */
export function TextElement({ element, ...place }: Props) {
  const { value, press } = useElement(element, place);
  const { setEntry } = useSurface();
  const long = element.type === 'rich_text_input' || (element.type === 'plain_text_input' && element.multiline);
  const limits =
    element.type === 'plain_text_input' ? { minLength: element.min_length, maxLength: element.max_length } : {};
  const shared = {
    id: place.inputId,
    className: 'text-field',
    value: oneOf(value),
    placeholder: element.placeholder?.text,
    'aria-label': place.inputId ? undefined : (element.placeholder?.text ?? 'Text'),
    'aria-describedby': place.describedBy,
    'aria-invalid': place.invalid,
    ...limits,
    onChange: ({ target }: { target: { value: string } }) =>
      setEntry(place.blockId, element.action_id ?? '', target.value),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || long || !place.dispatch) return;
      event.preventDefault();
      void press(oneOf(value));
    },
  };
  return long ? (
    <textarea rows={4} {...shared} />
  ) : (
    <input type={KINDS[element.type]} inputMode={element.type === 'number_input' ? 'decimal' : undefined} {...shared} />
  );
}
