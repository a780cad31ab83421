import { fresh } from './fresh';
import type { Scenario } from './scenario';

/** In the order of the menu; the first is where the playground starts. */
export const scenarios: Scenario[] = [fresh];
