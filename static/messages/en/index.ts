export { admin } from './admin';
export { createForm } from './create-form';
export { issueStatus } from './issue-status';
export { panel } from './panel';
export { shared } from './shared';
