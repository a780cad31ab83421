import Button from '@atlaskit/button/new';
import { useEffect } from 'react';

import { portal as words } from '../messages/portal';
import { shared } from '../messages/shared';
import '../report-form/form/blocks.css';
import '../report-form/form/fields.css';
import '../report-form/form/rows.css';
import '../report-form/panel.css';
import { enableTheme } from '../shared/enable-theme';
import { Notice } from '../shared/notice';
import { CustomerForm } from './customer-form';
import { usePortal } from './use-portal';

/** In a portal's form for a new request: the questions of its space, or nothing at all where nobody switched them on. */
export function Portal() {
  const { portal, read } = usePortal();
  useEffect(() => void enableTheme(), []);
  if (portal.state === 'reading' || portal.state === 'off') return null;
  if (portal.state === 'open') return <CustomerForm policy={portal.policy} />;
  return (
    <main className="panel" role="alert">
      <Notice tone="info">
        <p>{words.notLoaded}</p>
        <div className="buttons">
          <Button spacing="compact" onClick={read}>
            {shared.tryAgain}
          </Button>
        </div>
      </Notice>
    </main>
  );
}
