import { useEffect, useState } from 'react';
import type { InteractiveElement } from '../../blocks/element.ts';
import { useSurface } from '../surface.ts';
import type { ElementPlace } from './element-view.tsx';
import { oneOf, useElement } from './use-element.ts';

type Props = ElementPlace & {
  element: Extract<InteractiveElement, { type: 'external_select' | 'multi_external_select' }>;
};

const PAUSE_MS = 250;

interface Suggestion {
  readonly value: string;
  readonly words: string;
}

/** A menu whose options the app finds as one types. */
export function SuggestElement({ element, ...place }: Props) {
  const { value, change } = useElement(element, place);
  const { suggest } = useSurface();
  const [typed, setTyped] = useState(oneOf(value));
  const [offered, setOffered] = useState<readonly Suggestion[]>([]);
  const listId = `${place.blockId}-${element.action_id}`;
  const actionId = element.action_id ?? '';
  const { blockId } = place;

  useEffect(() => {
    if (!suggest || typed.length < (element.min_query_length ?? 3)) return;
    const timer = setTimeout(async () => {
      setOffered((await suggest({ blockId, actionId, entry: null }, typed)).flatMap(readSuggestion));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, suggest, blockId, actionId, element.min_query_length]);

  return (
    <>
      <input
        id={place.inputId}
        className="text-field"
        list={listId}
        value={typed}
        placeholder={element.placeholder?.text ?? 'Type to search'}
        aria-label={place.inputId ? undefined : (element.placeholder?.text ?? 'Search')}
        aria-describedby={place.describedBy}
        aria-invalid={place.invalid}
        onChange={({ target }) => {
          setTyped(target.value);
          const picked = offered.find(({ words }) => words === target.value);
          if (picked) change(picked.value);
        }}
      />
      <datalist id={listId}>
        {offered.map(({ value: key, words }) => (
          <option key={key} value={words} />
        ))}
      </datalist>
    </>
  );
}

function readSuggestion(option: unknown): Suggestion[] {
  if (typeof option !== 'object' || option === null || !('value' in option) || !('text' in option)) return [];
  const { text, value } = option;
  const words = typeof text === 'object' && text !== null && 'text' in text ? String(text.text) : String(value);
  return [{ value: String(value), words }];
}
