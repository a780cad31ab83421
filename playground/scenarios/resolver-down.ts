import type { Scenario } from './scenario';
import { setUp } from './set-up';

export const resolverDown: Scenario = {
  id: 'resolver-down',
  title: 'App functions unreachable',
  description: 'LEARN is covered, but every call of the app’s screens to its functions fails. The gate needs none.',
  prepare: setUp,
  invokeFault: () => 'The function could not be reached.',
};
