import type { Item } from '../policy';
import { Policy } from '../policy';
import { learnSupport } from './learn-support';

const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
const item = (id: string): Item => learnSupport.items.find((one) => one.id === id)!;
const isOurs = (rows: readonly { id: string; ours?: true | undefined }[]): string[] =>
  rows.filter(({ ours }) => ours).map(({ id }) => id);

test('is a legal policy', () => {
  expect(Policy.safeParse(learnSupport).error).toBeUndefined();
});

describe('routes', () => {
  test('are the five of the process, one of them into Jira', () => {
    expect(ids(learnSupport.routes)).toEqual(['technical', 'admissions', 'personal', 'struggling', 'abuse']);
    expect(ids(learnSupport.routes.filter(({ inJira }) => inJira))).toEqual(['technical']);
  });
  test('about a person keep no text; only one must not be missed', () => {
    expect(ids(learnSupport.routes.filter(({ personal }) => personal))).toEqual(['personal', 'struggling', 'abuse']);
    expect(ids(learnSupport.routes.filter(({ warnsFromText }) => warnsFromText))).toEqual(['personal']);
  });
  test.each([
    ['admissions', ['Do not answer it', 'closes this chat', 'say yes', 'Assign to Enrollments']],
    ['personal', ['escalation form', 'direct message', 'pasted', 'admin profile']],
    ['struggling', ['admin profile', 'earlier notes', 'escalation form', 'coach manager']],
    ['abuse', ['admin profile', 'coach manager']],
  ])('%s says what to do instead, in order', (id, words) => {
    const steps = learnSupport.routes
      .find((route) => route.id === id)!
      .steps.map(({ text }) => text)
      .join(' ');
    const places = words.map((word) => steps.indexOf(word));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  });
  test('admissions has a mail address and a text to copy', () => {
    const copies = learnSupport.routes.find(({ id }) => id === 'admissions')!.steps.map(({ copy }) => copy ?? '');
    expect(copies.join()).toContain('admissions@example.org');
  });
});

test('categories and kinds', () => {
  expect(ids(learnSupport.categories)).toEqual([
    'ide',
    'chat',
    'ui',
    'account',
    'lights',
    'project',
    'virtualbox',
    'learn-gem',
    'github',
    'blog',
    'other',
  ]);
  expect(ids(learnSupport.kinds)).toEqual(['environment', 'programming', 'platform']);
});

describe('steps before escalating', () => {
  const BLOCKING = [
    'refreshed',
    'browsed-guides',
    'searched-guides',
    'reproduced-in-own-ide',
    'asked-coaches',
    'cannot-move-on',
  ];
  const SOFT = [
    'guide-ide',
    'guide-mac',
    'guide-ubuntu',
    'code-pushed',
    'reproduced-from-clone',
    'chrome-restarted',
    'console-screenshot',
  ];
  test('the checklist blocks, the first steps of each kind warn', () => {
    expect(ids(learnSupport.items.filter(({ level }) => level === 'block'))).toEqual(BLOCKING);
    expect(ids(learnSupport.items.filter(({ level }) => level === 'warn'))).toEqual(SOFT);
  });
  test('all but one of the checklist always apply', () => {
    expect(BLOCKING.filter((id) => item(id).when !== undefined)).toEqual(['reproduced-in-own-ide']);
  });
  test('only recreating it accepts an honest “could not”', () => {
    expect(ids(learnSupport.items.filter(({ acceptsCouldNot }) => acceptsCouldNot))).toEqual(['reproduced-in-own-ide']);
  });
  test('moving on is answered, not ticked', () => {
    expect(item('cannot-move-on').answeredBy).toBe('impact.canMoveOn');
  });
  test('proof is asked for one step, for a Blocker, and never judged', () => {
    expect(ids(learnSupport.items.filter(({ proof }) => proof !== undefined))).toEqual(['searched-guides']);
    expect(item('searched-guides').proof).toMatchObject({ when: 'guarded', level: 'off' });
  });
});

