import { endpoints, type Endpoint } from '../../jira/endpoints';
import type { JiraAnswer, JiraRequest } from '../../jira/request';

/** One REST call and its answer, as they went over the wire. */
export type Exchange = { endpoint: Endpoint; query: URLSearchParams; body: unknown; status: number; answer: unknown };

const PREFIX = '/rest/api/3';
const isEndpoint = (name: string): name is Endpoint => Object.hasOwn(endpoints, name);
const fits = (pattern: string, address: string): boolean =>
  new RegExp(`^${pattern.replace(/\{\w+\}/g, '[^/]+')}$`).test(address);

/** The endpoint of the table that an address belongs to; one without a variable goes first. */
export function endpointOf(method: string, address: string): Endpoint {
  const [found] = Object.keys(endpoints)
    .filter(isEndpoint)
    .filter((name) => fits(name, `${method} ${address}`))
    .sort((a, b) => a.split('{').length - b.split('{').length);
  if (found === undefined) throw new Error(`No endpoint of the table answers ${method} ${address}.`);
  return found;
}

const parsed = (text: string): unknown => (text === '' ? undefined : JSON.parse(text));

export function exchangeOf({ method, path, text }: JiraRequest, { status, body }: JiraAnswer): Exchange {
  const { pathname, searchParams } = new URL(path, 'http://jira');
  const endpoint = endpointOf(method, pathname.slice(PREFIX.length));
  const answer = body === undefined ? undefined : parsed(JSON.stringify(body));
  return { endpoint, query: searchParams, body: parsed(text), status, answer };
}
