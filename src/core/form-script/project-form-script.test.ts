import { smallPolicy } from '../../jira/testing/small-policy';
import { FormScriptData } from './form-script-data';
import { projectFormScript } from './project-form-script';

const policy = smallPolicy({
  revision: 7,
  sitePriorities: [
    { id: '1', name: 'Sofort', level: null },
    { id: '2', name: 'Blockierend', level: 'Blocker' },
    { id: '3', name: 'Hoch', level: 'High' },
    { id: '4', name: 'Niedrigst', level: null },
  ],
});

test('every priority of the site is told by its id, with the level’s title and whether it is guarded', () => {
  expect(projectFormScript(policy)).toEqual({
    schemaVersion: 1,
    revision: 7,
    priorities: [
      { id: '1', title: 'Sofort', guarded: true, hidden: true },
      { id: '2', title: 'Blocker', guarded: true, hidden: false },
      { id: '3', title: 'High', guarded: false, hidden: false },
      { id: '4', title: 'Niedrigst', guarded: false, hidden: true },
    ],
  });
});

test('the largest legal list stays far under the 50,000 characters that Jira takes', () => {
  const sitePriorities = Array.from({ length: 60 }, (_, n) => ({
    id: String(10 ** 17 + n),
    name: 'ü'.repeat(60),
    level: null,
  }));
  const text = JSON.stringify(projectFormScript({ ...policy, sitePriorities }));
  expect(text.length).toBeLessThan(12_000);
  expect(FormScriptData.safeParse(JSON.parse(text)).success).toBe(true);
});