describe('the report', () => {
  test('has all its parts', () => {
    expect(ids(learnSupport.parts).sort()).toEqual(
      [
        ...['fullName', 'githubUsername', 'email', 'os', 'environment', 'issue', 'stepsTried', 'observed', 'expected'],
        ...[
          'reproSteps',
          'batch',
          'questionLink',
          'screenshots',
          'consoleErrors',
          'originalUsername',
          'wantedUsername',
        ],
      ].sort(),
    );
  });
  test('requires seven of them, a GitHub name or a mail for one', () => {
    expect(learnSupport.required.map(({ parts }) => parts)).toEqual([
      ['githubUsername', 'email'],
      ['os'],
      ['environment'],
      ['stepsTried'],
      ['observed'],
      ['expected'],
      ['reproSteps'],
    ]);
    expect(learnSupport.required[0]?.unless).toEqual({ path: 'impact.affected', is: ['me', 'everyone'] });
  });
  test('a changed user name offers both names', () => {
    for (const id of ['originalUsername', 'wantedUsername'])
      expect(learnSupport.parts.find((part) => part.id === id)?.when).toBeDefined();
  });
});

describe('priorities', () => {
  test('four levels, one guarded', () => {
    expect(ids(learnSupport.levels)).toEqual(['Blocker', 'High', 'Medium', 'Low']);
    expect(ids(learnSupport.levels.filter(({ guarded }) => guarded))).toEqual(['Blocker']);
  });
  test('blocking kinds and cases that never block', () => {
    expect(ids(learnSupport.blockingKinds)).toEqual([
      'ide-not-working',
      'stuck-in-welcome-track',
      'chat-empty',
      'curriculum-500',
    ]);
    expect(learnSupport.notBlocking.map(({ id, priority }) => [id, priority])).toEqual([
      ['lab-not-solved', 'Medium'],
      ['github-name-changed', 'Medium'],
    ]);
  });
  test('exactly five batches pay', () => {
    expect(learnSupport.plan?.paid).toEqual(['js-cert-000', 'ruby-cert-000', 'html-000', 'v-000', 'wdf-000']);
  });
  test('the six items of a Blocker, one of them a tick', () => {
    expect(learnSupport.checklist.map(({ id, source }) => [id, source])).toEqual([
      ['pre-escalation-done', 'items-done'],
      ['is-blocking-kind', 'blocking-kind-named'],
      ['not-on-not-blocking-list', 'tick'],
      ['cannot-move-on', 'cannot-move-on'],
      ['paid-or-free-known', 'plan-known'],
      ['summary-complete', 'parts-complete'],
    ]);
  });
});

test('four answers to offer first', () => {
  expect(ids(learnSupport.answersInstead)).toEqual(['dark-lights', 'github-name-changed', 'lab-not-solved', 'nitrous']);
});

test('how hard each rule bites', () => {
  const soft = Object.entries(learnSupport.rules).filter(([, bite]) => bite === 'warn' || bite === 'info');
  expect(soft).toEqual([
    ['no-report', 'warn'],
    ['unsupported-environment', 'warn'],
    ['answer-instead', 'info'],
  ]);
});

test('what is our proposal and not the handbook’s is marked', () => {
  expect(isOurs(learnSupport.checklist)).toEqual(ids(learnSupport.checklist));
  expect(isOurs(learnSupport.rubric)).toEqual(ids(learnSupport.rubric));
  expect(isOurs(learnSupport.routes)).toEqual(['abuse']);
  expect([learnSupport.categories, learnSupport.items, learnSupport.parts].flatMap((rows) => isOurs(rows))).toEqual([]);
});

test('contacts are placeholders', () => {
  const text = JSON.stringify(learnSupport);
  expect(Object.keys(learnSupport.contacts)).toContain('admissions');
  for (const [, host] of text.matchAll(/(?:@|https?:\/\/)([a-z.-]+\.[a-z]{2,})/g)) expect(host).toBe('example.org');
});
