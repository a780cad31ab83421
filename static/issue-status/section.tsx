import type { ReactNode } from 'react';

type Props = { name: string; title: string; aside?: string; children: ReactNode };

export function Section({ name, title, aside, children }: Props) {
  return (
    <section className="section" aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>
        {title}
        {aside !== undefined && <span className="aside"> {aside}</span>}
      </h2>
      {children}
    </section>
  );
}
