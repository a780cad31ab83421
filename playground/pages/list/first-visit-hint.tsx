import Button from '@atlaskit/button/new';
import { useState } from 'react';

import { useSession } from '../shell/session';
import { texts } from '../texts';

const SEEN_KEY = 'playground.hint-hidden';

/** What to try first, until a person hides it; and what this scenario is about. */
export function FirstVisitHint() {
  const { site } = useSession();
  const [isHidden, setHidden] = useState(localStorage.getItem(SEEN_KEY) !== null);
  const scenario = site.scenarios.find(({ id }) => id === site.scenario);
  if (isHidden) return null;
  return (
    <section className="hint" aria-labelledby="hint-title">
      <h2 id="hint-title">{texts.hint.title}</h2>
      {scenario !== undefined && (
        <p className="muted">
          <strong>{scenario.title}</strong>: {scenario.description}
        </p>
      )}
      {site.scenario === 'fresh' && <p>{texts.hint.fresh}</p>}
      <ol>
        {texts.hint.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Button
        spacing="compact"
        onClick={() => {
          localStorage.setItem(SEEN_KEY, 'yes');
          setHidden(true);
        }}
      >
        {texts.hint.hide}
      </Button>
    </section>
  );
}
