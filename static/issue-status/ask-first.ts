import { languageOf } from '../messages/language';
import { enableTheme } from '../shared/enable-theme';
import { localeIn } from '../shared/locale-in';
import { rawAnswer, type RawAnswer } from '../shared/raw-answer';
import { rawContext } from '../shared/raw-context';

/** What the panel waits for, as it comes back. `locale`: of the person's Jira; null where the host tells none. */
export type Asked = { locale: Promise<string | null>; status: Promise<RawAnswer> };

/**
 * Asks the host for the language and the resolver for the work item's status. This is the panel's first script, and imports the
 * bridge and little else: what reads the answer and draws it is loaded while the call is under way.
 */
export function askFirst(): Asked {
  const locale = rawContext().then(localeIn);
  void enableTheme();
  return { locale, status: locale.then((one) => rawAnswer('status/read', { language: languageOf(one) })) };
}
