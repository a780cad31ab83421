import { installForgeGlobals, runInvocation, type ForgeRuntime, type Invocation } from './runtime';

installForgeGlobals();
const invocation = (aaid: string): Invocation => ({
  runtime: { aaid } as ForgeRuntime,
  forgeFetch: () => Promise.resolve(new Response(aaid)),
});
type Globals = { __forge_runtime__?: ForgeRuntime; __forge_fetch__: (...words: unknown[]) => Promise<Response> };
const globals = globalThis as unknown as Globals;

test('an invocation sees its own runtime, also after waiting', async () => {
  const seen = await Promise.all(
    ['a', 'b'].map((aaid) =>
      runInvocation(invocation(aaid), async () => {
        await new Promise((resolve) => setTimeout(resolve, aaid === 'a' ? 10 : 1));
        const answer = await globals.__forge_fetch__({}, '/');
        return [globals.__forge_runtime__?.aaid, await answer.text()];
      }),
    ),
  );
  expect(seen).toEqual([
    ['a', 'a'],
    ['b', 'b'],
  ]);
});

test('outside an invocation there is no runtime and no Forge call', () => {
  expect(globals.__forge_runtime__).toBeUndefined();
  expect(() => globals.__forge_fetch__({}, '/')).toThrow('outside an invocation');
});

test('a fetch to the outside carries the name that Forge gives it', async () => {
  const leave = () => runInvocation(invocation('a'), () => fetch('https://example.org/'));
  await expect(leave()).rejects.toMatchObject({ name: 'REQUEST_EGRESS_ALLOWLIST_ERR' });
});
