import type { ReactNode } from 'react';

import { useStore } from '../kit/store';
import { useSession } from './session';

type Props = { to: string; className?: string; children: ReactNode };

/** A link within the playground: no reload, and it says which page is shown. */
export function SiteLink({ to, className, children }: Props) {
  const { place } = useSession();
  const isHere = useStore(place.path) === to;
  return (
    <a
      href={to}
      className={className}
      aria-current={isHere ? 'page' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        place.go(to);
      }}
    >
      {children}
    </a>
  );
}
