import Button from '@atlaskit/button/new';

import type { PolicyRows } from '../../../../src/core/policy/policy-rows';
import { plural } from '../../../messages/message';
import { policy as words } from '../../../messages/policy';
import { FailureText } from '../../failure-text';
import { useSetupContext } from '../../setup-context';
import { TakeOver } from './take-over';
import { useImport, type Importing } from './use-import';

const MOST_SHOWN = 10;

/** A file is chosen, checked, compared and mapped; nothing changes before the last press, and that makes a draft. */
export function ImportForm({ published }: { published: PolicyRows }) {
  const { priorities } = useSetupContext().state;
  const { importing, read, close } = useImport(priorities.rows);
  return (
    <>
      <label className="setting">
        {words.transfer.file}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen !== undefined) void read(chosen);
            target.value = '';
          }}
        />
      </label>
      <div role="status">
        {importing.kind === 'reading' && <p>{words.transfer.reading}</p>}
        {importing.kind === 'failed' && <FailureText failure={importing.failure} />}
        {importing.kind === 'refused' && <Refused {...importing} />}
      </div>
      {importing.kind === 'read' && (
        <TakeOver key={importing.name} {...importing} published={published} onDone={close} />
      )}
      {(importing.kind === 'refused' || importing.kind === 'read') && (
        <div className="press">
          <Button appearance="subtle" onClick={close}>
            {words.transfer.close}
          </Button>
        </div>
      )}
    </>
  );
}

/** Why a file is not taken: nothing of it was used. */
function Refused({ name, problems }: Extract<Importing, { kind: 'refused' }>) {
  return (
    <div className="problems">
      <p>
        <strong>{plural(words.transfer.refused, problems.length, { name })}</strong>
      </p>
      <ul>
        {problems.slice(0, MOST_SHOWN).map(({ path, words: said }, index) => (
          <li key={index}>{path === '' ? said : `${path}: ${said}`}</li>
        ))}
      </ul>
      {problems.length > MOST_SHOWN && <p>{plural(words.problems.more, problems.length - MOST_SHOWN)}</p>}
    </div>
  );
}
