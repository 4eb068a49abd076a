import type { InteractiveElement } from '../../blocks/element.ts';
import { useConfirm } from './confirm.tsx';
import type { ElementPlace } from './element-view.tsx';
import { useElement } from './use-element.ts';

type Props = ElementPlace & { element: Extract<InteractiveElement, { type: 'overflow' }> };

/** The menu behind three dots. */
export function OverflowElement({ element, ...place }: Props) {
  const { press, busy } = useElement(element, place);
  const { confirm, dialog } = useConfirm(element.confirm);
  const pick = (value: string) => {
    const url = element.options.find((option) => option.value === value)?.url;
    if (url && /^https?:/i.test(url)) window.open(url, '_blank', 'noopener,noreferrer');
    confirm(() => void press(value));
  };
  return (
    <>
      <select
        className="menu-field overflow-field"
        aria-label="More actions"
        value=""
        disabled={busy}
        onChange={({ target }) => pick(target.value)}
      >
        <option value="" disabled>
          ⋯
        </option>
        {element.options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text.text}
          </option>
        ))}
      </select>
      {dialog}
    </>
  );
}
