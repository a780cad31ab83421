import * as z from 'zod/mini';

import type { Assumptions } from '../../../assumptions/registry';
import { APP_HEADER } from '../../../protocol';
import { askJiraRaw } from '../../jira/ask-jira';
import { server } from '../../shell/server';
import { type Commands, type FrameWorld, notEmulated } from './frame-world';

/** Asked once: the first answer takes a browser tens of milliseconds, and Jira knows it before a frame opens. */
const TIME_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

const InvokeCall = z.object({
  functionKey: z.string(),
  payload: z.optional(z.unknown()),
  metadata: z.optional(z.unknown()),
});
const ProductCall = z.object({
  product: z.string(),
  restPath: z.string().check(z.startsWith('/')),
  fetchRequestInit: z.optional(
    z.object({
      method: z.optional(z.string()),
      body: z.optional(z.nullable(z.string())),
      headers: z.optional(z.array(z.tuple([z.string(), z.string()]))),
    }),
  ),
  isMultipartFormData: z.optional(z.boolean()),
});

const context = ({ session, module, localId, extension }: FrameWorld) => ({
  accountId: session.user.get().accountId,
  cloudId: session.site.cloudId,
  environmentId: session.site.environmentId,
  environmentType: 'DEVELOPMENT',
  extension: extension(),
  license: undefined,
  localId,
  // Jira hands out the form with an underscore; @forge/bridge turns it into `en-US`.
  locale: session.locale.get(),
  moduleKey: module.key,
  siteUrl: window.location.origin,
  timezone: TIME_ZONE,
  theme: { colorMode: session.theme.get(), light: 'light', dark: 'dark' },
  surfaceColor: null,
  userAccess: { enabled: true, hasAccess: true },
  permissions: { scopes: session.site.scopes },
});

/** The wording of the real bridge is unverified, so it is a switch. */
const failureText = (invokeError: Assumptions['invokeError'], message: string) =>
  invokeError === 'usual' ? `There was an error invoking the function - ${message}` : 'Request failed.';

const invoke = async (world: FrameWorld, call: unknown) => {
  const { functionKey, payload, metadata } = InvokeCall.parse(call);
  const { module, session, localId, extension } = world;
  const answer = await server.invoke({
    moduleType: module.type,
    moduleKey: module.key,
    functionKey,
    payload,
    extension: extension(),
    localId,
    accountId: session.user.get().accountId,
  });
  if (!answer.success) throw new Error(failureText(session.assumptions.get().invokeError, answer.error.message));
  return metadata === undefined ? answer.body : { body: answer.body, metadata: {} };
};

const fetchProduct = async ({ session }: FrameWorld, call: unknown) => {
  const { product, restPath, fetchRequestInit, isMultipartFormData } = ProductCall.parse(call);
  if (product !== 'jira') return notEmulated(`fetchProduct for ${product}`);
  if (isMultipartFormData === true) return notEmulated('fetchProduct with files');
  const { method = 'GET', headers = [], body = null } = fetchRequestInit ?? {};
  const answer = await askJiraRaw(session.user.get().accountId, {
    method,
    path: restPath,
    headers: [...headers, [APP_HEADER, '1']],
    body,
  });
  return { body: answer.text, headers: answer.headers, status: answer.status, statusText: answer.statusText };
};

/** What the app asks of its own server side and of Jira. */
export const appCommands = (world: FrameWorld): Commands => ({
  getContext: () => context(world),
  invoke: (call) => invoke(world, call),
  fetchProduct: (call) => fetchProduct(world, call),
});
