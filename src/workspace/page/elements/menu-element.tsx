import type { InteractiveElement } from '../../blocks/element.ts';
import type { Option } from '../../blocks/text-objects.ts';
import { usePage } from '../page-context.ts';
import { useConfirm } from './confirm.tsx';
import type { ElementPlace } from './element-view.tsx';
import { manyOf, oneOf, useElement } from './use-element.ts';

type Menu = Extract<
  InteractiveElement,
  {
    type:
      | 'static_select'
      | 'multi_static_select'
      | 'users_select'
      | 'multi_users_select'
      | 'channels_select'
      | 'multi_channels_select'
      | 'conversations_select'
      | 'multi_conversations_select';
  }
>;

interface Group {
  readonly label: string | null;
  readonly options: readonly { readonly value: string; readonly words: string }[];
}

/** A menu: the browser's own, which keyboards, phones and screen readers know. */
export function MenuElement({ element, ...place }: ElementPlace & { element: Menu }) {
  const { value, busy, change } = useElement(element, place);
  const { confirm, dialog } = useConfirm(element.confirm);
  const groups = useGroups(element);
  const many = element.type.startsWith('multi_');
  const placeholder = element.placeholder?.text ?? 'Choose…';
  const shared = {
    id: place.inputId,
    className: 'menu-field',
    'aria-label': place.inputId ? undefined : placeholder,
    'aria-describedby': place.describedBy,
    'aria-invalid': place.invalid,
    'aria-busy': busy,
  };
  const options = groups.map((group) =>
    group.label ? (
      <optgroup key={group.label} label={group.label}>
        {group.options.map(optionView)}
      </optgroup>
    ) : (
      group.options.map(optionView)
    ),
  );
  return (
    <>
      {many ? (
        <select
          {...shared}
          multiple
          value={[...manyOf(value)]}
          onChange={({ target }) => {
            const chosen = [...target.selectedOptions].map((option) => option.value);
            confirm(() => change(chosen));
          }}
        >
          {options}
        </select>
      ) : (
        <select {...shared} value={oneOf(value)} onChange={({ target }) => confirm(() => change(target.value))}>
          <option value="" disabled>
            {placeholder}
          </option>
          {options}
        </select>
      )}
      {dialog}
    </>
  );
}

function optionView({ value, words }: Group['options'][number]) {
  return (
    <option key={value} value={value}>
      {words}
    </option>
  );
}

function useGroups(element: Menu): readonly Group[] {
  const { seen } = usePage();
  switch (element.type) {
    case 'static_select':
    case 'multi_static_select':
      return element.option_groups
        ? element.option_groups.map(({ label, options }) => ({ label: label.text, options: options.map(shown) }))
        : [{ label: null, options: (element.options ?? []).map(shown) }];
    case 'users_select':
    case 'multi_users_select':
      return [{ label: null, options: seen.people.map(({ id, realName }) => ({ value: id, words: realName })) }];
    default:
      return [
        {
          label: null,
          options: seen.channels
            .filter(({ kind }) => kind !== 'im')
            .map(({ id, name }) => ({ value: id, words: `#${name}` })),
        },
      ];
  }
}

function shown(option: Option): { value: string; words: string } {
  const note = option.description ? ` – ${option.description.text}` : '';
  return { value: option.value, words: `${option.text.text}${note}` };
}
