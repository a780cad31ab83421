import { LimitError } from './expression-error';
import type { Limits } from './limits';

/**
 * Counts while an expression runs. One step: one evaluation of one syntax node (a function's body once per call), plus
 * one per element that a built-in method of List visits. One expensive operation: one access to a member that loads
 * more data (`entity-members.ts`).
 */
export class Meter {
  steps = 0;
  expensiveOperations = 0;

  constructor(private readonly limits: Limits) {}

  step(count = 1): void {
    this.steps += count;
    if (this.steps > this.limits.steps)
      throw new LimitError(`The expression takes more than ${this.limits.steps} steps.`);
  }

  expensive(count: number): void {
    this.expensiveOperations += count;
    const most = this.limits.expensiveOperations;
    if (this.expensiveOperations > most)
      throw new LimitError(`The expression takes more than ${most} expensive operations.`);
  }
}
