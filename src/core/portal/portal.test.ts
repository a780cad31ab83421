import { Policy } from '../policy/policy';
import { PolicyRows } from '../policy/policy-rows';
import { judge } from '../judge/judge';
import { makePolicy } from '../testing/make-policy';
import { completeReport } from '../testing/make-report';
import { emptyReport } from '../report/report';
import { adoptRequest } from './adopt-request';
import { customerPolicy } from './customer-policy';

const portal = { number: '7', requestTypes: [], parts: ['observed', 'os'] };
const policy = makePolicy({ portal });
const seen = customerPolicy(policy, portal);

describe('what a customer is shown', () => {
  test('is a policy of the same shape, with the chosen parts in the chosen order', () => {
    expect(PolicyRows.safeParse(seen).success).toBe(true);
    expect(Policy.safeParse(seen).success).toBe(true);
    expect(seen.parts.map(({ id }) => id)).toEqual(['observed', 'os']);
  });

  const hidden = [
    ['categories', policy.categories.map(({ title }) => title)],
    ['levels', policy.levels.map(({ title }) => title)],
    ['the checklist', policy.checklist.map(({ title }) => title)],
    ['steps', policy.items.map(({ title }) => title)],
    ['other ways', policy.routes.map(({ title }) => title)],
    ['self-service answers', policy.answersInstead.map(({ text }) => text)],
    ['contacts', Object.values(policy.contacts).map(({ value }) => value)],
    ['names of Jira’s priorities', policy.sitePriorities.map(({ name }) => name)],
    ['reasons for priorities', policy.rubric.map(({ because }) => because)],
    [
      'questions that are not asked',
      ['Started the IDE', policy.parts.find(({ id }) => id === 'stepsTried')?.title ?? ''],
    ],
    ['helps for those who report for others', policy.parts.flatMap(({ help = [] }) => help)],
    [
      'any of that in German',
      Object.values(policy.translations?.['de'] ?? {}).filter(
        (text) => !Object.values(seen.translations?.['de'] ?? {}).includes(text),
      ),
    ],
  ] as const;
  test('asks in the words for the person who has the trouble', () =>
    expect(seen.parts.map(({ help }) => help)).toEqual(
      ['observed', 'os'].map((id) => policy.parts.find((part) => part.id === id)?.ask),
    ));
  test('comes in the languages of the policy', () =>
    expect(Object.keys(seen.translations?.['de'] ?? {})).toEqual(
      expect.arrayContaining(['parts.observed.title', 'parts.os.title']),
    ));
  test('has those words in other languages too, and not the help', () => {
    const de = { 'parts.os.ask': 'Welches System?', 'parts.os.help': 'Intern', 'parts.batch.ask': 'Welche Gruppe?' };
    const spoken = customerPolicy(makePolicy({ portal, translations: { de } }), portal);
    expect(spoken.translations).toEqual({ de: { 'parts.os.help': 'Welches System?' } });
  });
  test.each(hidden)('holds none of: %s', (_what, texts) => {
    expect(texts.length).toBeGreaterThan(0);
    const sent = JSON.stringify([seen.translations, seen.parts, { ...seen, parts: [], translations: {} }]);
    expect(texts.filter((text) => sent.includes(JSON.stringify(text)))).toEqual([]);
  });

  test('still says in the reader’s words what is missing, and nothing else', () => {
    const draft = { operation: 'create', summary: '', description: '', priority: null } as const;
    const { findings } = judge({ ...draft, report: { ...emptyReport, answers: { os: 'macOS 14' } } }, seen);
    expect(findings.map(({ target }) => target)).toEqual(['answers.observed']);
  });
});

describe('what a customer answered', () => {
  const adopt = (report: unknown) => adoptRequest({ report }, portal);

  test('becomes a report of these answers alone: no tick, no proof, no impact, no wish', () => {
    const forged = completeReport({
      about: { blockerRequest: 'Now!' },
      evidence: { 'searched-guides': 'Yes' },
      couldNot: { refreshed: 'No' },
    });
    expect(adopt(forged)).toEqual({
      ...emptyReport,
      answers: { observed: forged.answers['observed'], os: forged.answers['os'] },
    });
  });

  test('never carries a guarded priority by itself', () => {
    const draft = { operation: 'edit', summary: '', description: '', priority: '1' } as const;
    expect(judge({ ...draft, report: adopt(completeReport()) }, policy).allowed).toBe(false);
  });

  test.each([
    ['nothing', undefined],
    ['another field', { other: completeReport() }],
    ['a list', [completeReport()]],
    ['words', { report: 'help!' }],
    ['a newer version', { report: { ...completeReport(), schemaVersion: 9 } }],
    ['an answer that is too long', { report: { ...emptyReport, answers: { observed: 'x'.repeat(20_001) } } }],
    ['answers of another shape', { report: { ...emptyReport, answers: { observed: { html: '<b>' } } } }],
    ['answers that nobody asked for', { report: { ...emptyReport, answers: { batch: 'v-000' } } }],
    ['blanks', { report: { ...emptyReport, answers: { observed: '  \n' } } }],
    ['a prototype', JSON.parse('{"report": {"schemaVersion": 1, "answers": {"__proto__": "x"}}}')],
  ])('%s is no report', (_case, property) => expect(adoptRequest(property, portal)).toBeNull());
});
