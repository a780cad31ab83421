/** The address of the app's global page, as Forge documents it. */
export const globalPagePath = ({ appId, environmentId }: { appId: string; environmentId: string }): string =>
  `/jira/apps/${appId}/${environmentId}`;
