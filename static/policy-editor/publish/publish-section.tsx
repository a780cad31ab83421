import type { PolicyState } from '../../../src/contract/policy-revisions';
import type { PolicyTree } from '../../../src/core/policy/editing/policy-tree';
import { policy as words } from '../../messages/policy';
import type { Check } from '../desk/use-check';
import type { Keeping } from '../desk/use-keeping';
import { Conflict } from './conflict';
import { PublishForm } from './publish-form';

export type PublishProps = {
  state: PolicyState;
  /** The revision that the draft was begun from. */
  base: number;
  keeping: Keeping;
  check: Check;
  onState: (state: PolicyState) => void;
  /** The draft and what was published meanwhile, put together. */
  onMerged: (tree: PolicyTree) => void;
};

/** The draft becomes the next revision; where somebody published meanwhile, both are put together first. */
export function PublishSection(props: PublishProps) {
  const { state, base, keeping } = props;
  const isBehind = base !== state.published.revision;
  return (
    <section className="step" aria-labelledby="publish-title">
      <h2 id="publish-title" tabIndex={-1}>
        {isBehind ? words.conflict.title : words.publish.title}
      </h2>
      {keeping.kept === 'same' && !isBehind && <p className="changes">{words.publish.nothing}</p>}
      {isBehind ? <Conflict {...props} /> : keeping.kept !== 'same' && <PublishForm {...props} />}
    </section>
  );
}
