import { listAt, type PolicyTree } from '../../../src/core/policy/editing/policy-tree';
import { message } from '../../messages/message';
import { policy as words } from '../../messages/policy';
import { rowOptions, type Option } from './choice-fields';

const ABOUT = ['route', 'kind', 'category'] as const;
const SECTION = {
  'about.route': 'routes',
  'about.kind': 'kinds',
  'about.category': 'categories',
  'impact.blockingKind': 'blockingKinds',
};
const isRowed = (path: string): path is keyof typeof SECTION => path in SECTION;
const YES_NO = ['true', 'false'];
const AFFECTED = ['one', 'several', 'me', 'everyone'] as const;

/** Every answer that a report can hold, by the name of its question. */
export function answerOptions(tree: PolicyTree): Option[] {
  const of = (room: string, pattern: string, section: string): Option[] =>
    rowOptions(listAt(tree, [section])).map(({ id, name }) => ({
      id: `${room}.${id}`,
      name: message(pattern, { name }),
    }));
  return [
    ...ABOUT.map((name) => ({ id: `about.${name}`, name: words.answers[name] })),
    ...of('answers', words.answers.part, 'parts'),
    { id: 'impact.canMoveOn', name: words.answers.canMoveOn },
    { id: 'impact.affected', name: words.answers.affected },
    { id: 'impact.blockingKind', name: words.answers.blockingKind },
    ...of('done', words.answers.done, 'items'),
    ...of('evidence', words.answers.evidence, 'items'),
    ...of('couldNot', words.answers.couldNot, 'items'),
  ];
}

/** What an answer can be, where that is known; null where people write freely. */
export function knownAnswers(tree: PolicyTree, path: string): Option[] | null {
  if (isRowed(path)) return rowOptions(listAt(tree, [SECTION[path]]));
  if (path === 'impact.affected') return AFFECTED.map((id) => ({ id, name: words.affected[id] }));
  if (path === 'impact.canMoveOn' || path.startsWith('done.'))
    return YES_NO.map((id) => ({ id, name: id === 'true' ? words.yes : words.no }));
  return null;
}
