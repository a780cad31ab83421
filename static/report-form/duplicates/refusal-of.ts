import type { Failure } from '../../../src/contract/failure';
import { meToo as de } from '../../messages/de/me-too';
import { meToo as en } from '../../messages/en/me-too';
import type { Language } from '../../messages/language';
import type { SameTexts } from '../../messages/same-texts';

const catalogues: Readonly<Record<Language, SameTexts<typeof en>>> = { en, de };

/** What a refusal means, in the reader's words, with a gap for the key. Nothing of the report is lost in any of them. */
export function refusalOf({ code, detail }: Failure, language: Language): string {
  const meToo = catalogues[language];
  if (code === 'FORBIDDEN') return meToo.forbidden;
  if (code === 'NOT_FOUND') return meToo.gone;
  if (code === 'JIRA_REFUSED') return meToo.noField;
  if (detail === 'moved') return meToo.moved;
  return detail === 'unreadable' || detail === 'newer' ? meToo.unreadable : meToo.failed;
}
