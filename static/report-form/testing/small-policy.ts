import { TextEncoder } from 'node:util';

import { Policy } from '../../../src/core/policy/policy';
import { ordinaryBites } from '../../../src/core/testing/ordinary-bites';

const signal = (phrase: string) => [{ phrases: [phrase], weight: 3 }];
const tick = { acceptsCouldNot: false, level: 'block' };

/** Another team than the built-in pack's: a bakery. Nothing in the panel may depend on the pack's ids. */
const bakery = {
  schemaVersion: 1,
  id: 'bakery',
  name: 'Bakery',
  description: 'Ovens and orders',
  revision: 1,
  language: 'en',
  levels: [
    { id: 'stop', title: 'Stop', guarded: true },
    { id: 'soon', title: 'Soon', guarded: false },
    { id: 'later', title: 'Later', guarded: false },
  ],
  sitePriorities: [
    { id: '1', name: 'P1', level: 'stop' },
    { id: '2', name: 'P2', level: 'soon' },
    { id: '3', name: 'P3', level: 'later' },
  ],
  routes: [
    {
      ...{ id: 'repair', title: 'Repair shop', help: 'Something is broken.' },
      ...{ inJira: true, personal: false, warnsFromText: false, steps: [], signals: [] },
    },
    {
      ...{ id: 'grief', title: 'A colleague in trouble', help: 'Somebody needs a person.' },
      ...{ inJira: false, personal: true, warnsFromText: true, signals: signal('quit the job') },
      steps: [{ text: 'Call the manager.', copy: 'Please call me back.', link: 'https://example.org/call' }],
    },
  ],
  categories: [
    { id: 'oven', title: 'Oven', signals: signal('oven') },
    { id: 'till', title: 'Till', signals: signal('till') },
  ],
  kinds: [
    { id: 'heat', title: 'Heat', help: 'Too hot or too cold' },
    { id: 'power', title: 'Power' },
  ],
  parts: [
    { id: 'who', title: 'Baker', help: 'Name of the baker', multiline: false },
    { id: 'phone', title: 'Phone', multiline: false },
    { id: 'system', title: 'System', multiline: false, fromBrowser: 'os' },
    { id: 'seen', title: 'What you saw', multiline: true },
    { id: 'contract', title: 'Contract', multiline: false },
    { id: 'photo', title: 'Photo', multiline: false },
    {
      ...{ id: 'oldName', title: 'Old name', multiline: false },
      when: { any: [{ path: 'about.category', is: ['till'] }] },
    },
  ],
  required: [
    {
      id: 'identity',
      title: 'Who it is about',
      parts: ['who', 'phone'],
      unless: { path: 'impact.affected', is: ['everyone'] },
    },
    { id: 'system', title: 'System', parts: ['system'] },
    { id: 'seen', title: 'What you saw', parts: ['seen'] },
  ],
  items: [
    { id: 'cooled', title: 'Let it cool down', help: 'Ten minutes', link: 'https://example.org/cool', ...tick },
    { id: 'asked', title: 'Asked the others', ...tick, acceptsCouldNot: true },
    {
      ...{ id: 'manual', title: 'Read the manual', ...tick },
      proof: { prompt: 'Which page did you read?', when: 'guarded', level: 'block' },
    },
    { id: 'rest', title: 'Say whether work goes on', ...tick, answeredBy: 'impact.canMoveOn' },
    {
      id: 'gloves',
      title: 'Wore gloves',
      ...tick,
      level: 'warn',
      when: { any: [{ path: 'about.kind', is: ['heat'] }] },
    },
  ],
  checklist: [
    { id: 'all-tried', title: 'Everything was tried', source: 'items-done' },
    { id: 'which', title: 'Which emergency it is', source: 'blocking-kind-named' },
    { id: 'no-way-on', title: 'Nobody can go on', source: 'cannot-move-on' },
    { id: 'no-drill', title: 'It is not a drill', source: 'tick' },
    { id: 'plan', title: 'Contract is known', source: 'plan-known' },
    { id: 'whole', title: 'The report is whole', source: 'parts-complete' },
  ],
  blockingKinds: [{ id: 'fire', title: 'Fire' }],
  notBlocking: [],
  plan: { part: 'contract', paid: ['gold'], filler: [] },
  environments: null,
  answersInstead: [
    {
      ...{ id: 'lamp', title: 'The lamp stays dark', text: 'Press <b>reset</b>.', signals: signal('lamp') },
      link: 'https://example.org/lamp',
    },
  ],
  rubric: [
    {
      ...{ id: 'stuck', priority: 'soon', because: 'Work has stopped.' },
      when: { all: [{ path: 'impact.canMoveOn', is: ['false'] }] },
    },
  ],
  words: {},
  filler: { phrases: ['n/a', 'asdf'], templates: [] },
  doubts: { pairs: [], steps: [] },
  notOnlyALink: { parts: ['seen'], words: [] },
  rules: ordinaryBites,
  contacts: {},
  gate: { whenUnreadable: 'closed', strict: false },
};

// Every browser has it; jsdom does not.
Object.assign(globalThis, { TextEncoder });
export const smallPolicy: Policy = Policy.parse(bakery);
