import type { InteractiveElement } from '../../blocks/element.ts';
import { ButtonElement } from './button-element.tsx';
import { ChoiceElement } from './choice-element.tsx';
import { FeedbackElement } from './feedback-element.tsx';
import { MenuElement } from './menu-element.tsx';
import { OverflowElement } from './overflow-element.tsx';
import { PickerElement } from './picker-element.tsx';
import { SuggestElement } from './suggest-element.tsx';
import { TextElement } from './text-element.tsx';

/** How an element stands in its place. */
export interface ElementPlace {
  readonly blockId: string;
  /** Where a label points, inside an input block. */
  readonly inputId?: string;
  readonly describedBy?: string;
  readonly invalid?: boolean;
  /** Whether a change is told to the app at once; outside input blocks it always is. */
  readonly dispatch?: boolean;
}

/** Anything one can press, pick or fill in. */
export function ElementView({ element, ...place }: ElementPlace & { element: InteractiveElement }) {
  switch (element.type) {
    case 'button':
    case 'icon_button':
      return <ButtonElement element={element} {...place} />;
    case 'feedback_buttons':
      return <FeedbackElement element={element} {...place} />;
    case 'overflow':
      return <OverflowElement element={element} {...place} />;
    case 'radio_buttons':
    case 'checkboxes':
      return <ChoiceElement element={element} {...place} />;
    case 'external_select':
    case 'multi_external_select':
      return <SuggestElement element={element} {...place} />;
    case 'datepicker':
    case 'timepicker':
    case 'datetimepicker':
      return <PickerElement element={element} {...place} />;
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
    case 'rich_text_input':
      return <TextElement element={element} {...place} />;
    case 'file_input':
      return <p className="quiet">Files cannot be attached here in the local workspace.</p>;
    default:
      return <MenuElement element={element} {...place} />;
  }
}
