import { readFileSync } from 'node:fs';
import path from 'node:path';

import { behindDe } from '../../src/core/judge/sentences/behind-de';
import { behindEn } from '../../src/core/judge/sentences/behind-en';
import { de as engineDe } from '../../src/core/judge/sentences/de';
import { en as engineEn } from '../../src/core/judge/sentences/en';
import { sourceFiles } from '../../src/core/testing/source-files';
import { admin as adminDe } from './de/admin';
import { afterwards as afterwardsDe } from './de/afterwards';
import { audit as auditDe } from './de/audit';
import { createForm as createFormDe } from './de/create-form';
import { entrance as entranceDe } from './de/entrance';
import { frame as frameDe } from './de/frame';
import { issueStatus as issueStatusDe } from './de/issue-status';
import { learning as learningDe } from './de/learning';
import { lowering as loweringDe } from './de/lowering';
import { leaving as leavingDe } from './de/leaving';
import { meToo as meTooDe } from './de/me-too';
import { neighbours as neighboursDe } from './de/neighbours';
import { panel as panelDe } from './de/panel';
import { projects as projectsDe } from './de/projects';
import { projectSettings as projectSettingsDe } from './de/project-settings';
import { policy as policyDe } from './de/policy';
import { rehearsal as rehearsalDe } from './de/rehearsal';
import { reports as reportsDe } from './de/reports';
import { searches as searchesDe } from './de/searches';
import { protection as protectionDe } from './de/protection';
import { portal as portalDe } from './de/portal';
import { ruleAction as ruleActionDe } from './de/rule-action';
import { request as requestDe } from './de/request';
import { ruling as rulingDe } from './de/ruling';
import { shared as sharedDe } from './de/shared';
import { admin } from './en/admin';
import { afterwards } from './en/afterwards';
import { audit } from './en/audit';
import { createForm } from './en/create-form';
import { entrance } from './en/entrance';
import { frame } from './en/frame';
import { issueStatus } from './en/issue-status';
import { learning } from './en/learning';
import { lowering } from './en/lowering';
import { leaving } from './en/leaving';
import { meToo } from './en/me-too';
import { neighbours } from './en/neighbours';
import { panel } from './en/panel';
import { projects } from './en/projects';
import { projectSettings } from './en/project-settings';
import { policy } from './en/policy';
import { rehearsal } from './en/rehearsal';
import { reports } from './en/reports';
import { searches } from './en/searches';
import { protection } from './en/protection';
import { portal } from './en/portal';
import { ruleAction } from './en/rule-action';
import { request } from './en/request';
import { ruling } from './en/ruling';
import { shared } from './en/shared';
import { terms } from './terms';
import { pathsInCode } from './testing/paths-in-code';

const read = (file: string): string => readFileSync(path.join(process.cwd(), file), 'utf8');

/** Every text with its place. */
const textsIn = (value: unknown, at: readonly string[] = []): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]: [string, unknown]) => textsIn(inner, [...at, key]))
    : [[at.join('.'), String(value)]];

const names = (file: string): { en: unknown; de: unknown } => ({
  en: JSON.parse(read(`locales/en-US.json`)),
  de: JSON.parse(read(`locales/${file}.json`)),
});
const catalogues: { name: string; en: unknown; de: unknown }[] = [
  { name: 'admin', en: admin, de: adminDe },
  { name: 'portal', en: portal, de: portalDe },
  { name: 'ruleAction', en: ruleAction, de: ruleActionDe },
  { name: 'createForm', en: createForm, de: createFormDe },
  { name: 'entrance', en: entrance, de: entranceDe },
  { name: 'frame', en: frame, de: frameDe },
  { name: 'issueStatus', en: issueStatus, de: issueStatusDe },
  { name: 'afterwards', en: afterwards, de: afterwardsDe },
  { name: 'audit', en: audit, de: auditDe },
  { name: 'learning', en: learning, de: learningDe },
  { name: 'rehearsal', en: rehearsal, de: rehearsalDe },
  { name: 'reports', en: reports, de: reportsDe },
  { name: 'lowering', en: lowering, de: loweringDe },
  { name: 'leaving', en: leaving, de: leavingDe },
  { name: 'searches', en: searches, de: searchesDe },
  { name: 'meToo', en: meToo, de: meTooDe },
  { name: 'neighbours', en: neighbours, de: neighboursDe },
  { name: 'panel', en: panel, de: panelDe },
  { name: 'projects', en: projects, de: projectsDe },
  { name: 'projectSettings', en: projectSettings, de: projectSettingsDe },
  { name: 'policy', en: policy, de: policyDe },
  { name: 'protection', en: protection, de: protectionDe },
  { name: 'request', en: request, de: requestDe },
  { name: 'ruling', en: ruling, de: rulingDe },
  { name: 'shared', en: shared, de: sharedDe },
  { name: 'engine', en: engineEn, de: engineDe },
  { name: 'behind the screens', en: behindEn, de: behindDe },
  { name: 'manifest', ...names('de-DE') },
];

