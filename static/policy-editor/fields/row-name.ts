import { textAt } from '../../../src/core/policy/editing/policy-tree';
import { policy as words } from '../../messages/policy';

/** What people call a row: its title, or the reason of a rule of the rubric; its id where nothing is written yet. */
export function rowName(row: unknown): string {
  const name = textAt(row, ['title']) || textAt(row, ['because']) || textAt(row, ['text']) || textAt(row, ['id']);
  return name === '' ? words.rows.unnamed : name;
}
