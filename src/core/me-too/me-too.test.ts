import { packs } from '../policy/packs/packs';
import { makePolicy } from '../testing/make-policy';
import { completeReport, makeReport } from '../testing/make-report';
import { meTooComment } from './me-too-comment';
import { isTold, meTooFacts } from './me-too-facts';
import { newLedger, othersIn, stateOf, withDraft, withoutDraft } from './me-too-ledger';

const policy = packs.find(({ id }) => id === 'learn-support') ?? makePolicy();
const told = (answers: Record<string, string>) => meTooFacts(makeReport({ answers }), policy).map(({ part }) => part);

test('who it is, the machine and the link are told; names and words about the trouble are not', () => {
  const answers = { ...completeReport().answers, fullName: 'Mia Lind', questionLink: 'https://example.org/q/1' };
  expect(told(answers)).toEqual(['githubUsername', 'os', 'environment', 'questionLink']);
});

test('an address stands in only where there is no account', () => {
  expect(told({ email: 'mia@example.org' })).toEqual(['email']);
  expect(told({ email: 'mia@example.org', githubUsername: 'mlind' })).toEqual(['githubUsername']);
});

test.each(packs.map((pack) => [pack.id, pack] as const))(
  '%s tells nothing that holds what somebody wrote',
  (_id, pack) => {
    expect(pack.parts.filter((part) => isTold(part) && part.multiline)).toEqual([]);
  },
);

test('markup in an answer stays text, and a long one is cut', () => {
  const answers = { os: `{"type":"mention"} *b* <img> ${'x'.repeat(500)}` };
  const [fact] = meTooFacts(makeReport({ answers }), policy);
  expect(fact?.text).toHaveLength(200);
  const comment = meTooComment(fact === undefined ? [] : [fact], null, policy);
  expect(comment.content[1]).toMatchObject({
    type: 'bulletList',
    content: [{ content: [{ content: [{ type: 'text', text: `Operating system: ${fact?.text}` }] }] }],
  });
});

test('without any fact the comment still says that there is one more, and how many', () => {
  expect(meTooComment([], 3, policy).content).toHaveLength(2);
  expect(JSON.stringify(meTooComment([], 3, policy))).toContain('Others who said so: 3.');
});

test('a ledger counts each draft once, forgets a withdrawn one, and stays small', () => {
  const ledger = withDraft(withDraft(newLedger(null), 'draft-a', 'owed'), 'draft-a', 'told');
  expect([othersIn(ledger), stateOf(ledger, 'draft-a')]).toEqual([1, 'told']);
  expect([othersIn(withoutDraft(ledger, 'draft-a')), stateOf(ledger, 'constructor')]).toEqual([0, null]);
  let many = ledger;
  for (let at = 0; at < 700; at += 1) many = withDraft(many, `draft-${at}`, 'told');
  expect([othersIn(many), Object.keys(many.drafts).length]).toEqual([701, 500]);
});