describe.each(catalogues)('$name', ({ en, de }) => {
  const english = textsIn(en);
  const german = new Map(textsIn(de));

  test('has the same keys in both languages, and a text for each', () => {
    expect([...german.keys()].sort()).toEqual(english.map(([key]) => key).sort());
    expect([...english, ...german].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('has the same blanks in both languages', () => {
    const blanks = (text = ''): string[] => [...new Set(text.match(/\{[a-zA-Z]+\}/g))].sort();
    for (const [key, text] of english) expect([key, blanks(german.get(key))]).toEqual([key, blanks(text)]);
  });

  test.each([
    ['en', english],
    ['de', [...german]],
  ] as const)('uses none of the old words in %s', (language, texts) => {
    const old = texts.filter(([, text]) =>
      terms[language].some((term) => term.old.test(text.replace(/\{[^}]*\}/g, ''))),
    );
    expect(old).toEqual([]);
  });
});

const code = sourceFiles('static', 'src').filter((file) => !/\.test\.tsx?$|\/testing\/|^static\/messages\//.test(file));
/** A screen calls its own catalogue `words`; the panel hands it on under that name. */
const ROOTS: Readonly<Record<string, { folders: string[]; names: string[] }>> = {
  admin: { folders: ['static/admin/'], names: ['words', 'admin'] },
  createForm: { folders: ['static/create-form/'], names: ['createForm'] },
  entrance: { folders: ['static/global-page/'], names: ['words'] },
  frame: { folders: ['static/admin/'], names: ['words'] },
  issueStatus: { folders: ['static/issue-status/'], names: ['words'] },
  meToo: { folders: ['static/report-form/'], names: ['meToo'] },
  panel: { folders: ['static/panel/', 'static/report-form/'], names: ['words', 'useWords', 'panel'] },
  afterwards: { folders: ['static/admin/afterwards/'], names: ['words', 'afterwards'] },
  audit: { folders: ['static/admin/log/'], names: ['words'] },
  projects: { folders: ['static/admin/projects/'], names: ['words'] },
  projectSettings: { folders: ['static/project-settings/'], names: ['words'] },
  policy: { folders: ['static/admin/policy/', 'static/policy-editor/'], names: ['words'] },
  learning: { folders: ['static/admin/learning/'], names: ['words'] },
  rehearsal: { folders: ['static/admin/rehearsal/'], names: ['words', 'rehearsal'] },
  reports: { folders: ['static/admin/reports/'], names: ['words'] },
  searches: { folders: ['static/admin/searches/'], names: ['words'] },
  protection: { folders: ['static/admin/protection/'], names: ['words'] },
  request: { folders: ['static/issue-status/request/'], names: ['words'] },
  ruling: { folders: ['static/issue-status/ruling/'], names: ['words'] },
  shared: { folders: ['static/'], names: ['shared'] },
};

const touches = (key: string, used: string): boolean =>
  key === used || key.startsWith(`${used}.`) || used.startsWith(`${key}.`);

test.each(Object.entries(ROOTS))('%s has no text that no screen shows', (name, { folders, names: roots }) => {
  const used = code
    .filter((file) => folders.some((folder) => file.startsWith(folder)))
    .flatMap((file) => pathsInCode(file, read(file), new Set(roots)));
  const keys = textsIn(catalogues.find((one) => one.name === name)?.en).map(([key]) => key);
  expect(keys.filter((key) => !used.some((one) => touches(key, one)))).toEqual([]);
});

test('the engine has no sentence that nothing says', () => {
  const said = new Set(
    code
      .filter((file) => file.startsWith('src/') && !file.includes('/sentences/'))
      .flatMap((file) => [...read(file).matchAll(/'([a-z-]+\.[a-z-]+)'/g)].map(([, key]) => key)),
  );
  const all = Object.keys({ ...engineEn, ...behindEn });
  expect(all.filter((key) => !said.has(key))).toEqual([]);
});
