import type { ReactNode } from 'react';

import { useDesk } from '../desk/desk-context';

/** Settings that can be looked at, and changed only where their section is open to the person. */
export function Closable({ section, children }: { section: string; children: ReactNode }) {
  const { isOpen } = useDesk();
  return isOpen(section) ? (
    children
  ) : (
    <fieldset className="closed-here" disabled>
      {children}
    </fieldset>
  );
}
