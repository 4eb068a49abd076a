import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { SeenChannel } from '../server/snapshot.ts';
import { upload } from './acts.ts';
import { CompletionList } from './completion-list.tsx';
import { type Completion, completionsFor } from './completions.ts';
import { AttachIcon, CloseIcon, SendIcon } from './icons.tsx';
import { usePage } from './page-context.ts';

interface Props {
  readonly channel: SeenChannel;
  readonly label: string;
  /** Slack has no slash commands in threads. */
  readonly allowCommands?: boolean;
  onSend(text: string, fileIds: readonly string[]): Promise<boolean>;
}

const COMMAND = /^(\/[\w-]+)(?:\s+([\s\S]*))?$/;

/** Where one types: Enter sends, Shift+Enter starts a line, `/` offers commands, `@` offers people. */
export function Composer({ channel, label, allowCommands = false, onSend }: Props) {
  const { seen, do: perform, notify } = usePage();
  const [text, setText] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [busy, setBusy] = useState(false);
  const [offered, setOffered] = useState<readonly Completion[]>([]);
  const [chosen, setChosen] = useState(0);
  const box = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const listId = useId();

  useLayoutEffect(() => fitToText(box.current, text), [text]);

  const change = (next: string, at: number) => {
    setText(next);
    setOffered(completionsFor(seen, next.slice(0, at), allowCommands));
    setChosen(0);
  };

  const complete = (completion: Completion) => {
    const at = box.current?.selectionStart ?? text.length;
    const next = `${text.slice(0, at - completion.typed.length)}${completion.insert} ${text.slice(at)}`;
    setText(next);
    setOffered([]);
    box.current?.focus();
  };

  const send = async () => {
    const words = text.trim();
    if (busy || (!words && files.length === 0)) return;
    const [, name, rest = ''] = COMMAND.exec(words) ?? [];
    if (name && !allowCommands) {
      notify('Slash commands do not work in threads. Use them in the channel.');
      return;
    }
    setBusy(true);
    const kept = { text, files };
    setText('');
    setFiles([]);
    setOffered([]);
    const sent = name
      ? await perform({ act: 'command', channel: channel.id, command: name, text: rest }).then(() => true)
      : await onSend(words, await Promise.all(files.map(upload)));
    if (!sent) {
      setText(kept.text);
      setFiles(kept.files);
    }
    setBusy(false);
    box.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const pick = offered[chosen];
    if (pick && steerCompletions(event)) return;
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      void send();
    }
  };

  const steerCompletions = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    const pick = offered[chosen];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setChosen((chosen + step + offered.length) % offered.length);
      return true;
    }
    // What is typed in full already is sent, not completed.
    const typedInFull = pick?.insert === pick?.typed;
    if (pick && (event.key === 'Tab' || (event.key === 'Enter' && !typedInFull))) {
      event.preventDefault();
      complete(pick);
      return true;
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      setOffered([]);
      return true;
    }
    return false;
  };

  const bot = seen.manifest.botName;
  const placeholder = !allowCommands
    ? 'Reply…'
    : channel.kind === 'im'
      ? `Ask ${bot} about the papers`
      : `Ask @${bot}, or type / for commands`;

  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <CompletionList listId={listId} offered={offered} chosen={chosen} onPick={complete} />
      <div className="composer-box">
        <textarea
          ref={box}
          rows={1}
          value={text}
          aria-label={label}
          placeholder={placeholder}
          role="combobox"
          aria-expanded={offered.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={offered.length > 0 ? `${listId}-${chosen}` : undefined}
          onChange={({ target }) => change(target.value, target.selectionStart)}
          onKeyDown={onKeyDown}
          onBlur={() => setOffered([])}
        />
        {files.length > 0 && (
          <ul className="attached">
            {files.map((file) => (
              <li key={file.name}>
                {file.name}
                <button
                  type="button"
                  className="icon-button"
                  aria-label={`Remove ${file.name}`}
                  onClick={() => setFiles(files.filter((each) => each !== file))}
                >
                  <CloseIcon />
                </button>
              </li>
            ))}
          </ul>
        )}
        <div className="composer-tools">
          <button
            type="button"
            className="icon-button"
            aria-label="Attach a file"
            onClick={() => picker.current?.click()}
          >
            <AttachIcon />
          </button>
          <input
            ref={picker}
            type="file"
            hidden
            multiple
            onChange={({ target }) => {
              setFiles([...files, ...(target.files ?? [])]);
              target.value = '';
            }}
          />
          <span className="composer-hint" aria-hidden="true">
            Enter sends · Shift+Enter new line
          </span>
          <button
            type="submit"
            className="send-button"
            aria-label="Send"
            disabled={busy || (!text.trim() && files.length === 0)}
          >
            <SendIcon />
          </button>
        </div>
      </div>
    </form>
  );
}

const TALLEST_PX = 220;

/** The box grows with what is typed in it, up to a height. */
function fitToText(area: HTMLTextAreaElement | null, text: string): void {
  if (!area) return;
  area.style.height = 'auto';
  if (text) area.style.height = `${Math.min(area.scrollHeight, TALLEST_PX)}px`;
}
