import type { PolicyState } from '../../../src/contract/policy-revisions';

/** Whether somebody may change anything of a section here; of the rules at least upward. The server judges for itself. */
export const mayChange = ({ may }: Pick<PolicyState, 'may'>, section: string): boolean =>
  may.everything || section === 'rules' || may.sections.includes(section);
