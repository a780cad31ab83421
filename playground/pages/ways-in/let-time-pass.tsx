import Button from '@atlaskit/button/new';
import { useState } from 'react';

import { server } from '../shell/server';
import { useSession } from '../shell/session';
import { texts } from '../texts';
import { texts as words } from './texts';

const SIX_MINUTES = 360;

/** Lets simulated time pass, so that what the app does afterwards can be seen at once. */
export function LetTimePass() {
  const { changes } = useSession();
  const [said, setSaid] = useState<string>('');
  const pass = () => {
    setSaid(words.time.passing);
    server.letTimePass(SIX_MINUTES).then(
      () => {
        setSaid(words.time.passed);
        changes.update((count) => count + 1);
      },
      () => setSaid(texts.noServer),
    );
  };
  return (
    <section className="door" aria-labelledby="time-title">
      <h2 id="time-title">{words.time.title}</h2>
      <p className="muted">{words.time.hint}</p>
      <Button isDisabled={said === words.time.passing} onClick={pass}>
        {words.time.pass}
      </Button>
      <p role="status">{said}</p>
    </section>
  );
}
