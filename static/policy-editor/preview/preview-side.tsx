import Button from '@atlaskit/button/new';
import { type ComponentType, useEffect, useState } from 'react';

import type { PolicyRows } from '../../../src/core/policy/policy-rows';
import { policy as words } from '../../messages/policy';

/** As wide as policy.css puts it beside the editor. */
const WIDE = 1_080;

type Shown = ComponentType<{ policy: PolicyRows }>;
type Loaded = { state: 'coming' } | { state: 'missing' } | { state: 'there'; Preview: Shown };

/** The form beside the editor, fetched when somebody wants it. While the draft is no policy the last one that was stays. */
export function PreviewSide({ policy }: { policy: PolicyRows | null }) {
  const [isOpen, setOpen] = useState(() => window.innerWidth >= WIDE);
  const [last, setLast] = useState(policy);
  if (policy !== null && policy !== last) setLast(policy);
  return (
    <aside className="preview" aria-label={words.preview.title}>
      <div className="press">
        <Button spacing="compact" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.preview.hide : words.preview.show}
        </Button>
      </div>
      {isOpen && policy === null && <p className="waits">{words.preview.old}</p>}
      {isOpen && last !== null && <Lazy policy={last} />}
    </aside>
  );
}

function Lazy({ policy }: { policy: PolicyRows }) {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'coming' });
  useEffect(() => {
    let isCurrent = true;
    const take = (next: Loaded): void => {
      if (isCurrent) setLoaded(next);
    };
    void import('./preview').then(
      ({ Preview }) => take({ state: 'there', Preview }),
      () => take({ state: 'missing' }),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  if (loaded.state === 'there') return <loaded.Preview policy={policy} />;
  return <p>{loaded.state === 'coming' ? words.loading : words.preview.missing}</p>;
}
