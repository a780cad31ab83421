import Button from '@atlaskit/button/new';
import { useState } from 'react';

import type { Filled } from '../../../src/core/entrance/fill-report';
import { entrance as words } from '../../messages/entrance';

/** As the form itself reads a pasted text: each answer behind the title of its question. */
const linesOf = ({ filled }: Filled): string => filled.map(({ title, text }) => `${title}: ${text}`).join('\n');

/** The way that works where Jira and browser hand nothing over: by hand. */
export function CopyLine({ filled }: { filled: Filled }) {
  const [said, setSaid] = useState('');
  const text = linesOf(filled);
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => setSaid(words.link.copied),
      () => setSaid(words.link.refused),
    );
  return (
    <section className="copy-line">
      <p>{words.link.empty}</p>
      <pre>{text}</pre>
      <div className="buttons">
        <Button spacing="compact" onClick={copy}>
          {words.link.copy}
        </Button>
        <span role="status">{said}</span>
      </div>
    </section>
  );
}
