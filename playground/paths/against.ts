import type { AssumptionName, Assumptions } from '../assumptions/registry';
import type { PlatformFact } from '../../src/core/paths/platform-fact';

/** Which switches of the playground stand for a fact that the ledger names. */
const switchesFor: Record<PlatformFact, AssumptionName[]> = {
  'priority-readable-on-create': ['priorityOnCreate'],
  'report-readable-on-create': ['customFieldsOnCreate'],
  'gate-runs-on-inline-create': ['validatorsOnInlineCreate'],
  'gate-runs-on-rest-create': ['validatorsOnRest'],
  'gate-runs-on-automation-create': ['validatorsOnAutomation', 'validatorsOnClone'],
  'gate-runs-on-mail-create': ['validatorsOnMail'],
  'gate-runs-on-chat-and-mobile-create': ['validatorsOnChat'],
  'gate-runs-on-portal-create': ['validatorsOnPortal'],
  'gate-runs-on-rest-transition': ['validatorsOnRest', 'validatorsOnBulk', 'validatorsOnAutomation'],
  'edit-screen-holds-on-work-item': ['editScreenOnIssueView'],
  'type-gate-runs': ['actionValidatorOnRest'],
};

/** The playground's assumptions with these facts turned against us. */
export const against = (assumed: Assumptions, facts: readonly PlatformFact[]): Assumptions => ({
  ...assumed,
  ...Object.fromEntries(facts.flatMap((fact) => switchesFor[fact]).map((name) => [name, false])),
});
