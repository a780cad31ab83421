import type { FormScriptData } from '../../src/core/form-script/form-script-data';
import type { Telling } from './decide-on-priority';
import { priorityDescription } from './priority-description';

const data: FormScriptData = {
  schemaVersion: 1,
  revision: 1,
  priorities: [
    { id: '2', title: 'Blocker', guarded: true, hidden: false },
    { id: '3', title: 'High', guarded: false, hidden: false },
  ],
};
const left = (titles: string[], backOnId: string | null): Telling => ({
  kind: 'left',
  wantedId: '2',
  titles,
  backOnId,
});

test.each<[string, Telling | null, string | null]>([
  ['nothing', null, null],
  ['one thing', left(['Batch'], null), 'Blocker needs one more thing first: Batch.'],
  [
    'several, put back',
    left(['Batch', 'Steps'], '3'),
    'Blocker needs 2 more things first: Batch · Steps. Priority is back on High until then; your wish is kept.',
  ],
  ['many', left(['A', 'B', 'C', 'D', 'E', 'F'], null), 'Blocker needs 6 more things first: A · B · C and 3 more.'],
  [
    'put back to one that nobody told us of',
    left(['A'], '77'),
    'Blocker needs one more thing first: A. Priority is back on what it was until then; your wish is kept.',
  ],
  ['free', { kind: 'free', wantedId: '2' }, 'The checklist is complete: Blocker is free to choose now.'],
  [
    'unheard',
    { kind: 'checked-on-create', wantedId: '2' },
    'When you press Create, Jira checks that the checklist for Blocker is complete.',
  ],
])('%s', (_name, tell, text) => {
  expect(priorityDescription(tell, data)).toBe(text);
});
