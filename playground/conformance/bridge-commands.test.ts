import { REFUSED_COMMANDS } from '../pages/bridge/host/refused-commands';
import { loadPackages, serverAnswers, unloadPackages, type Crossing } from '../pages/testing/load-packages';
import { makeWorld } from '../pages/testing/make-world';
import { bridgeCases, makeAbleWorld, makeUim } from './testing/bridge-cases';
import { bridgeCommands } from './testing/bridge-commands';
import { literalOf } from './testing/literal-of';
import { typeComplaints } from './testing/type-complaints';

const sent = bridgeCommands();
const answered = Object.keys(bridgeCases);
const refused = Object.keys(REFUSED_COMMANDS);
const crossings = new Map<string, Crossing>();

const page = { title: '' };
beforeAll(async () => {
  Object.assign(globalThis, { document: page });
  for (const [command, { send, world = makeAbleWorld }] of Object.entries(bridgeCases)) {
    serverAnswers(command === 'invoke' ? { success: true, body: { a: 1 } } : { accountId: 'u-1' });
    const packages = await loadPackages(world());
    await send(packages);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const crossing = packages.crossings.find((one) => one.command === command);
    if (crossing !== undefined) crossings.set(command, crossing);
    unloadPackages();
  }
}, 60_000);
afterEach(unloadPackages);

test('every command that @forge/bridge and @forge/jira-bridge send is answered, or refused by name', () => {
  expect([...answered, ...refused].sort()).toEqual(sent);
});

test.each(answered)('%s is sent by the package’s own function', (command) => {
  expect(crossings.has(command)).toBe(true);
});

test('the answers are what the packages’ types say', () => {
  const pieces = answered.map(
    (command) => `const answer: ${bridgeCases[command]!.answer} = ${literalOf(crossings.get(command)!.answer)};`,
  );
  const complaints = typeComplaints('', pieces).map((list, index) => [answered[index], list] as const);
  expect(complaints.filter(([, list]) => list.length > 0)).toEqual([]);
}, 60_000);

test.each(refused)('%s is refused by its name', async (command) => {
  const { rpc } = await loadPackages(makeAbleWorld());
  await expect(rpc.call(command, {})).rejects.toThrow(`does not emulate the bridge command "${command}"`);
});

test.each([
  ['submit', 'this resource’s view is not submittable.'],
  ['close', 'this resource’s view is not closable.'],
  ['refresh', 'this resource’s view is not refreshable.'],
] as const)('%s where the view cannot do it ends as the package says', async (command, words) => {
  const { view } = await loadPackages(makeWorld());
  await expect(view[command]()).rejects.toThrow(words.replace('’', "'"));
});

test('what a form script is told is what the package’s types say', async () => {
  const uim = makeUim();
  const { actions } = uim.internalApi();
  const changes: unknown[] = [];
  actions.subscribeToChanges((change) => changes.push(change));
  uim.fieldChanged('priority');
  const types = "import('@forge/jira-bridge/out/ui-modifications/types')";
  const complaints = typeComplaints('', [
    `const data: ${types}.GetOnInitData = ${literalOf(actions.getOnInitData())};`,
    `const change: ${types}.SubscribeToChangesCallbackPayload = ${literalOf(changes[0])};`,
  ]);
  expect(changes).toHaveLength(1);
  expect(complaints).toEqual([[], []]);
}, 60_000);
