/** What is wrong in a policy: where (`parts.2.title`; empty: the whole), and what to do about it in words. */
export type PolicyProblem = { path: string; words: string };
