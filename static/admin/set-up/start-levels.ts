import type { SetupState } from '../../../src/contract/setup';

/** By priority id. */
export type Levels = Record<string, string | null>;

/** What is saved; before the first save, and for a priority that is new in Jira, what is proposed. */
export const startLevels = ({ rows, state }: SetupState['priorities']): Levels =>
  Object.fromEntries(rows.map(({ id, level, proposed }) => [id, level ?? (state === 'todo' ? proposed : null)]));
