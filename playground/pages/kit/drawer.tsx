import Button from '@atlaskit/button/new';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';

type Props = { title: string; closeLabel: string; onClose: () => void; children: ReactNode };

/** A panel at the page's edge that leaves page and dialog usable; Escape closes it, and the focus goes back. */
export function Drawer({ title, closeLabel, onClose, children }: Props) {
  const id = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return createPortal(
    <aside
      ref={box}
      className="drawer"
      aria-labelledby={id}
      tabIndex={-1}
      data-stays-live
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className="drawer-head">
        <h2 id={id}>{title}</h2>
        <Button appearance="subtle" spacing="compact" aria-label={closeLabel} onClick={onClose}>
          ✕
        </Button>
      </div>
      {children}
    </aside>,
    document.body,
  );
}
