import type { InteractiveElement } from '../../blocks/element.ts';
import type { ElementPlace } from './element-view.tsx';
import { oneOf, useElement } from './use-element.ts';

type Props = ElementPlace & {
  element: Extract<InteractiveElement, { type: 'datepicker' | 'timepicker' | 'datetimepicker' }>;
};

const KINDS = { datepicker: 'date', timepicker: 'time', datetimepicker: 'datetime-local' } as const;
const NAMES = { datepicker: 'Date', timepicker: 'Time', datetimepicker: 'Date and time' } as const;

/** A date, a time or both. */
export function PickerElement({ element, ...place }: Props) {
  const { value, change } = useElement(element, place);
  const both = element.type === 'datetimepicker';
  const kept = oneOf(value);
  const shown = both && kept ? new Date(Number(kept) * 1000).toISOString().slice(0, 16) : kept;
  return (
    <input
      id={place.inputId}
      className="text-field"
      type={KINDS[element.type]}
      value={shown}
      aria-label={place.inputId ? undefined : NAMES[element.type]}
      aria-describedby={place.describedBy}
      aria-invalid={place.invalid}
      onChange={({ target }) => {
        const seconds = String(Math.floor(Date.parse(`${target.value}Z`) / 1000));
        change(target.value === '' ? null : both ? seconds : target.value);
      }}
    />
  );
}
