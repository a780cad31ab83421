import { fail, ok, type Failure, type Result } from '../../contract/failure';
import type { Handler } from '../handlers';
import { answerWithState, writeAll } from './answer-with-state';
import { isSameScript, scriptsOf, wantedScript } from './form-script-step';
import type { Covered } from './read-covered';
import { requireMapped } from './require-ready';
import type { SetupParts } from './setup-parts';

/** Jira's limit for the data of one UI modification. */
const MOST_DATA = 50_000;

/** One script per project: the first is made or brought up to date, any other of the same name goes. */
export async function register(
  { ports: { formScripts } }: SetupParts,
  covered: Covered,
): Promise<Result<{ changed: number; failure: Failure | null }>> {
  const wanted = wantedScript(covered);
  if (wanted.data.length > MOST_DATA) return fail('INVALID_INPUT', `form script: ${wanted.data.length}`);
  const listed = await formScripts.list();
  if (!listed.ok) return listed;
  const [first, ...others] = scriptsOf(listed.value, covered.stored.projectId);
  const writes = others.map(
    ({ id }) =>
      () =>
        formScripts.remove(id),
  );
  if (first === undefined) writes.unshift(() => formScripts.create(wanted));
  else if (!isSameScript(first, wanted)) writes.unshift(() => formScripts.update(first.id, wanted));
  return ok(await writeAll(writes));
}

export const registerFormScript =
  (parts: SetupParts): Handler<'setup/register-form-script'> =>
  async () => {
    const covered = await requireMapped(parts);
    if (!covered.ok) return covered;
    const registered = await register(parts, covered.value);
    if (!registered.ok) return registered;
    const { changed, failure } = registered.value;
    return answerWithState(parts, failure, changed);
  };
