import { clausesOf, type Literal } from './formula';
import type { Thing } from './thing';

const holdsOnNothing = ({ pattern, wanted }: Literal): boolean => new RegExp(pattern).test('=') === wanted;

/** Whether the thing is open when every answer is empty, which is what the expression reads of a missing report. */
export const isOpenWithoutReport = ({ holds }: Thing): boolean =>
  clausesOf(holds)?.some((clause) => !clause.some(holdsOnNothing)) ?? true;
