import * as z from 'zod/mini';

import { press } from '../../../playground/conformance/testing/listen-to-app';
import { cautious } from '../../core/policy/afterwards';
import { SelfTest } from '../../core/self-test/self-test';
import { inPlayground, LEARN, type Home } from '../../testing/in-playground';

const Answer = z.object({ value: z.object({ test: SelfTest }) });
const asked = async ({ playground }: Home, method: string): Promise<SelfTest> => {
  const { value } = Answer.parse(await press(playground, method));
  return value.test;
};
const short = ({ rows }: SelfTest): string[] => rows.map(({ tried, state, because }) => `${tried} ${state} ${because}`);
const countOf = ({ playground }: Home): number => playground.run().site.issues.size;
/** What the app itself changes sends it no event: the sweep finds it. */
const SWEPT = 360;
const restoring = { repair: { ...cautious, mode: 'restore' } } as const;

test('what is refused is told at once; what went through is followed until it is put right; then the canaries go', async () => {
  const home = await inPlayground(restoring);
  const before = countOf(home);
  expect(short(await asked(home, 'self-test/start'))).toEqual([
    'create-by-rest prevented gate',
    'create-many-by-rest prevented gate',
    'create-with-forged-report prevented field',
    'create-child-by-rest not-tried no-type',
    'edit-by-rest waiting null',
    'transition-by-rest waiting null',
    'change-type-by-rest not-tried no-type',
  ]);
  expect(countOf(home)).toBe(before + 2);
  expect((await asked(home, 'self-test/look')).doneAt).toBeNull();
  await home.playground.advance(SWEPT);
  const done = await asked(home, 'self-test/look');
  expect(done.rows.map(({ state, seconds }) => [state, seconds])).toEqual([
    ['prevented', null],
    ['prevented', null],
    ['prevented', null],
    ['not-tried', null],
    ['repaired', SWEPT],
    ['repaired', SWEPT],
    ['not-tried', null],
  ]);
  expect(done).toMatchObject({ left: [], doneAt: expect.any(Number) });
  expect(countOf(home)).toBe(before);
});

test('with every guard on, all of them are prevented', async () => {
  const home = await inPlayground(restoring);
  await press(home.playground, 'later-gates/set', { on: true });
  await press(home.playground, 'strict/set', { on: true });
  const { rows } = await asked(home, 'self-test/start');
  const triedRows = rows.filter(({ state }) => state !== 'not-tried');
  expect(triedRows.map(({ state }) => state)).toEqual(Array.from({ length: 5 }, () => 'prevented'));
});

/** Bugs and sub-tasks are covered, tasks are not. */
const coverSubtasks = ({ playground }: Home): void => {
  const { kvs } = playground.run();
  const stored = z.looseObject({}).parse(kvs.get(`policy:${LEARN}`)?.value);
  kvs.set(`policy:${LEARN}`, { ...stored, issueTypeIds: ['10001', '10004'] });
};

test('a sub-task is refused like any other, and so is a work type that carries the priority along; none is left', async () => {
  const home = await inPlayground(restoring);
  coverSubtasks(home);
  const before = countOf(home);
  const started = await asked(home, 'self-test/start');
  expect(short(started)).toEqual(
    expect.arrayContaining(['create-child-by-rest prevented gate', 'change-type-by-rest prevented gate']),
  );
  await home.playground.advance(SWEPT);
  expect(await asked(home, 'self-test/look')).toMatchObject({ left: [] });
  expect(countOf(home)).toBe(before);
});

test('where the gate is gone and types are not checked, both go through, and the child is deleted before its parent', async () => {
  const home = await inPlayground(restoring);
  coverSubtasks(home);
  const { site } = home.playground.run();
  for (const { transitions } of site.workflows.values()) for (const one of transitions) one.validators = [];
  site.assumptions = { ...site.assumptions, actionValidatorOnRest: false };
  const before = countOf(home);
  const { rows } = await asked(home, 'self-test/start');
  const waiting = rows.flatMap(({ tried, state }) => (state === 'waiting' ? [tried] : []));
  expect(waiting).toEqual(expect.arrayContaining(['create-child-by-rest', 'change-type-by-rest']));
  await home.playground.advance(SWEPT);
  const done = await asked(home, 'self-test/look');
  expect(done.rows.flatMap(({ state }) => (state === 'repaired' ? [state] : []))).toHaveLength(waiting.length);
  expect(done.left).toEqual([]);
  expect(countOf(home)).toBe(before);
});

test('where nothing is put right it is told by its label, or called open', async () => {
  const told = await inPlayground();
  await asked(told, 'self-test/start');
  await told.playground.advance(SWEPT);
  expect((await asked(told, 'self-test/look')).rows.map(({ state }) => state)).toContain('reported');
  const off = await inPlayground({ repair: { ...cautious, mode: 'off' } });
  await asked(off, 'self-test/start');
  await off.playground.advance(1_000);
  expect((await asked(off, 'self-test/look')).rows.map(({ state }) => state)).toContain('open');
});

test('one at a time; a canary that nobody may delete is named', async () => {
  const home = await inPlayground(restoring);
  await asked(home, 'self-test/start');
  expect(await press(home.playground, 'self-test/start')).toMatchObject({
    failure: { code: 'CONFLICT', detail: 'running' },
  });
  await home.playground.advance(SWEPT);
  home.answering((call) => (call.startsWith('DELETE /issue') ? 403 : undefined));
  expect((await asked(home, 'self-test/look')).left).toHaveLength(2);
});
