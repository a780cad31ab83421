import { type ReactNode, useEffect, useRef } from 'react';

type Props = { tone: 'error' | 'warning' | 'info'; title: string; children?: ReactNode };

/** A message across the top of a form. An error is announced at once and comes into view; give it a `key` per attempt. */
export function Banner({ tone, title, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tone === 'error') box.current?.scrollIntoView({ block: 'nearest' });
  }, [tone]);
  return (
    <div ref={box} className={`banner banner-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <strong>{title}</strong>
      {children}
    </div>
  );
}
