/**
 * Stands in for `@atlaskit/platform-feature-flags` in the built screens. The original carries a client of a flag service
 * (35 kB gzip) that only Atlassian's own products start; without it every flag is off, as it is here.
 */
export const fg = (): boolean => false;
export const getBooleanFF = fg;
export const setBooleanFeatureFlagResolver = (): void => undefined;
