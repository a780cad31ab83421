import { createScreens } from './create-screens';
import { entranceScreens } from './entrance-screens';
import { guardScreens } from './guard-screens';
import { numberScreens } from './number-screens';
import { playgroundScreens } from './playground-screens';
import { policyScreens } from './policy-screens';
import type { Screen } from './screen';
import { setUpScreens } from './set-up-screens';
import { spaceScreens } from './space-screens';
import { workItemScreens } from './work-item-screens';

/** Everything that people see, state by state. A new page or state belongs in one of these lists. */
export const everyScreen: Screen[] = [
  ...createScreens,
  ...workItemScreens,
  ...entranceScreens,
  ...setUpScreens,
  ...guardScreens,
  ...policyScreens,
  ...spaceScreens,
  ...numberScreens,
  ...playgroundScreens,
];
