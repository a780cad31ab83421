import * as z from 'zod/mini';

import { type Commands, type FrameWorld, notEmulated } from './frame-world';
import { globalPagePath } from '../../shell/global-page-path';
import type { Session } from '../../shell/session';
import { FunctionValue } from './view-commands';

const Tone = z.enum(['info', 'success', 'warning', 'error']);
const FlagCall = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.optional(z.string()),
  description: z.optional(z.string()),
  type: z.optional(Tone),
  appearance: z.optional(Tone),
  actions: z.optional(z.array(z.object({ text: z.string(), onClick: FunctionValue }))),
  isAutoDismiss: z.optional(z.boolean()),
});
const FlagId = z.object({ id: z.union([z.string(), z.number()]) });
const EventCall = z.object({ event: z.string(), payload: z.optional(z.unknown()) });
const Listening = z.object({ event: z.string(), callback: FunctionValue });
const Target = z.object({
  url: z.optional(z.string()),
  target: z.optional(z.string()),
  issueKey: z.optional(z.string()),
  projectKey: z.optional(z.string()),
  moduleKey: z.optional(z.string()),
  type: z.optional(z.string()),
});

const showFlag = ({ session, module }: FrameWorld, call: unknown) => {
  const flag = FlagCall.parse(call);
  session.flags.show({
    id: `${module.key}:${flag.id}`,
    title: flag.title ?? '',
    description: flag.description,
    tone: flag.appearance ?? flag.type ?? 'info',
    actions: (flag.actions ?? []).map(({ text, onClick }) => ({ text, onClick: () => void onClick() })),
    isAutoDismiss: flag.isAutoDismiss ?? false,
  });
  return true;
};

const addressOfModule = ({ site }: Session, moduleKey: string): string =>
  site.modules.some(({ type, key }) => type === 'jira:globalPage' && key === moduleKey)
    ? globalPagePath(site)
    : `/jira/settings/apps/${moduleKey}`;

const addressOf = (session: Session, call: unknown): string => {
  const { url, target, issueKey, projectKey, moduleKey } = Target.parse(call);
  if (url !== undefined) return url;
  if (target === 'issue' && issueKey !== undefined) return `/browse/${issueKey}`;
  if (target === 'projectSettingsDetails' && projectKey !== undefined) return `/?project=${projectKey}`;
  if (target === 'module' && moduleKey !== undefined) return addressOfModule(session, moduleKey);
  return notEmulated(`navigate to ${target ?? 'nowhere'}`);
};

const navigate = ({ session }: FrameWorld, call: unknown) => {
  const address = new URL(addressOf(session, call), window.location.origin);
  if (Target.parse(call).type === 'new-tab') window.open(address, '_blank', 'noopener');
  else if (address.origin === window.location.origin) {
    session.commandDialog.set(null);
    session.place.go(address.pathname);
  } else window.location.assign(address);
};

const on = ({ session, module, cleanUp }: FrameWorld, call: unknown, prefix: string) => {
  const { event, callback } = Listening.parse(call);
  const stop = session.bus.on({ event: prefix + event, moduleType: module.type, listener: callback });
  cleanUp.add(stop);
  return { unsubscribe: stop };
};
const emit = ({ session, module }: FrameWorld, call: unknown, prefix: string) => {
  const { event, payload } = EventCall.parse(call);
  session.bus.emit(prefix + event, payload, { moduleType: module.type });
};

/** What a frame asks of the page: flags, places to go, and word to the app's other frames. */
export const pageCommands = (world: FrameWorld): Commands => ({
  showFlag: (call) => showFlag(world, call),
  closeFlag: (call) => {
    world.session.flags.close(`${world.module.key}:${FlagId.parse(call).id}`);
    return true;
  },
  navigate: (call) => navigate(world, call),
  getUrl: (call) => new URL(addressOf(world.session, call), window.location.origin).href,
  emit: (call) => emit(world, call, ''),
  on: (call) => on(world, call, ''),
  emitPublic: (call) => emit(world, call, 'public:'),
  onPublic: (call) => on(world, call, 'public:'),
});
