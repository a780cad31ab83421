import { listAt, type PolicyTree } from '../../../src/core/policy/editing/policy-tree';
import { SECTIONS, type Section } from '../../../src/core/policy/editing/sections';
import { isPlain } from '../../../src/core/policy/editing/policy-tree';
import { message, plural } from '../../messages/message';
import { policy as words } from '../../messages/policy';
import { useDesk } from '../desk/desk-context';
import { nameOf } from '../fields/name-of';

const countOf = (tree: PolicyTree, section: Section): number | null => {
  const value = tree[section.name];
  if (section.kind === 'rows') return listAt(tree, [section.name]).length;
  return section.kind === 'named' && isPlain(value) ? Object.keys(value).length : null;
};

/** Every section of the policy with how many rows it has, and how many of them want something. */
export function SectionList() {
  const { tree, place, go, problems, isOpen } = useDesk();
  const wrongIn = (name: string): number =>
    [...problems.keys()].filter((path) => path === name || path.startsWith(`${name}.`)).length;
  return (
    <nav className="sections" aria-label={words.sections.title}>
      <ul>
        {SECTIONS.map((section) => {
          const wrong = wrongIn(section.name);
          const count = countOf(tree, section);
          return (
            <li key={section.name}>
              <button
                type="button"
                aria-current={place.section === section.name ? 'true' : undefined}
                onClick={() => go({ section: section.name, row: null })}
              >
                <span>{nameOf(section.name)}</span>
                {!isOpen(section.name) && <span className="origin">{words.standing.mark}</span>}
                {count !== null && <span className="note">{count}</span>}
                {wrong > 0 && (
                  <span className="wrong" aria-label={plural(words.problems.count, wrong)}>
                    {message(words.problems.mark, { count: wrong })}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
