import { spokenLanguage } from '../../messages/language';

/** A day and a time, as the reader writes them. */
export const when = (at: number): string =>
  new Date(at).toLocaleString(spokenLanguage(), { dateStyle: 'medium', timeStyle: 'short' });
