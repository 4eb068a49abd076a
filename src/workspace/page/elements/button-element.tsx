import type { InteractiveElement } from '../../blocks/element.ts';
import { PlainText } from '../blocks/plain-text.tsx';
import { useConfirm } from './confirm.tsx';
import type { ElementPlace } from './element-view.tsx';
import { useElement } from './use-element.ts';

type Props = ElementPlace & { element: Extract<InteractiveElement, { type: 'button' | 'icon_button' }> };

export function ButtonElement({ element, ...place }: Props) {
  const { busy, press } = useElement(element, place);
  const { confirm, dialog } = useConfirm(element.confirm);
  const style = element.type === 'button' ? element.style : undefined;
  const url = element.type === 'button' ? element.url : undefined;
  const className = `button ${style ? `button-${style}` : ''}`;
  const name = element.accessibility_label;

  if (url && /^https?:/i.test(url)) {
    return (
      <a
        className={className}
        href={url}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={name}
        onClick={() => void press(null)}
      >
        <PlainText text={element.text.text} /> <span aria-hidden="true">↗</span>
      </a>
    );
  }
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={name}
        aria-busy={busy}
        disabled={busy}
        onClick={() => confirm(() => void press(null))}
      >
        <PlainText text={element.text.text} />
      </button>
      {dialog}
    </>
  );
}
