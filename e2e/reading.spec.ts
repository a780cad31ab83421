import { openPage, useScenario } from './support/browser';
import { answerBox, openCreate, pressCreateInBar, dialogOf } from './support/create-dialog';
import { CHAT, pasteBox, pasteInto } from './support/paste';

beforeEach(() => useScenario('ready'));

const FOUND: [label: string, text: RegExp][] = [
  ['GitHub user name', /^mlind$/],
  ['Operating system', /^macOS Sierra$/],
  ['Environment', /^Learn IDE V3$/],
  ['What was tried', /refreshed the page twice/],
  ['What you saw', /test lights of my lesson on loops stay dark/],
  ['What you expected', /turn green/],
  ['How to make it happen', /learn test[^]*learn submit/],
  ['Batch', /^v-000$/],
];

test('a pasted chat lands in the boxes, marked; what was found is said once; undo one and undo all', async () => {
  const { page, complaints } = await openPage();
  const create = await openCreate(page);
  await pasteInto(create, page, CHAT);
  for (const [label, text] of FOUND) expect(await answerBox(create, label).inputValue()).toMatch(text);
  await create.panel
    .getByText(/^Found in your text: GitHub user name, .*Please check them\.$/)
    .waitFor({ state: 'attached' });
  expect(await create.panel.getByText('Found in your text', { exact: true }).count()).toBe(FOUND.length);

  await create.panel.getByRole('button', { name: 'Undo: Operating system' }).click();
  expect(await answerBox(create, 'Operating system').inputValue()).toBe('');
  await answerBox(create, 'What you saw').fill('My own words.');
  await create.panel.getByRole('button', { name: 'Undo all of it' }).click();
  for (const [label] of FOUND) {
    expect(await answerBox(create, label).inputValue()).toBe(label === 'What you saw' ? 'My own words.' : '');
  }
  expect(complaints).toEqual([]);
});

test('what a person typed stays, and what was found waits below to be added or left', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  await answerBox(create, 'What you expected').fill('A green light.');
  await answerBox(create, 'What you saw').fill('It is dark.');
  await pasteInto(create, page, CHAT);
  expect(await answerBox(create, 'What you expected').inputValue()).toBe('A green light.');
  await create.panel.getByRole('button', { name: 'Leave it: What you saw' }).click();
  expect(await answerBox(create, 'What you saw').inputValue()).toBe('It is dark.');
  await create.panel.getByRole('button', { name: 'Add it: What you expected' }).click();
  expect(await answerBox(create, 'What you expected').inputValue()).toMatch(/^A green light\.\nI expected/);
});

test('a language that is not read is said so, and stops nobody', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  await pasteInto(
    create,
    page,
    'Die Seite lädt nicht mehr und ich weiß nicht, was ich noch machen soll. Auf meinem Rechner mit Ubuntu 22.04 ist es immer so.',
  );
  await create.panel
    .getByText(/^Not analysed: the language/)
    .first()
    .waitFor();
  expect(await answerBox(create, 'Operating system').inputValue()).toMatch(/^Ubuntu/);
  expect(await answerBox(create, 'What you saw').inputValue()).toBe('');
  await answerBox(create, 'What you saw').fill('The page does not load.');
  expect(await answerBox(create, 'What you saw').inputValue()).toBe('The page does not load.');
});

test('the pasted text and what was found are there again after a reload', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  await pasteInto(create, page, CHAT);
  await page.waitForTimeout(500);
  await page.reload();
  await pressCreateInBar(page);
  const again = await dialogOf(page);
  await again.panel.getByRole('button', { name: /^Resume/ }).click();
  expect(await pasteBox(again).inputValue()).toBe(CHAT);
  expect(await answerBox(again, 'Batch').inputValue()).toBe('v-000');
});

test('"Ask the student" copies what is missing as one message, and the numbered reply fills the boxes', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await answerBox(create, 'Environment').fill('Learn IDE 3.1');
  await create.panel.getByRole('button', { name: 'Ask the student' }).click();
  await create.panel.getByText(/^The questions are copied/).waitFor({ state: 'attached' });
  const message = await page.evaluate(() => navigator.clipboard.readText());
  const questions = message.split('\n').filter((line) => /^\d\. /.test(line));
  expect(questions.join('\n')).toMatch(/operating system[^]*What have you tried[^]*expect/);
  expect(questions.join('\n')).not.toMatch(/Where does it happen/);
  const system = questions.findIndex((line) => /operating system/.test(line)) + 1;
  const expected = questions.findIndex((line) => /expect/.test(line)) + 1;
  await pasteInto(create, page, `${system}. Ubuntu 22.04\n${expected}. a green light`);
  expect(await answerBox(create, 'Operating system').inputValue()).toBe('Ubuntu 22.04');
  expect(await answerBox(create, 'What you expected').inputValue()).toBe('a green light');
});

test('what the words say is offered as ticks with those words, and only a press ticks', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  await pasteInto(create, page, CHAT);
  const refreshed = create.panel.getByRole('checkbox', { name: /refreshed the page/ });
  await create.panel.getByText(/^The report says: “.*refreshed.*” \(What was tried\)\./).waitFor();
  expect(await refreshed.isChecked()).toBe(false);
  await create.panel.getByRole('button', { name: /^Tick \d steps? that the report speaks of/ }).click();
  expect(await refreshed.isChecked()).toBe(true);
});

test('a hint points at the words that it is about', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  const box = answerBox(create, 'What you saw');
  await box.fill('The page is blue. [what you saw] is here.');
  await box.blur();
  await create.panel.locator('#answers-observed-hint').getByRole('button', { name: 'Show the words' }).click();
  const marked = await box.evaluate((element) =>
    element instanceof HTMLTextAreaElement
      ? element.value.slice(element.selectionStart, element.selectionEnd)
      : 'no text area',
  );
  expect(marked).toBe('[what you saw]');
});

const LINE = '2026-01-01 10:00:00 ERROR <script>alert(1)</script> project = X OR text ~ "y" \u202E {"type":"doc"}\n';

test('a text of 1 MB with all sorts of signs is read, and nothing in it is run', async () => {
  const { page, complaints } = await openPage();
  const create = await openCreate(page);
  const calls: string[] = [];
  page.on('request', (request) => calls.push(...(/playground\/invoke/.test(request.url()) ? [request.url()] : [])));
  await pasteInto(create, page, `Operating system: Ubuntu 22.04\n\n${LINE.repeat(10_000)}`);
  expect(await answerBox(create, 'Operating system').inputValue()).toBe('Ubuntu 22.04');
  expect(calls).toEqual([]);
  expect(complaints).toEqual([]);
});

test('an answer that solved it is still known after a reload', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  await pasteInto(create, page, CHAT);
  await create.panel
    .getByRole('button', { name: /^This solved it/ })
    .first()
    .click();
  await create.panel.getByText(/^Good to hear/).waitFor();
  await page.waitForTimeout(500);
  await page.reload();
  await pressCreateInBar(page);
  const again = await dialogOf(page);
  await again.panel.getByRole('button', { name: /^Resume/ }).click();
  await again.panel.getByText(/^Good to hear/).waitFor();
});
