import { router } from '@forge/bridge';
import type { MouseEvent, ReactNode } from 'react';

/** A page of Jira, in a tab of its own: what somebody was doing here stays. */
export function JiraLink({ to, children }: { to: string; children: ReactNode }) {
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    // A refused opening leaves the query readable, which is all the frame can offer.
    void router.open(to).catch(() => undefined);
  };
  return (
    <a href={to} rel="noreferrer" onClick={open}>
      {children}
    </a>
  );
}
