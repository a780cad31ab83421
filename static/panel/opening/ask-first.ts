import { enableTheme } from '../../shared/enable-theme';
import { keepsAny } from '../../shared/kept-answer';
import { once } from '../../shared/once';
import { rawAnswer, type RawAnswer } from '../../shared/raw-answer';
import { rawContext } from '../../shared/raw-context';

/** What the form waits for, as it comes back. `context`: null where the host gives none. `policy`: asks for it, once. */
export type Asked = { context: Promise<unknown>; policy: () => Promise<RawAnswer> };

/** The names under which this browser keeps rules begin so. */
export const RULES = 'preflight.rules.';

/**
 * Asks the host and the resolver for all that the form waits for. This is the panel's first script, and imports the bridge alone:
 * what reads the answers and draws the form is loaded while they are under way. Where this browser keeps rules of an earlier
 * opening, the resolver is asked once those are painted, or as soon as they turn out to be another space's.
 */
export function askFirst(): Asked {
  const policy = once(() => rawAnswer('panel/open', {}));
  if (!keepsAny(() => window.localStorage, RULES)) void policy();
  void enableTheme();
  return { context: rawContext(), policy };
}
