/** How long something is as JSON in UTF-8: what limits of Jira and of storage are counted in. */
export const bytesOf = (json: unknown): number => new TextEncoder().encode(JSON.stringify(json)).length;
