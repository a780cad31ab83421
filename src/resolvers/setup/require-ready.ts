import { fail, ok, type Result } from '../../contract/failure';
import { requireCovered, type Covered } from './read-covered';
import type { SetupParts } from './setup-parts';

/** For a step that needs the mapping. Its forerunner is missing: CONFLICT with the name of the step. */
export async function requireMapped({ ports }: SetupParts): Promise<Result<Covered>> {
  const covered = await requireCovered(ports);
  if (!covered.ok) return covered;
  if (covered.value.stored.policy.sitePriorities.length === 0) return fail('CONFLICT', 'priorities');
  return covered.value.issueTypes.length === 0 ? fail('CONFLICT', 'choice') : covered;
}

/** Our field's id on this site; NOT_FOUND before the app is deployed there. */
export async function requireField({ ports }: SetupParts): Promise<Result<string>> {
  const field = await ports.reportField.find();
  if (!field.ok) return field;
  return field.value === null ? fail('NOT_FOUND', 'preflight-report') : ok(field.value);
}
