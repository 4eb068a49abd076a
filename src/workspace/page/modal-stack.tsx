import type { View } from '../view.ts';
import { ModalView } from './modal-view.tsx';
import { usePage } from './page-context.ts';

/** The modal on top; those under it wait, keeping nothing but their place. */
export function ModalStack() {
  const { seen } = usePage();
  const top: View | undefined = seen.modals.at(-1);
  return top ? <ModalView key={top.id} view={top} depth={seen.modals.length} /> : null;
}
