import type { ReactNode } from 'react';

/** A link that opens elsewhere and tells nobody where from; anything but a web or mail address is shown as text. */
export function SafeLink({ href, children }: { href: string; children: ReactNode }) {
  if (!/^(https?:|mailto:)/i.test(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
