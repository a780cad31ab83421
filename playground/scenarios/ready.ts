import type { Scenario } from './scenario';
import { setUp } from './set-up';

export const ready: Scenario = {
  id: 'ready',
  title: 'Set up',
  description: 'LEARN is covered: field, form script and gate are in place, put there by the app’s own set-up.',
  prepare: setUp,
};
