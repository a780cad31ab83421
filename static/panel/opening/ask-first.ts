import { enableTheme } from '../../shared/enable-theme';
import { rawAnswer, type RawAnswer } from '../../shared/raw-answer';
import { rawContext } from '../../shared/raw-context';

/** What the form waits for, as it comes back. `context`: null where the host gives none. */
export type Asked = { context: Promise<unknown>; policy: Promise<RawAnswer> };

/**
 * Asks the host and the resolver for all that the form waits for. This is the panel's first script, and imports the bridge alone:
 * what reads the answers and draws the form is loaded while they are under way.
 */
export function askFirst(): Asked {
  const policy = rawAnswer('panel/open', {});
  void enableTheme();
  return { context: rawContext(), policy };
}
