import { valueAt, type Path } from '../portable/value-at';
import type { Field } from './fields';
import { isPlain, withValueAt, type PolicyTree } from './policy-tree';
import { SECTIONS, type Section } from './sections';

/** A place that names a row of the policy. */
type Named = { section: string; id: string; path: Path };

/** The lists whose ids a condition can name, by where the answer stands; `value`: what it is compared with. */
const BY_ROOM: Readonly<Record<string, string>> = {
  answers: 'parts',
  done: 'items',
  evidence: 'items',
  couldNot: 'items',
};
const BY_ANSWER: Readonly<Record<string, string>> = {
  'about.route': 'routes',
  'about.kind': 'kinds',
  'about.category': 'categories',
  'impact.blockingKind': 'blockingKinds',
};

const textsIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function inAnswer(value: unknown, path: Path): Named[] {
  if (typeof value !== 'string') return [];
  const [room = '', id = ''] = value.split('.');
  const section = BY_ROOM[room];
  return section === undefined ? [] : [{ section, id, path }];
}

function inClause(clause: unknown, path: Path): Named[] {
  const at = valueAt(clause, ['path']);
  const section = typeof at === 'string' ? BY_ANSWER[at] : undefined;
  const compared = section === undefined ? [] : textsIn(valueAt(clause, ['is']));
  return [
    ...inAnswer(at, [...path, 'path']),
    ...textsIn(valueAt(clause, ['paths'])).flatMap((one, index) => inAnswer(one, [...path, 'paths', index])),
    ...compared.flatMap((id, index) =>
      typeof id === 'string' && section !== undefined ? [{ section, id, path: [...path, 'is', index] }] : [],
    ),
  ];
}

const inCondition = (value: unknown, path: Path): Named[] =>
  ['any', 'all'].flatMap((form) =>
    textsIn(valueAt(value, [form])).flatMap((clause, index) => inClause(clause, [...path, form, index])),
  );

function inField(field: Field, value: unknown, path: Path): Named[] {
  if (value === undefined || value === null) return [];
  switch (field.kind) {
    case 'one':
      return typeof value === 'string' ? [{ section: field.from, id: value, path }] : [];
    case 'some':
      return textsIn(value).flatMap((id, index) =>
        typeof id === 'string' ? [{ section: field.from, id, path: [...path, index] }] : [],
      );
    case 'answer':
      return inAnswer(value, path);
    case 'condition':
      return inCondition(value, path);
    case 'exemption':
      return inClause(value, path);
    case 'patterns':
      return textsIn(value).flatMap((one, index) =>
        typeof one === 'string'
          ? [...one.matchAll(/\{([a-z]+)\}/g)].map(([, id = '']) => ({ section: 'words', id, path: [...path, index] }))
          : [],
      );
    case 'group':
      return inFields(field.fields, value, path);
    case 'list':
      return textsIn(value).flatMap((entry, index) => inFields(field.fields, entry, [...path, index]));
    default:
      return [];
  }
}
const inFields = (fields: readonly Field[], value: unknown, path: Path): Named[] =>
  fields.flatMap((field) => inField(field, valueAt(value, [field.name]), [...path, field.name]));

function inSection(section: Section, tree: PolicyTree): Named[] {
  const value = tree[section.name];
  if (section.kind === 'rows')
    return textsIn(value).flatMap((row, index) => inFields(section.fields, row, [section.name, index]));
  return section.kind === 'group' && isPlain(value) ? inFields(section.fields, value, [section.name]) : [];
}

const inPriorities = (tree: PolicyTree): Named[] =>
  textsIn(tree['sitePriorities']).flatMap((row, index) => {
    const id = valueAt(row, ['level']);
    return typeof id === 'string' ? [{ section: 'levels', id, path: ['sitePriorities', index, 'level'] }] : [];
  });

const isWithin = (path: Path, section: string, tree: PolicyTree, id: string): boolean =>
  path[0] === section && typeof path[1] === 'number' && valueAt(tree, [section, path[1], 'id']) === id;

/** Every place outside of a row that names it; while there is one, the row cannot go. A tick may be an item's or the checklist's. */
export function mentionsOf(tree: PolicyTree, section: string, id: string): Path[] {
  const named = [...SECTIONS.flatMap((one) => inSection(one, tree)), ...inPriorities(tree)];
  return named
    .filter((one) => one.id === id && (one.section === section || (one.section === 'items' && section === 'checklist')))
    .map(({ path }) => path)
    .filter((path) => !isWithin(path, section, tree, id));
}

const swapped = (text: string, from: string, to: string): string => {
  if (text === from) return to;
  return text.includes(`{${from}}`) ? text.replaceAll(`{${from}}`, `{${to}}`) : text.replace(/\..*$/, `.${to}`);
};

/** Another row stands wherever this one was named. */
export const withMentionsOf = (tree: PolicyTree, section: string, from: string, to: string): PolicyTree =>
  mentionsOf(tree, section, from).reduce((changed, path) => {
    const text = valueAt(changed, path);
    return typeof text === 'string' ? withValueAt(changed, path, swapped(text, from, to)) : changed;
  }, tree);
