import { Bite } from '../basics';
import { RuleId } from '../policy-rows';
import { ChecklistSource } from '../question-rows';
import {
  type Absent,
  answer,
  choice,
  condition,
  entries,
  exemption,
  type Field,
  flag,
  group,
  line,
  link,
  long,
  number,
  one,
  oneOrNone,
  optional,
  orNull,
  patterns,
  phrases,
  priority,
  several,
  some,
  text,
  whom,
} from './fields';

/**
 * `rows`: a list whose entries have an id. `named`: entries by a name of their own. `group`: settings that are there once, or
 * not at all (`absent`). `value`: one setting.
 */
export type Section = { name: string } & (
  | { kind: 'rows'; fields: readonly Field[] }
  | { kind: 'named'; fields: readonly Field[] }
  | { kind: 'group'; fields: readonly Field[]; absent?: Absent }
  | { kind: 'value'; field: Field }
);
const rows = (name: string, ...fields: Field[]): Section => ({ name, kind: 'rows', fields });
const named = (name: string, ...fields: Field[]): Section => ({ name, kind: 'named', fields });
const settings = (name: string, ...fields: Field[]): Section => ({ name, kind: 'group', fields });
const perhaps = (name: string, absent: Absent, ...fields: Field[]): Section => ({
  name,
  kind: 'group',
  fields,
  absent,
});
const value = (field: Field): Section => ({ name: field.name, kind: 'value', field });

const title = text('title');
const help = optional(text('help'));
const ours = optional(flag('ours'));
const signalFields = [patterns('phrases'), optional(patterns('unless')), number('weight', 0.1, 5, 0.1)];
const signals = entries('signals', signalFields);
const saidBy = optional(group('saidBy', signalFields));
const bites = Object.values(Bite.def.entries);
/** Something of Jira by its id, with what it was called. */
const chosen = [line('id'), line('name')];
const environment = [patterns('phrases'), patterns('unless'), text('advice')];
const HOLDS = [
  'os',
  'environment',
  'observed',
  'expected',
  'reproSteps',
  'stepsTried',
  'email',
  'account',
  'link',
  'log',
];

/** Every section that people decide about, in the order in which a team works through it; beside each what its rows hold. */
export const SECTIONS: readonly Section[] = [
  value(text('name')),
  value(text('description')),
  rows(
    'parts',
    ...[title, help, optional(text('placeholder')), optional(text('ask')), flag('multiline')],
    ...[condition('when'), optional(choice('holds', HOLDS)), optional(choice('fromBrowser', ['os', 'browser']))],
    ...[optional(number('weight', 0, 3, 0.1)), optional(phrases('filler')), ours],
  ),
  rows('required', title, some('parts', 'parts'), exemption('unless')),
  rows('kinds', title, help, saidBy),
  rows('categories', title, help, signals, optional(phrases('components')), optional(phrases('labels')), ours),
  rows(
    'routes',
    ...[title, text('help'), flag('inJira'), flag('personal'), flag('warnsFromText')],
    ...[entries('steps', [text('text'), optional(long('copy')), link('link')]), signals, ours],
  ),
  rows('answersInstead', title, long('text'), link('link'), signals, optional(some('categories', 'categories'))),
  rows(
    'items',
    ...[title, help, link('link'), choice('level', ['block', 'warn', 'info']), condition('when')],
    ...[
      flag('acceptsCouldNot'),
      optional(group('proof', [text('prompt'), choice('when', ['guarded', 'always']), choice('level', bites)])),
    ],
    ...[answer('answeredBy'), saidBy, ours],
  ),
  rows('levels', title, help, flag('guarded')),
  rows(
    'checklist',
    title,
    help,
    choice('source', Object.values(ChecklistSource.def.entries)),
    exemption('unless'),
    ours,
  ),
  rows('blockingKinds', title, optional(signals)),
  rows('notBlocking', title, one('priority', 'levels'), signals),
  rows(
    'rubric',
    ...[text('because'), oneOrNone('priority', 'levels'), condition('when')],
    ...[optional(several('plan', ['paid', 'free', 'unknown'])), optional(flag('notBlocking')), ours],
  ),
  perhaps('plan', 'null', one('part', 'parts'), phrases('paid'), phrases('filler')),
  perhaps(
    'environments',
    'null',
    ...[one('part', 'parts'), some('kinds', 'kinds'), entries('unsupported', [line('id'), title, ...environment])],
    orNull(group('free', [...environment, patterns('others'), patterns('neutral')])),
  ),
  settings('rules', ...Object.values(RuleId.def.entries).map((rule) => choice(rule, bites))),
  settings('gate', choice('whenUnreadable', ['closed', 'open']), flag('strict')),
  perhaps(
    'repair',
    'missing',
    ...[choice('mode', ['restore', 'flag', 'off']), flag('observeOnly'), number('mostPerDay', 1, 20)],
    ...[choice('olderThanPolicy', ['leave', 'repair']), priority('fallbackPriority')],
  ),
  perhaps('exemptions', 'missing', whom('groups', 'group'), whom('accounts', 'account'), whom('apps', 'app')),
  perhaps(
    'deciders',
    'missing',
    ...[entries('roles', chosen), entries('groups', chosen), entries('users', chosen), flag('ownRequests')],
    ...[number('remindAfterHours', 1, 2_160), number('expireAfterHours', 1, 2_160)],
  ),
  value(optional(choice('withoutReport', ['refuse', 'lower']))),
  value(optional(flag('readableCopy'))),
  perhaps('portal', 'missing', line('number'), phrases('requestTypes'), some('parts', 'parts')),
  value(optional(flag('searchMarks'))),
  settings(
    'doubts',
    entries('pairs', [one('one', 'parts'), one('other', 'parts')]),
    entries('steps', [one('part', 'parts'), patterns('words')]),
  ),
  settings('filler', phrases('phrases'), phrases('templates')),
  settings('notOnlyALink', some('parts', 'parts'), phrases('words')),
  named('words', phrases('')),
  named('contacts', text('title'), text('value')),
];

export const sectionNamed = (name: string): Section | undefined => SECTIONS.find((section) => section.name === name);
