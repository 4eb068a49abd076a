import type { Completion } from './completions.ts';

interface Props {
  readonly listId: string;
  readonly offered: readonly Completion[];
  /** Which one the keyboard is on. */
  readonly chosen: number;
  onPick(completion: Completion): void;
}

/** What is offered while one types. The keyboard stays in the text box, which steers this list. */
export function CompletionList({ listId, offered, chosen, onPick }: Props) {
  if (offered.length === 0) return null;
  return (
    <div className="completions" role="listbox" id={listId} aria-label="Suggestions">
      {offered.map((completion, index) => (
        <div
          role="option"
          key={completion.insert}
          id={`${listId}-${index}`}
          tabIndex={-1}
          aria-selected={index === chosen}
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(completion);
          }}
        >
          <strong>{completion.shown}</strong>
          {completion.hint && <code>{completion.hint}</code>}
          <span>{completion.note}</span>
        </div>
      ))}
    </div>
  );
}
