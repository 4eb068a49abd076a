import { useState } from 'react';
import type { Message } from '../message.ts';
import { usePage } from './page-context.ts';
import { shownText } from './shown-text.ts';

/** Changing the words of one's own message. */
export function EditBox({ message, onDone }: { message: Message; onDone: () => void }) {
  const { seen, do: perform } = usePage();
  const [text, setText] = useState(() => shownText(seen, message.text));
  const save = async () => {
    const outcome = await perform({ act: 'edit', channel: message.channel, ts: message.ts, text });
    if (outcome.ok) onDone();
  };
  return (
    <form
      className="edit-box"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <textarea
        aria-label="Edit your message"
        value={text}
        rows={2}
        ref={focusOnce}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
        }}
      />
      <div className="row">
        <button type="button" className="button" onClick={onDone}>
          Cancel
        </button>
        <button type="submit" className="button button-primary">
          Save
        </button>
      </div>
    </form>
  );
}

/** The person has just asked to edit: the cursor goes there, at the end. */
function focusOnce(box: HTMLTextAreaElement | null): void {
  box?.focus();
  box?.setSelectionRange(box.value.length, box.value.length);
}
