import Button from '@atlaskit/button/new';
import { useMemo } from 'react';

import { proposeTicks, type Proposed } from '../../../src/core/suggest/propose-ticks';
import { message, plural } from '../../messages/message';
import { usePanel } from './panel-context';

/** Steps that the reporter's own words say were done, by id. */
export function useProposedTicks(): ReadonlyMap<string, Proposed> {
  const { policy, look } = usePanel();
  return useMemo(() => {
    const draft = { operation: 'create', summary: '', description: '', priority: null, report: look.report } as const;
    return new Map(proposeTicks(draft, policy).map((proposed) => [proposed.id, proposed]));
  }, [look.report, policy]);
}

/** The words that speak for a tick; ticking stays a person's own press. */
export function ProposedWords({ id }: { id: string }) {
  const { words } = usePanel();
  const proposed = useProposedTicks().get(id);
  if (proposed === undefined) return null;
  const { words: said, place } = proposed;
  return <p className="help row-more">{message(words.items.said, { words: said, place })}</p>;
}

/** One press for all ticks among these that somebody's own words speak for. */
export function TickWhatIsSaid({ ids }: { ids: readonly string[] }) {
  const { words, change } = usePanel();
  const said = useProposedTicks();
  const open = ids.filter((id) => said.has(id));
  if (open.length === 0) return null;
  return (
    <Button spacing="compact" onClick={() => open.forEach((id) => change({ type: 'tick', key: id, done: true }))}>
      {plural(words.items.tickSaid, open.length)}
    </Button>
  );
}
