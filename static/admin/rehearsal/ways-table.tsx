import type { Output } from '../../../src/contract/api';
import { rehearsal } from '../../messages/rehearsal';
import { NumberTable } from '../number-table';

type Found = Output<'rehearsal/result'>;

/** An app is named as Jira names it now; one that is gone by its id. */
function nameOf(way: string, apps: Found['apps']): string {
  const { ways } = rehearsal.result;
  if (way === 'panel' || way === 'portal' || way === 'others' || way === 'app') return ways[way];
  if (way === 'without-panel') return ways.withoutPanel;
  const id = way.replace(/^app:/, '');
  return `${ways.app}: ${apps[id] ?? id}`;
}

/** Through which way in the stopped ones came, as far as a work item tells. */
export function WaysTable({ found: { sum, apps } }: { found: Found }) {
  const { ways: words } = rehearsal.result;
  const ways = Object.entries(sum.ways).toSorted(([, one], [, other]) => other.stopped - one.stopped);
  if (ways.length === 0) return null;
  return (
    <NumberTable
      title={words.title}
      columns={[words.way, words.items, words.stopped, words.repaired]}
      rows={ways.map(([way, { items, stopped, repaired }]) => ({
        id: way,
        name: nameOf(way, apps),
        cells: [items, stopped, repaired],
      }))}
    />
  );
}
