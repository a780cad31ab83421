import type { ReactNode } from 'react';

import './notice.css';

type Props = { tone: 'info' | 'warning' | 'success' | 'danger'; title?: string; children?: ReactNode };

/** A quiet box that says something and offers what to do. */
export function Notice({ tone, title, children }: Props) {
  return (
    <div className={`notice notice-${tone}`}>
      {title !== undefined && <p className="notice-title">{title}</p>}
      {children}
    </div>
  );
}
