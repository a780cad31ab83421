import { router } from '@forge/bridge';
import type { MouseEvent, ReactNode } from 'react';

const OPENABLE = /^(https?:\/\/|mailto:)/i;

/** A link that Jira opens: the frame itself may not. An address of another sort is shown as text. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  if (!OPENABLE.test(href)) return <span>{href}</span>;
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    // A refused opening leaves the address readable and copyable, which is all the frame can offer.
    void router.open(href).catch(() => undefined);
  };
  return (
    <a href={href} rel="noreferrer" onClick={open}>
      {children}
    </a>
  );
}
