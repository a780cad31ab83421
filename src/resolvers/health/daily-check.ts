import { partsAsApp } from '../parts-as-app';
import { catchUp } from '../projections/catch-up';
import { checkAllHealth } from './check-all-health';

/** Forge's entry: without a user, so everything is read as the app. An error is not tried again; the next day is. */
export async function dailyCheck(): Promise<void> {
  const done = await checkAllHealth(partsAsApp);
  if (!done.ok) console.error('the daily check stopped', done.failure.code, done.failure.detail ?? '');
  else if (done.value.unwell > 0) console.warn('not well:', done.value.unwell, 'of', done.value.checked, 'spaces');
  const caught = await catchUp(partsAsApp);
  if (!caught.ok) console.error('spaces that fell behind stay there', caught.failure.code);
  else if (caught.value > 0) console.warn('spaces behind the site default:', caught.value);
}
