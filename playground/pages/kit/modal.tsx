import { type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';

type Props = {
  title: string;
  role?: 'dialog' | 'alertdialog';
  size?: 'small' | 'large';
  onClose: () => void;
  children: ReactNode;
  footer: ReactNode;
  /** Beside the title. */
  aside?: ReactNode;
  /** Beside the body where there is room, above it where there is not. */
  side?: ReactNode;
};

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), iframe:not([tabindex="-1"])';

const focusIn = (box: HTMLElement | null, which: 'first' | 'last') => {
  const all = [...(box?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].filter((one) => one.offsetParent !== null);
  all.at(which === 'first' ? 0 : -1)?.focus();
};

/** Keeps the focus inside while open and gives it back; everything behind is inert. Frames inside swallow Tab, so guards catch it. */
export function Modal({ title, role = 'dialog', size = 'large', onClose, children, footer, aside, side }: Props) {
  const titleId = useId();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const before = document.activeElement;
    const behind = [...document.body.children].filter(
      (one) => !one.contains(box.current) && !one.hasAttribute('inert') && !one.hasAttribute('data-stays-live'),
    );
    for (const one of behind) one.setAttribute('inert', '');
    const first = box.current?.querySelector<HTMLElement>('[data-first-focus]');
    if (first) first.focus();
    else box.current?.focus();
    return () => {
      for (const one of behind) one.removeAttribute('inert');
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  return createPortal(
    <div className="modal-blanket">
      <span tabIndex={0} onFocus={() => focusIn(box.current, 'last')} />
      <div
        ref={box}
        className={`modal modal-${size}${side ? ' modal-wide' : ''}`}
        role={role}
        aria-modal="true"
        aria-labelledby={titleId}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return;
          event.preventDefault();
          onClose();
        }}
      >
        <div className="modal-header">
          <h2 id={titleId}>{title}</h2>
          {aside}
        </div>
        <div className="modal-body">
          {side && <div className="modal-side">{side}</div>}
          <div className="modal-main">{children}</div>
        </div>
        <div className="modal-footer">{footer}</div>
      </div>
      <span tabIndex={0} onFocus={() => focusIn(box.current, 'first')} />
    </div>,
    document.body,
  );
}
