import Button from '@atlaskit/button/new';

import type { PolicyState } from '../../src/contract/policy-revisions';
import { policy as words } from '../messages/policy';
import { ScopeContext, type Scope } from './desk/policy-call';
import { FailureText } from './failure-text';
import { PolicyEditor, type EditorPlace } from './policy-editor';
import { useOpened } from './use-opened';

type Props = EditorPlace & {
  /** The same object as long as it is the same policy. */
  scope: Scope;
  /** Told of every state that a press brought. */
  onChanged?: (state: PolicyState) => void;
};

/** The policy of a space or of the site: read, edited as a draft, published with a note. */
export function OpenEditor({ scope, onChanged, ...place }: Props) {
  const { opened, failure, read, onState } = useOpened(scope);
  const take = (state: PolicyState): void => {
    onState(state);
    onChanged?.(state);
  };
  return (
    <ScopeContext value={scope}>
      {failure !== null && (
        <div role="alert">
          <FailureText failure={failure} />
          <Button onClick={read}>{words.readAgain}</Button>
        </div>
      )}
      {failure === null && opened === null && <p>{words.loading}</p>}
      {failure === null && opened !== null && (
        <PolicyEditor key={opened.round} {...opened} editorPlace={place} onState={take} />
      )}
    </ScopeContext>
  );
}
