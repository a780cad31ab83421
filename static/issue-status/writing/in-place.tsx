import Button from '@atlaskit/button/new';
import { type ReactNode, type KeyboardEvent, useRef, useState } from 'react';

import type { FormName } from './kept-words';
import { LeftWords } from './left-words';

type PressProps = {
  label: string;
  appearance: 'primary' | 'default' | 'subtle';
  children: (close: () => void) => ReactNode;
};
type Props = PressProps & { form: FormName; isOffered: boolean };

/** The way to a form, and where there is none any more what was typed into it. */
export function InPlace({ form, isOffered, ...press }: Props) {
  return isOffered ? <Press {...press} /> : <LeftWords form={form} />;
}

/** A press opens the form in place; Escape closes it, and the button has the focus again. */
function Press({ label, appearance, children }: PressProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  const onKeyDown = ({ key }: KeyboardEvent): void => (key === 'Escape' ? close() : undefined);
  if (isOpen) return <div onKeyDown={onKeyDown}>{children(close)}</div>;
  return (
    <div className="press">
      <Button ref={button} spacing="compact" appearance={appearance} onClick={() => setOpen(true)}>
        {label}
      </Button>
    </div>
  );
}
