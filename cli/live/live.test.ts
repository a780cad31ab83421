import type { CanaryJira, Said } from '../../src/core/self-test/run-self-test';
import { WrongUse } from '../wrong-use';
import { liveJira } from './live-jira';
import { readLivePlan } from './read-live-plan';
import { runLiveTest } from './run-live-test';

const none = { childTypeId: null, otherTypeId: null, reportField: null };
const plan = { projectId: '1', issueTypeId: '2', guarded: '10', ordinary: '20', ...none };
const words = ['--site', 'https://x.example', '--space', '1', '--type', '2', '--guarded', '10', '--other', '20'];
const environment = { PREFLIGHT_EMAIL: 'a@x.example', PREFLIGHT_API_TOKEN: 'secret' };
const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

test('what is asked for is read, with the token from the environment alone', () => {
  expect(readLivePlan(words, environment)).toEqual({
    ...{ plan, site: { address: 'https://x.example', email: 'a@x.example', token: 'secret' } },
  });
});

test('what more can be tried is read where it is given', () => {
  const more = ['--child-type', '3', '--other-type', '4', '--report', 'customfield_10050'];
  const given = { childTypeId: '3', otherTypeId: '4', reportField: 'customfield_10050' };
  expect(readLivePlan([...words, ...more], environment).plan).toEqual({ ...plan, ...given });
});

test.each<[string, string[], Record<string, string>]>([
  ['a field by its name', [...words, '--report', 'Preflight report'], environment],
  ['an option that there is not', [...words, '--token', 'secret'], environment],
  ['a name instead of an id', words.map((word) => (word === '10' ? 'Blocker' : word)), environment],
  ['an address without TLS', words.map((word) => word.replace('https', 'http')), environment],
  ['no token', words, {}],
])('%s is wrong use', (_name, given, known) => {
  expect(() => readLivePlan(given, known)).toThrow(WrongUse);
});

const answer = (status: number, id: string | null = null, text = ''): Said => ({
  ...{ status, text, canary: id === null ? null : { id, key: `A-${id}` } },
});
/** A Jira whose gate stands on Create alone, and whose repair takes two looks. */
function slowJira(): CanaryJira & { gone: string[] } {
  let made = 0;
  const looks = new Map<string, number>();
  const gone: string[] = [];
  return {
    gone,
    create: async (fields) =>
      JSON.stringify(fields).includes('"10"')
        ? answer(400, null, '… (PREFLIGHT-BLOCKER-CHECKLIST)')
        : answer(201, String((made += 1))),
    createMany: async () => answer(400, null, 'Another field is required.'),
    edit: async () => answer(204),
    carrier: async () => null,
    transition: async () => answer(204),
    async look(id) {
      looks.set(id, (looks.get(id) ?? 0) + 1);
      return { priorityId: looks.get(id) === 2 ? '20' : '10', isFlagged: false };
    },
    async remove(id) {
      gone.push(id);
      return id !== '2';
    },
  };
}

test('it tries, waits until all is settled, clears up, and names what it could not delete', async () => {
  let time = 0;
  const jira = slowJira();
  const pause = async (seconds: number): Promise<void> => void (time += seconds * 1_000);
  const { rows, left } = await runLiveTest(jira, plan, { now: () => time, pause });
  expect(rows.map(({ tried, state, seconds, because }) => [tried, state, seconds, because])).toEqual([
    ['create-by-rest', 'prevented', null, 'gate'],
    ['create-many-by-rest', 'not-tried', null, 'refused-otherwise'],
    ['create-with-forged-report', 'not-tried', null, 'no-field'],
    ['create-child-by-rest', 'not-tried', null, 'no-type'],
    ['edit-by-rest', 'repaired', 20, null],
    ['transition-by-rest', 'not-tried', null, 'no-transition'],
    ['change-type-by-rest', 'not-tried', null, 'no-type'],
  ]);
  expect({ gone: jira.gone, left }).toEqual({ gone: ['1', '2'], left: ['A-2'] });
});

test('over the network it asks the site alone, as the person of the token', async () => {
  const asked: string[] = [];
  globalThis.fetch = async (input, init) => {
    const { method, url, headers } = new Request(input, init);
    asked.push(`${method} ${url} ${headers.get('authorization')}`);
    return new Response(null, { status: 204 });
  };
  const jira = liveJira({ address: 'https://x.example', email: 'a', token: 'b' });
  expect(await jira.remove('7')).toBe(true);
  expect(asked).toEqual([`DELETE https://x.example/rest/api/3/issue/7 Basic ${btoa('a:b')}`]);
});
