import { PlatformFact } from '../../src/core/paths/platform-fact';
import { areas, likely } from '../assumptions/registry';
import { against } from './against';

/** Switches of what the pages, the storage and the language of rules do: no state of the ledger rests on them. */
const ofDoors = { ...areas.rules, ...areas.doors };
const turnedBy = (fact: PlatformFact): string[] =>
  Object.entries(against(likely, [fact]))
    .filter(([name, position]) => Object.entries(likely).find(([one]) => one === name)?.[1] !== position)
    .map(([name]) => name);

test.each(PlatformFact.options)(
  '“%s” against us turns at least one switch, and only to the side against us',
  (fact) => {
    const turned = turnedBy(fact);
    expect(turned.length).toBeGreaterThan(0);
    const positions = Object.entries(against(likely, [fact]));
    for (const name of turned) {
      const wanted = Object.entries(ofDoors).find(([one]) => one === name)?.[1].againstUs;
      expect([name, positions.find(([one]) => one === name)?.[1]]).toEqual([name, wanted]);
    }
  },
);

test('facts that are not named stay as they are', () => {
  expect(against(likely, [])).toEqual(likely);
});
