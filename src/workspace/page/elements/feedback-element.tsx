import { useState } from 'react';
import type { InteractiveElement } from '../../blocks/element.ts';
import { DownIcon, UpIcon } from '../icons.tsx';
import type { ElementPlace } from './element-view.tsx';
import { useElement } from './use-element.ts';

type Props = ElementPlace & { element: Extract<InteractiveElement, { type: 'feedback_buttons' }> };

/** Thumb up, thumb down. */
export function FeedbackElement({ element, ...place }: Props) {
  const { press, busy } = useElement(element, place);
  const [given, setGiven] = useState<string | null>(null);
  const sides = [
    { side: element.positive_button, Mark: UpIcon },
    { side: element.negative_button, Mark: DownIcon },
  ] as const;
  return (
    <fieldset className="feedback">
      <legend className="sr-only">Was this helpful?</legend>
      {sides.map(({ side, Mark }) => (
        <button
          type="button"
          className="icon-button"
          key={side.value}
          title={side.text.text}
          aria-label={side.accessibility_label ?? side.text.text}
          aria-pressed={given === side.value}
          disabled={busy}
          onClick={() => {
            setGiven(side.value);
            void press(side.value);
          }}
        >
          <Mark />
        </button>
      ))}
    </fieldset>
  );
}
