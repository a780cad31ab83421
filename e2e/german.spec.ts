import { openPage, useScenario } from './support/browser';
import {
  answerBox,
  bareDialogOf,
  choosePriority,
  keyOfCreated,
  pressCreate,
  pressCreateInBar,
  priorityOf,
  type CreateDialog,
} from './support/create-dialog';

beforeEach(() => useScenario('ready'));

const ANSWERS: [label: string, text: string][] = [
  ['GitHub-Name', 'octo-student'],
  ['Betriebssystem', 'macOS 14.5'],
  ['Umgebung', 'Learn IDE 3.1'],
  ['Was versucht wurde', 'Die IDE zweimal neu gestartet: unverändert. Neu installiert: unverändert.'],
  ['Was zu sehen war', 'Im Terminal steht „Connecting“, und weiter geht es nicht.'],
  ['Was zu erwarten war', 'Nach wenigen Sekunden eine Eingabezeile.'],
  ['Wie es sich auslösen lässt', '1. Die IDE öffnen 2. Anmelden 3. Warten'],
  ['Batch', 'v-000'],
];
const TICKS = [/ganz neu geladen/, /Anleitungen und Hilfe/, /Stichwörtern/, /eigenen Learn IDE/, /mit @here/];

async function fill({ dialog, panel }: CreateDialog): Promise<void> {
  await dialog.getByLabel('Summary').fill('Learn IDE verbindet sich nicht');
  await panel.getByLabel('Kategorie').selectOption({ label: 'Learn IDE' });
  await panel.getByRole('radio', { name: /^Umgebung/ }).check();
  for (const [label, text] of ANSWERS) await answerBox({ dialog, panel }, label).fill(text);
  await panel
    .getByRole('group', { name: /mit etwas anderem weiter/ })
    .getByLabel('Nein')
    .check();
  for (const tick of TICKS) await panel.getByRole('checkbox', { name: tick }).check();
  await panel.getByLabel(/Trifft eines davon zu/).selectOption({ label: 'Die Learn IDE geht nicht' });
  await panel.getByRole('checkbox', { name: /Fällen, die nie blockieren/ }).check();
}

test('in German: a Blocker too early is put back, the checklist is completed, and the work item exists', async () => {
  const { page, complaints } = await openPage();
  await page.goto('/?locale=de_DE');
  await pressCreateInBar(page);
  const create = bareDialogOf(page);
  await answerBox(create, 'Betriebssystem').waitFor();
  expect(await create.panel.locator('html').getAttribute('lang')).toBe('de');

  await choosePriority(create, 'High');
  await choosePriority(create, 'Blocker');
  await create.dialog.getByText(/Blocker braucht zuerst noch 6 Dinge/).waitFor();
  expect(await priorityOf(create)).toBe('High');
  await create.panel.getByText('Blocker gewünscht, noch 6 offen', { exact: true }).waitFor();

  await fill(create);
  await create.panel
    .getByText(/Blocker lässt sich jetzt wählen/)
    .first()
    .waitFor();
  await choosePriority(create, 'Blocker');
  expect(await priorityOf(create)).toBe('Blocker');
  await pressCreate(create);
  expect(await keyOfCreated(page)).toMatch(/^LEARN-\d+$/);
  expect(complaints).toEqual([]);
});

test('the switch in the bar changes the app’s language and is remembered', async () => {
  const { page } = await openPage();
  await page.goto('/');
  await page.getByLabel('App language').selectOption({ label: 'Deutsch' });
  await page.waitForLoadState('load');
  await pressCreateInBar(page);
  await answerBox(bareDialogOf(page), 'Betriebssystem').waitFor();
});

test('the set-up page speaks German too, the offered policies among it', async () => {
  await useScenario('fresh');
  const { page } = await openPage();
  await page.goto('/jira/settings/apps/preflight-admin?user=site-admin&locale=de_DE');
  const admin = page.frameLocator('iframe');
  await admin.getByRole('heading', { name: 'Preflight einrichten' }).waitFor();
  await admin.getByRole('radio', { name: /Softwarefehler/ }).waitFor();
  await admin.getByRole('radio', { name: /Learn-Unterstützung/ }).waitFor();
});
