import * as version3 from 'jira.js/version3';

/** One call as jira.js 5.4.0 makes it, with the names that its parameters have. */
export type KnownCall = {
  /** `IssuePriorities.searchPriorities` */
  name: string;
  /** False: it takes nothing but a callback. */
  takesParameters: boolean;
  /** Parameters that go into the path, in its order. */
  path: string[];
  /** Name on the wire → name of the parameter. */
  query: Map<string, string>;
  /** The same for keys of the body; a text: the whole body is this parameter. */
  body: Map<string, string> | string;
};

/** Every parameter reads as its own name between marks, so that the request tells where each of them went. */
const MARK = '\u0001';
const traced = new Proxy({}, { get: (_, name) => (typeof name === 'string' ? MARK + name + MARK : undefined) });
const nameIn = (value: unknown): string =>
  /(?:\\u0001|%01)(\w+)(?:\\u0001|%01)/.exec(JSON.stringify([value]))?.[1] ?? '';
const namesIn = (values: object | undefined): Map<string, string> =>
  new Map(Object.entries(values ?? {}).map(([key, value]) => [key, nameIn(value)]));

type Request = { method?: string; url?: string; params?: object; data?: object | string };
type Group = new (client: object) => Record<string, ((...all: unknown[]) => unknown) | undefined>;
const isGroup = (value: unknown): value is Group => typeof value === 'function' && value !== version3.Version3Client;

async function requestOf(group: Group, method: string): Promise<Request | null> {
  const sent: Request[] = [];
  const client = { sendRequest: async (request: Request) => void sent.push(request) };
  try {
    await new group(client)[method]?.(traced);
  } catch {
    // A few calls want files or parsed input; Preflight makes none of them.
  }
  return sent[0] ?? null;
}

/** `GET /priority/{}` → the calls of jira.js with that method and address. */
export async function knownCalls(): Promise<Map<string, KnownCall[]>> {
  const calls = new Map<string, KnownCall[]>();
  for (const [groupName, group] of Object.entries(version3).filter(([, value]) => isGroup(value))) {
    if (!isGroup(group)) continue;
    for (const method of Object.getOwnPropertyNames(group.prototype).filter((name) => name !== 'constructor')) {
      const request = await requestOf(group, method);
      if (request?.url === undefined) continue;
      const names = [...request.url.matchAll(/\u0001(\w+)\u0001/g)].map(([, name = '']) => name);
      const address = request.url.replace('/rest/api/3', '').replace(/\u0001\w+\u0001/g, '{}');
      const call: KnownCall = {
        name: `${groupName}.${method}`,
        takesParameters: (Reflect.get(group.prototype, method) as () => void).length > 1,
        path: names,
        query: namesIn(request.params),
        body: typeof request.data === 'string' ? nameIn(request.data) : namesIn(request.data),
      };
      const key = `${request.method ?? 'GET'} ${address}`;
      calls.set(key, [...(calls.get(key) ?? []), call]);
    }
  }
  return calls;
}
