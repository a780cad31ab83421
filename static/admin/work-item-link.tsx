import { router } from '@forge/bridge';
import type { MouseEvent } from 'react';

/** Jira opens it in a tab of its own: what somebody was reading stays. */
export function WorkItemLink({ itemKey }: { itemKey: string }) {
  const href = `/browse/${itemKey}`;
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    // A refused opening leaves the key readable, which is all the frame can offer.
    void router.open(href).catch(() => undefined);
  };
  return (
    <a href={href} rel="noreferrer" onClick={open}>
      {itemKey}
    </a>
  );
}
