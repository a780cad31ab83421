import { unsupportedEnvironment as findUnsupported } from '../../suggest/unsupported-environment';
import { goesToJira } from '../facts/chosen-route';
import type { Rule } from '../rule';
import { say } from '../sentences/say';

export const unsupportedEnvironment: Rule = {
  id: 'unsupported-environment',
  check(draft, policy) {
    if (draft.report === null || policy.environments === null || !goesToJira(draft.report, policy)) return [];
    const found = findUnsupported(draft.report, policy, policy.environments);
    if (found === null) return [];
    const { title, advice } = found;
    const message =
      title === null
        ? say(policy.language, 'unsupported-environment.free', { advice })
        : say(policy.language, 'unsupported-environment.unsupported', { title, advice });
    return [{ target: `answers.${policy.environments.part}`, message }];
  },
};
