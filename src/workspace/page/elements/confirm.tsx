import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Confirmation } from '../../blocks/text-objects.ts';
import { AnyText } from '../blocks/any-text.tsx';
import { PlainText } from '../blocks/plain-text.tsx';

/** Asks first, where the app wants a person to be sure. */
export function useConfirm(wanted: Confirmation | undefined): {
  confirm: (then: () => void) => void;
  dialog: ReactNode;
} {
  const [then, setThen] = useState<{ run: () => void } | null>(null);
  const confirm = (run: () => void) => {
    if (wanted) setThen({ run });
    else run();
  };
  const dialog =
    wanted && then ? (
      <ConfirmDialog
        wanted={wanted}
        onAnswer={(sure) => {
          setThen(null);
          if (sure) then.run();
        }}
      />
    ) : null;
  return { confirm, dialog };
}

function ConfirmDialog({ wanted, onAnswer }: { wanted: Confirmation; onAnswer: (sure: boolean) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const box = dialog.current;
    if (box && !box.open) box.showModal();
    return () => box?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="modal modal-small"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onAnswer(false);
      }}
    >
      <header className="modal-head">
        <h2 id={titleId}>
          <PlainText text={wanted.title?.text ?? 'Are you sure?'} />
        </h2>
      </header>
      <div className="modal-body">
        <AnyText text={wanted.text} />
      </div>
      <footer className="modal-foot">
        <button type="button" className="button" onClick={() => onAnswer(false)}>
          <PlainText text={wanted.deny?.text ?? 'Cancel'} />
        </button>
        <button type="button" className={`button button-${wanted.style ?? 'primary'}`} onClick={() => onAnswer(true)}>
          <PlainText text={wanted.confirm?.text ?? 'Yes'} />
        </button>
      </footer>
    </dialog>
  );
}
