import type { Plan } from '../../src/core/self-test/run-self-test';
import { WrongUse } from '../wrong-use';
import type { Site } from './live-jira';

export const LIVE_USAGE =
  'self-test --site https://NAME.atlassian.net --space ID --type ID --guarded ID --other ID ' +
  '[--child-type ID] [--other-type ID] [--report customfield_ID] ' +
  '(PREFLIGHT_EMAIL and PREFLIGHT_API_TOKEN in the environment)';

const OPTIONS = ['--site', '--space', '--type', '--guarded', '--other', '--child-type', '--other-type', '--report'];

/** `--space`, `--type` and the two priorities are Jira's ids. @throws WrongUse */
export function readLivePlan(
  rest: readonly string[],
  environment: Record<string, string | undefined>,
): { site: Site; plan: Plan } {
  const given = new Map<string, string>();
  for (let at = 0; at < rest.length; at += 2) given.set(rest[at] ?? '', rest[at + 1] ?? '');
  const wanted = (option: string, shape: RegExp): string => {
    const value = given.get(option) ?? '';
    if (!shape.test(value)) throw new WrongUse(`"${option}" is missing or not of its form. Usage: ${LIVE_USAGE}`);
    return value;
  };
  const other = [...given.keys()].find((option) => !OPTIONS.includes(option));
  if (other !== undefined) throw new WrongUse(`The command "self-test" does not know "${other}". Usage: ${LIVE_USAGE}`);
  const email = environment['PREFLIGHT_EMAIL'] ?? '';
  const token = environment['PREFLIGHT_API_TOKEN'] ?? '';
  const id = /^\d{1,18}$/;
  const possible = (option: string, shape: RegExp) => (given.has(option) ? wanted(option, shape) : null);
  const plan = {
    ...{ projectId: wanted('--space', id), issueTypeId: wanted('--type', id) },
    ...{ guarded: wanted('--guarded', id), ordinary: wanted('--other', id) },
    ...{ childTypeId: possible('--child-type', id), otherTypeId: possible('--other-type', id) },
    reportField: possible('--report', /^customfield_\d{1,18}$/),
  };
  const address = wanted('--site', /^https:\/\/[a-z0-9.-]+$/);
  if (email === '' || token === '') throw new WrongUse(`Email and API token are missing. Usage: ${LIVE_USAGE}`);
  return { site: { address, email, token }, plan };
}
