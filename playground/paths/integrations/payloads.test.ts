import { readFileSync } from 'node:fs';
import path from 'node:path';

import * as z from 'zod/mini';

import { REFUSAL_CODE } from '../../../src/core/gate/gate-lists';
import type { Backend } from '../../forge/load-backend';
import { installForgeGlobals } from '../../forge/runtime';
import { projectRoot } from '../../project-root';
import { makeCanary, priorityOf, textOf } from '../attempt';
import { prepare } from '../run-paths';
import { BUG, openWorld, PRIORITY, TASK, type World } from '../world';
import { payloads, type Payload } from './payloads';

const realNow = Date.now;
afterEach(() => {
  Date.now = realNow;
});

async function world(): Promise<World> {
  installForgeGlobals();
  const handlers: Record<string, unknown> = await import('../../../src/index');
  const handler: Backend['handler'] = (name) => handlers[name.replace('index.', '')] as ReturnType<Backend['handler']>;
  const opened = await openWorld([BUG, TASK], { backend: { from: 'source', handler } });
  Date.now = () => opened.playground.run().clock.now();
  prepare(opened, false);
  return opened;
}

const Created = z.object({ id: z.string() });
const send = (opened: World, { call, body, door }: Payload) => {
  const id = call.includes('{issue}') ? makeCanary(opened) : '';
  const answer = opened.jira(call.replace('{issue}', id), body(opened.field), { door });
  return { answer, id: id === '' ? (Created.safeParse(answer.body).data?.id ?? '') : id };
};

test('there are twelve kinds, each once', () => {
  expect(new Set(payloads.map(({ tool }) => tool)).size).toBe(12);
});

test.each(payloads.map((payload): [string, string, Payload] => [payload.tool, payload.outcome, payload]))(
  '%s: %s',
  async (_tool, outcome, payload) => {
    const opened = await world();
    const { answer, id } = send(opened, payload);
    if (outcome === 'refused') {
      expect(answer.status).toBe(400);
      expect(textOf(answer)).toContain(REFUSAL_CODE);
      return;
    }
    expect([200, 201, 204]).toContain(answer.status);
    await opened.playground.advance(240);
    if (outcome === 'put back') expect(priorityOf(opened, id)).not.toBe(PRIORITY.Blocker);
  },
);

test('the value that docs/integrations.md shows lets a Blocker pass', async () => {
  const page = readFileSync(path.join(projectRoot, 'docs', 'integrations.md'), 'utf8');
  const example: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
  const opened = await world();
  const fields = { project: { key: 'LEARN' }, issuetype: { id: BUG }, summary: 'By the book' };
  const answer = opened.jira('POST /issue', {
    fields: { ...fields, priority: { id: PRIORITY.Blocker }, [opened.field]: example },
  });
  expect(textOf(answer)).not.toContain(REFUSAL_CODE);
  expect(answer.status).toBe(201);
});
