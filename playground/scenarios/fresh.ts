import type { Scenario } from './scenario';

export const fresh: Scenario = {
  id: 'fresh',
  title: 'Just installed',
  description: 'The app is installed and nothing is set up: no field on a screen, no form script, no gate.',
};
