import { useCallback, useState } from 'react';

import { policy as words } from '../../messages/policy';
import { OpenEditor } from '../../policy-editor/open-editor';
import { useRoomPath } from '../frame/room-path';
import { TransferSection } from './transfer/transfer-section';

const SCOPES = { space: {}, site: { scope: 'site' } } as const;
type Whose = keyof typeof SCOPES;

/** The policy of the chosen space, or the site default. */
export function PolicyRoom() {
  const [whose, setWhose] = useState<Whose>('space');
  const { rest, go: goTo } = useRoomPath();
  const go = useCallback((to: string) => goTo('policy', to), [goTo]);
  return (
    <>
      <label className="setting whose">
        {words.desk.scope}
        <select value={whose} onChange={({ target }) => setWhose(target.value === 'site' ? 'site' : 'space')}>
          <option value="space">{words.desk.ofSpace}</option>
          <option value="site">{words.desk.ofSite}</option>
        </select>
      </label>
      <OpenEditor
        scope={SCOPES[whose]}
        rest={rest}
        go={go}
        last={(published, policy) => <TransferSection published={published} policy={policy} />}
      />
    </>
  );
}
