import type { ReactNode } from 'react';

/** Whether an address leads to the web or to a mailbox, and runs nothing. */
export function isSafeAddress(href: string): boolean {
  return /^(https?:|mailto:)/i.test(href);
}

/** A link that opens elsewhere and tells nobody where from; anything but a web or mail address is shown as text. */
export function SafeLink({ href, children }: { href: string; children: ReactNode }) {
  if (!isSafeAddress(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
