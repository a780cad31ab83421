import Button from '@atlaskit/button/new';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';

import { useStore } from '../kit/store';
import { texts } from '../texts';
import type { Flag } from './flag';
import { useSession } from './session';

const AUTO_DISMISS_MS = 8_000;

/** The notes in the corner. They stay reachable while a dialog is open. */
export function FlagGroup() {
  const { flags } = useSession();
  const list = useStore(flags.list);
  return createPortal(
    <div className="flags" role="region" aria-label={texts.flags} aria-live="polite" data-stays-live>
      {list.map((flag) => (
        <FlagCard key={flag.id} flag={flag} onClose={() => flags.close(flag.id)} />
      ))}
    </div>,
    document.body,
  );
}

function FlagCard({ flag, onClose }: { flag: Flag; onClose: () => void }) {
  useEffect(() => {
    if (!flag.isAutoDismiss) return;
    const clock = setTimeout(onClose, AUTO_DISMISS_MS);
    return () => clearTimeout(clock);
  }, [flag, onClose]);
  return (
    <div className={`flag flag-${flag.tone}`}>
      <div className="flag-text">
        <strong>{flag.title}</strong>
        {flag.description !== undefined && <p>{flag.description}</p>}
        <div className="flag-actions">
          {flag.actions.map((action) => (
            <FlagActionLink key={action.text} action={action} />
          ))}
        </div>
      </div>
      <Button appearance="subtle" spacing="compact" onClick={onClose}>
        {texts.dismiss}
      </Button>
    </div>
  );
}

function FlagActionLink({ action: { text, href, onClick } }: { action: Flag['actions'][number] }) {
  if (href === undefined)
    return (
      <button type="button" className="link" onClick={onClick}>
        {text}
      </button>
    );
  return (
    <a
      href={href}
      onClick={(event) => {
        event.preventDefault();
        onClick();
      }}
    >
      {text}
    </a>
  );
}
