import { useEffect, useId, useRef, useState } from 'react';
import type { View } from '../view.ts';
import { Blocks } from './blocks/blocks.tsx';
import { PlainText } from './blocks/plain-text.tsx';
import { CloseIcon } from './icons.tsx';
import { usePage } from './page-context.ts';
import { SurfaceProvider, useEntries } from './surface.ts';

/** A modal: the browser's own dialog keeps the focus inside and gives it back. */
export function ModalView({ view, depth }: { view: View; depth: number }) {
  const { do: perform, seen } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [entries, setEntry] = useEntries();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const titleId = useId();
  const { given } = view;

  useEffect(() => {
    const box = dialog.current;
    if (box && !box.open) box.showModal();
    return () => box?.close();
  }, []);

  const close = () => void perform({ act: 'close-modal' });
  const submit = async () => {
    setBusy(true);
    setTrouble(null);
    const outcome = await perform({ act: 'submit', entries });
    if (!outcome.ok) setTrouble(outcome.why);
    setBusy(false);
  };

  if (given.type !== 'modal') return null;
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <header className="modal-head">
          <h2 id={titleId}>
            <PlainText text={given.title.text} />
          </h2>
          <button type="button" className="icon-button" aria-label={depth > 1 ? 'Back' : 'Close'} onClick={close}>
            <CloseIcon />
          </button>
        </header>
        <div className="modal-body">
          <SurfaceProvider
            value={{
              entries,
              setEntry,
              errors: view.errors,
              press: (touch) => perform({ act: 'press-in-modal', ...touch, entries }),
              suggest: async (touch, typed) =>
                (await perform({ act: 'suggest-in-modal', ...touch, typed })).options ?? [],
            }}
          >
            <Blocks blocks={given.blocks} />
          </SurfaceProvider>
        </div>
        <footer className="modal-foot">
          <p className="trouble" role="alert">
            {trouble}
          </p>
          <button type="button" className="button" onClick={close}>
            {given.close ? <PlainText text={given.close.text} /> : given.submit ? 'Cancel' : 'Close'}
          </button>
          {given.submit && (
            <button type="submit" className="button button-primary" disabled={busy} aria-busy={busy}>
              {busy ? `Sending to ${seen.manifest.botName}…` : <PlainText text={given.submit.text} />}
            </button>
          )}
        </footer>
      </form>
    </dialog>
  );
}
