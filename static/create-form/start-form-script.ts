import { uiModificationsApi } from '@forge/jira-bridge';

import { PRIORITY } from './priority-field';
import { readData } from './read-data';
import { scriptForView } from './script-for-view';

/** Without readable data nothing is touched: the form stays Jira's own, and the gate decides. */
export function startFormScript(): void {
  const script = scriptForView();
  const fields = ({ uiModifications }: { uiModifications: { data?: string }[] }): string[] =>
    readData(uiModifications) === null ? [] : [PRIORITY];
  const started = [
    uiModificationsApi.onInit(async ({ api, uiModifications }) => {
      const data = readData(uiModifications);
      if (data !== null) await (await script)?.opened(api, data);
    }, fields),
    uiModificationsApi.onChange(async ({ api, change, uiModifications }) => {
      const data = readData(uiModifications);
      if (data !== null) await (await script)?.changed(api, change.current?.getId(), data);
    }, fields),
  ];
  // A host without UI modifications: the form stays as it is.
  for (const start of started) start.catch(() => console.warn('Preflight: the form script could not start.'));
}
