import { endpoints } from '../playground/jira/endpoints';

/**
 * The playground's table of REST calls in the shape of Jira's OpenAPI document, as far as Forge's linter reads it.
 * Printed as JSON; tools/lint-forge.cjs gives it to the linter, which would otherwise ask the network.
 */
const paths: Record<string, Record<string, unknown>> = {};
for (const [endpoint, { scope }] of Object.entries(endpoints)) {
  const [method = '', path = ''] = endpoint.split(' ');
  const operation = { 'x-atlassian-oauth2-scopes': [{ state: 'Current', scopes: scope === null ? [] : [scope] }] };
  paths[`/rest/api/3${path}`] = { ...paths[`/rest/api/3${path}`], [method.toLowerCase()]: operation };
}
process.stdout.write(JSON.stringify({ paths }));
