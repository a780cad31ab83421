import Button from '@atlaskit/button/new';
import { useState } from 'react';

import type { Failure } from '../../../src/contract/failure';
import type { Spaces } from '../../../src/contract/spaces';
import { labelOf } from '../../../src/core/policy/portable/words/labels';
import { spokenLanguage } from '../../messages/language';
import { projects as words } from '../../messages/projects';
import { call } from '../../shared/call';
import { FailureText } from '../failure-text';

type Props = { site: NonNullable<Spaces['site']>; onChanged: () => void };

/** Which sections admins of spaces may change there: a switch for each. */
export function Permits({ site, onChanged }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>(site.permits);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSaved, setSaved] = useState(false);
  const turn = (section: string, on: boolean): void => {
    setSaved(false);
    setChosen(on ? [...chosen, section] : chosen.filter((one) => one !== section));
  };
  const save = async (): Promise<void> => {
    setBusy(true);
    const answer = await call('policy/permit', { sections: [...chosen] });
    setBusy(false);
    setFailure(answer.ok ? null : answer.failure);
    setSaved(answer.ok);
    if (answer.ok) onChanged();
  };
  return (
    <details className="permits">
      <summary>{words.permits.title}</summary>
      <p>{words.permits.means}</p>
      <ul>
        {site.permittable.map((section) => (
          <li key={section}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(section)}
                onChange={({ target }) => turn(section, target.checked)}
              />
              {labelOf(spokenLanguage(), section)}
            </label>
          </li>
        ))}
      </ul>
      <div className="press">
        <Button isLoading={busy} onClick={() => void save()}>
          {words.permits.save}
        </Button>
      </div>
      <div role="status">
        {failure !== null && <FailureText failure={failure} />}
        {isSaved && <p className="good">{words.permits.saved}</p>}
      </div>
    </details>
  );
}
