/** What the work items of a self-test are called, by which they are left out of every count. */
export const CANARY_SUMMARY = 'Preflight self-test';
