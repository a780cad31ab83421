import { randomUUID } from 'node:crypto';

import type { InstalledApp } from '../jira/installed-app';
import type { InvokeAnswer, InvokeRequest } from '../protocol';
import { createForgeFetch, type PlatformParts } from './forge-fetch';
import type { Backend } from './load-backend';
import { functionOf, modulesOf, type Manifest } from './manifest';
import { metrics, runInvocation, type ForgeRuntime } from './runtime';

/** platform/forge/limits-invocation: 25 s for what a frame or a trigger calls, 55 s for the rest, 500 KB in, 5 MB out. */
const SECONDS = { resolver: 25, trigger: 25, consumer: 55, schedule: 55, preUninstall: 55 };
const MAY_DECLARE = ['consumer', 'schedule'];
const MOST_SECONDS = 900;
export const LARGEST_REQUEST_BYTES = 500 * 1024;
export const LARGEST_ANSWER_BYTES = 5 * 1024 * 1024;

export type AppHome = {
  manifest: Manifest;
  app: InstalledApp;
  backend: Backend;
  platform: PlatformParts;
  cloudId: string;
  installationId: string;
  siteUrl: string;
};
export type Principal = { accountId?: string; moduleType: string; moduleKey: string };
export type Outcome = { ok: true; body: unknown } | { ok: false; message: string };

/** `timeoutSeconds` counts for consumers and schedules: on a resolver it is ignored (manifest-reference/modules/function). */
export function secondsFor(manifest: Manifest, functionKey: string, kind: keyof typeof SECONDS): number {
  const declared = MAY_DECLARE.includes(kind) ? functionOf(manifest, functionKey)?.timeoutSeconds : undefined;
  return Math.min(declared ?? SECONDS[kind], MOST_SECONDS);
}

const failed = (message: string): Outcome => ({ ok: false, message });
const siteAri = ({ cloudId }: AppHome) => `ari:cloud:jira::site/${cloudId}`;

function runtimeFor(home: AppHome, functionKey: string, by: Principal, seconds: number): ForgeRuntime {
  const { app } = home;
  const ends = Date.now() + seconds * 1_000;
  return {
    proxy: { token: 'playground', url: 'playground:' },
    contextAri: siteAri(home),
    aaid: by.accountId,
    appContext: {
      appId: app.appId,
      appVersion: '1.0.0',
      environmentId: app.environmentId,
      environmentType: app.environmentType,
      invocationId: randomUUID(),
      installationId: home.installationId,
      functionKey,
      moduleType: by.moduleType,
      moduleKey: by.moduleKey,
      permissions: { scopes: app.scopes },
    },
    lambdaContext: { awsRequestId: randomUUID(), getRemainingTimeInMillis: () => Math.max(0, ends - Date.now()) },
    tracing: { traceId: randomUUID(), spanId: randomUUID() },
    container: { region: 'playground', runtime: 'nodejs24.x', handler: functionKey },
    metrics,
    featureFlags: () => false,
  };
}

/** Rejects with the platform's sentence when `work` takes longer; its late answer is dropped. */
async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The function ran longer than ${seconds} seconds.`)), seconds * 1_000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const overTheWire = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** Calls one function of the manifest as Forge's wrapper does: `export(event, context)`, JSON both ways, for `seconds` at most. */
export async function callFunction(
  home: AppHome,
  functionKey: string,
  event: unknown,
  by: Principal,
  seconds: number = SECONDS.resolver,
): Promise<Outcome> {
  const declared = functionOf(home.manifest, functionKey);
  const handler = declared === undefined ? undefined : home.backend.handler(declared.handler);
  if (handler === undefined) return failed(`The app has no function "${functionKey}" to run.`);
  const context = {
    principal: by.accountId === undefined ? undefined : { accountId: by.accountId },
    installContext: siteAri(home),
    installation: { ari: { installationId: home.installationId }, contexts: [{ cloudId: home.cloudId }] },
  };
  const runtime = runtimeFor(home, functionKey, by, seconds);
  const forgeFetch = createForgeFetch(home.platform, by.accountId);
  const run = () =>
    runInvocation({ runtime, forgeFetch }, () => Promise.resolve().then(() => handler(overTheWire(event), context)));
  try {
    return { ok: true, body: overTheWire(await within(seconds, run())) };
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

function contextOf(home: AppHome, request: InvokeRequest): Record<string, unknown> {
  const { app, cloudId, siteUrl } = home;
  const { environmentId, environmentType } = app;
  const { accountId, localId, moduleKey, extension } = request;
  return { accountId, cloudId, environmentId, environmentType, localId, moduleKey, siteUrl, extension };
}

/** A frame's `invoke`: finds the module's resolver function and calls it for this person. */
export async function invoke(home: AppHome, request: InvokeRequest): Promise<InvokeAnswer> {
  const { moduleType, moduleKey, functionKey, payload, accountId } = request;
  const answer = await (async (): Promise<Outcome> => {
    if (Buffer.byteLength(JSON.stringify(payload ?? null)) > LARGEST_REQUEST_BYTES)
      return failed('The payload of an invocation is larger than 500 KB.');
    const resolver = modulesOf(home.manifest, moduleType).find(({ key }) => key === moduleKey)?.resolver?.function;
    if (resolver === undefined) return failed(`The module ${moduleType} "${moduleKey}" has no resolver.`);
    const event = { call: { functionKey, payload }, context: contextOf(home, request) };
    return callFunction(home, resolver, event, { accountId, moduleType, moduleKey });
  })();
  home.platform.log.note({
    from: 'invoke',
    what: `${moduleKey}: ${functionKey} → ${answer.ok ? 'ok' : answer.message}`,
    detail: { payload, answer: answer.ok ? answer.body : undefined, accountId },
  });
  if (!answer.ok) return { success: false, error: { message: answer.message } };
  return Buffer.byteLength(JSON.stringify(answer.body ?? null)) > LARGEST_ANSWER_BYTES
    ? { success: false, error: { message: 'The answer of an invocation is larger than 5 MB.' } }
    : { success: true, body: answer.body };
}
