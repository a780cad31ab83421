import type { Input, Method, Output } from '../contract/api';
import type { Result } from '../contract/failure';
import type { Ports } from '../jira/ports';
import type { Caller } from './caller';
import { keepDrafts } from './panel/keep-drafts';
import { openPanel } from './panel/open-panel';

export type Handler<M extends Method> = (input: Input<M>, caller: Caller) => Promise<Result<Output<M>>>;
export type Handlers = { [M in Method]: Handler<M> };

export const createHandlers = (ports: Ports): Pick<Handlers, 'panel/open' | 'panel/keep-drafts'> => ({
  'panel/open': openPanel(ports.policies, ports.drafts),
  'panel/keep-drafts': keepDrafts(ports.drafts),
});
