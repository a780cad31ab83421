import { makeResolver, type Request } from '@forge/resolver';

import { forgePorts } from '../jira/forge-ports';
import { callerOf } from './caller';
import { dispatch, type Report } from './dispatch';
import { createHandlers, type Handlers } from './handlers';

const report: Report = (method, what) => console.error('unexpected failure', method, what);
const handlers = createHandlers(forgePorts);

const isHandled = (key: string): key is keyof Handlers & keyof typeof handlers => key in handlers;
const entryFor =
  <M extends keyof typeof handlers>(method: M) =>
  ({ payload, context }: Request<unknown>) =>
    dispatch(method, handlers[method], { payload, caller: callerOf(context) }, report);

export const resolver = makeResolver(
  Object.fromEntries(
    Object.keys(handlers)
      .filter(isHandled)
      .map((method) => [method, entryFor(method)]),
  ),
);
