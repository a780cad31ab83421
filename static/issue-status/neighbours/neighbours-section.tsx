import Button from '@atlaskit/button/new';
import { useState } from 'react';

import type { WorkItemView } from '../../../src/contract/work-item-view';
import { neighbours as words } from '../../messages/neighbours';
import type { Found } from './find-neighbours';
import type * as Chunk from './neighbours-chunk';

type Shown = { chunk: typeof Chunk; found: Found };
type State = Shown | 'closed' | 'loading' | 'down';

/** Searches when somebody unfolds it; most people only look where the report stands. */
export function NeighboursSection({ about }: { about: NonNullable<WorkItemView['neighbours']> }) {
  const [state, setState] = useState<State>('closed');
  const look = async (): Promise<void> => {
    setState('loading');
    setState(await lookFor(about));
  };
  const onToggle = (isOpen: boolean): void => {
    if (isOpen && state === 'closed') void look();
  };
  return (
    <details className="section" onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
      <summary>{words.title}</summary>
      {state === 'loading' && <p className="note">{words.loading}</p>}
      {state === 'down' && (
        <>
          <p role="alert">{words.down}</p>
          <Button spacing="compact" onClick={() => void look()}>
            {words.again}
          </Button>
        </>
      )}
      {typeof state === 'object' && <state.chunk.NeighbourList found={state.found} who={about.who} />}
    </details>
  );
}

async function lookFor(about: NonNullable<WorkItemView['neighbours']>): Promise<Shown | 'down'> {
  try {
    const chunk = await import('./neighbours-chunk');
    const found = await chunk.findNeighbours(about, Date.now());
    return found === null ? 'down' : { chunk, found };
  } catch {
    // Its own file did not arrive: offline, or a newer version has taken its place.
    return 'down';
  }
}
