import { makeDraft } from '../../testing/make-draft';
import { makePolicy } from '../../testing/make-policy';
import { adviseCategory } from './advise-category';
import { learn } from './learn';
import { makeHistory } from './testing/make-history';

const policy = makePolicy();
const model = learn(makeHistory(120));
const draft = (summary: string) => makeDraft({ summary, description: '', report: null });

test('on day one the policy’s signals speak alone', () => {
  const advice = adviseCategory(null, policy, draft('The lobby is empty'));
  expect(advice).toMatchObject({ band: 'strong', because: ['Summary: “lobby”'] });
  expect(advice.ranked[0]?.category).toBe('chat');
});

test('what no signal knows was learned, and the reason says so', () => {
  const advice = adviseCategory(model, policy, draft('unread conversation notification'));
  expect(advice.ranked[0]?.category).toBe('chat');
  expect(advice.because.some((reason) => reason.startsWith('Earlier work items: “'))).toBe(true);
});

test('signals and history that disagree make no strong suggestion', () => {
  const crossed = learn(
    makeHistory(120).map((one) => ({ ...one, category: one.category === 'chat' ? 'account' : one.category })),
  );
  expect(adviseCategory(crossed, policy, draft('The lobby shows no unread message')).band).toBe('weak');
});

test('the shares add up to one, and every category of both sources is ranked', () => {
  const { ranked } = adviseCategory(model, policy, draft('VirtualBox lobby'));
  expect(ranked.map(({ category }) => category)).toEqual(expect.arrayContaining(['chat', 'virtualbox', 'lights']));
  expect(ranked.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1);
});

test('nothing written, nothing suggested', () => {
  expect(adviseCategory(model, policy, draft(''))).toMatchObject({ band: 'none', because: [] });
  expect(adviseCategory(null, policy, draft(''))).toEqual({ ranked: [], band: 'none', because: [] });
});
