import { fail } from '../../contract/failure';
import type { Handler } from '../handlers';
import { answerWithState, writeAll } from './answer-with-state';
import { isSameScript, scriptsOf, wantedScript } from './form-script-step';
import { requireMapped } from './require-ready';
import type { SetupParts } from './setup-parts';

/** Jira's limit for the data of one UI modification. */
const MOST_DATA = 50_000;

/** One script per project: the first is made or brought up to date, any other of the same name goes. */
export const registerFormScript =
  (parts: SetupParts): Handler<'setup/register-form-script'> =>
  async () => {
    const { formScripts } = parts.ports;
    const covered = await requireMapped(parts);
    if (!covered.ok) return covered;
    const wanted = wantedScript(covered.value);
    if (wanted.data.length > MOST_DATA) return fail('INVALID_INPUT', `form script: ${wanted.data.length}`);
    const listed = await formScripts.list();
    if (!listed.ok) return listed;
    const [first, ...others] = scriptsOf(listed.value, covered.value.stored.projectId);
    const writes = others.map(
      ({ id }) =>
        () =>
          formScripts.remove(id),
    );
    if (first === undefined) writes.unshift(() => formScripts.create(wanted));
    else if (!isSameScript(first, wanted)) writes.unshift(() => formScripts.update(first.id, wanted));
    const { changed, failure } = await writeAll(writes);
    return answerWithState(parts, failure, changed);
  };
