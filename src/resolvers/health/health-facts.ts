import type { SetupState } from '../../contract/setup';
import type { Found, HealthFacts } from '../../core/health/health';

type Step = { state: SetupState['choice']['state'] };

/** A step that is done has nothing to tell; one that could not be read is unknown; else its names, or the space's. */
const foundIn = ({ state }: Step, names: readonly string[], space: string): Found => {
  if (state === 'broken') return null;
  if (names.length > 0) return names;
  return state === 'done' ? [] : [space];
};

const settingsIn = ({ state, problem }: SetupState['choice']): Found => {
  if (state !== 'broken') return [];
  return problem?.code === 'POLICY_UNREADABLE' ? ['POLICY_UNREADABLE'] : null;
};

/** What the set-up page reads, as the health list asks for it. Pure. */
export function healthFacts({ choice, priorities, field, formScript, gate }: SetupState): HealthFacts {
  const space = choice.project?.name ?? '';
  const lacking = field.screens.filter(({ holdsField }) => !holdsField).map(({ name }) => name);
  const ungated = gate.observes
    ? []
    : gate.workflows.filter(({ attached }) => attached !== 'current').map(({ name }) => name);
  const gateRead = gate.state === 'broken';
  const isUnread = choice.state === 'broken';
  return {
    found: {
      settings: settingsIn(choice),
      'work-types': isUnread ? null : foundIn(choice, [], space),
      priorities: isUnread
        ? null
        : foundIn(
            priorities,
            priorities.gone.map(({ name }) => name),
            space,
          ),
      field: isUnread ? null : foundIn(field, lacking, space),
      'form-script': isUnread ? null : foundIn(formScript, [], space),
      gate: isUnread || gateRead ? null : gate.workflows.length === 0 && !gate.observes ? [space] : ungated,
      'gate-rows': isUnread || gateRead ? null : gate.rows === 'current' ? [] : [space],
    },
  };
}
