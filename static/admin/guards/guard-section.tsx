import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';

import { FailureText } from '../failure-text';
import type { Reading } from './use-reading';

type Texts = { title: string; means: string; read: string; again: string };
type Props = { id: string; texts: Texts; reading: Reading<unknown>; children: ReactNode };

/** A section that is read when somebody asks for it. */
export function GuardSection({ id, texts, reading, children }: Props) {
  const { busy, value, failure, read } = reading;
  return (
    <section className="step way-out" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {texts.title}
      </h2>
      <p className="changes">{texts.means}</p>
      <div className="press">
        <Button isLoading={busy} onClick={read}>
          {value === null ? texts.read : texts.again}
        </Button>
      </div>
      <div role="status">{failure !== null && <FailureText failure={failure} />}</div>
      {children}
    </section>
  );
}
