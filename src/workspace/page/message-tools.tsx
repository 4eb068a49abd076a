import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Message } from '../message.ts';
import { MoreIcon, ThreadIcon } from './icons.tsx';
import { usePage } from './page-context.ts';
import { shownText } from './shown-text.ts';

interface Props {
  readonly message: Message;
  readonly author: string;
  readonly inThread: boolean;
  onEdit(): void;
}

interface Item {
  readonly label: string;
  readonly note?: string;
  run(): void;
}

const ROOM_FOR_MENU_PX = 320;

/** What one can do with a message: reply, the app's shortcuts, edit and delete one's own. */
export function MessageTools({ message, author, inThread, onEdit }: Props) {
  const { seen, do: perform, openThread, notify } = usePage();
  const [open, setOpen] = useState(false);
  const [upwards, setUpwards] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const { channel, ts } = message;
  const mine = message.user === seen.me;

  const items: Item[] = [
    ...(message.ephemeralFor
      ? []
      : seen.manifest.shortcuts
          .filter(({ onMessage }) => onMessage)
          .map(({ name, callbackId }) => ({
            label: name,
            note: seen.manifest.botName,
            run: () => void perform({ act: 'shortcut', channel, ts, callbackId }),
          }))),
    {
      label: 'Copy text',
      run: () => {
        navigator.clipboard.writeText(shownText(seen, message.text)).then(
          () => notify('Copied.'),
          () => notify('The browser does not allow copying here.'),
        );
      },
    },
    ...(mine ? [{ label: 'Edit message', run: onEdit }] : []),
    ...(mine || message.ephemeralFor
      ? [
          {
            label: message.ephemeralFor ? 'Dismiss' : 'Delete message',
            run: () => void perform({ act: 'erase', channel, ts }),
          },
        ]
      : []),
  ];

  useEffect(() => {
    if (!open) return;
    const below = window.innerHeight - (box.current?.getBoundingClientRect().bottom ?? 0);
    setUpwards(below < ROOM_FOR_MENU_PX);
    box.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus({ preventScroll: true });
    const away = (event: MouseEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('mousedown', away);
    return () => document.removeEventListener('mousedown', away);
  }, [open]);

  return (
    <div className="message-tools" ref={box} data-open={open}>
      {!inThread && !message.ephemeralFor && (
        <button
          type="button"
          className="icon-button"
          aria-label={`Reply to ${author} in a thread`}
          onClick={() => openThread(channel, message.threadTs ?? ts)}
        >
          <ThreadIcon />
        </button>
      )}
      <button
        type="button"
        className="icon-button"
        aria-label={`More to do with the message by ${author}`}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <MoreIcon />
      </button>
      {open && (
        <div
          className="menu"
          data-upwards={upwards}
          role="menu"
          tabIndex={-1}
          onKeyDown={(event) => steer(event, () => setOpen(false))}
        >
          {items.map(({ label, note, run }) => (
            <button
              type="button"
              role="menuitem"
              key={label}
              tabIndex={-1}
              onClick={() => {
                setOpen(false);
                run();
              }}
            >
              <span>{label}</span>
              {note && <small>{note}</small>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function steer(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.findIndex((item) => item.matches(':focus'));
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    items[(at + step + items.length) % items.length]?.focus();
  }
  if (event.key === 'Escape' || event.key === 'Tab') {
    event.stopPropagation();
    close();
    const opener = event.currentTarget.parentElement?.querySelector<HTMLElement>('[aria-haspopup]');
    opener?.focus();
  }
}
