import * as z from 'zod/mini';

import { textOfAdf } from '../../forms/adf';

import type { Commands, FrameWorld } from './frame-world';
import { FunctionValue } from './view-commands';

const CreateCall = z.object({
  data: z.object({
    onClose: z.optional(FunctionValue),
    context: z.optional(
      z.looseObject({
        projectId: z.optional(z.string()),
        issueTypeId: z.optional(z.string()),
        summary: z.optional(z.string()),
        /** ADF, as @forge/jira-bridge documents it. */
        description: z.optional(z.unknown()),
        /** Jira's id. */
        priority: z.optional(z.string()),
      }),
    ),
  }),
});
const ViewCall = z.object({
  data: z.object({ onClose: z.optional(FunctionValue), context: z.object({ issueKey: z.string() }) }),
});
const ConfigureCall = z.object({ data: z.object({ onConfigure: FunctionValue }) });
const FieldCall = z.object({ callback: FunctionValue });

const customFieldsIn = (context: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(context).filter(([name]) => /^customfield_\d+$/.test(name)));

const openCreate = ({ session, module }: FrameWorld, call: unknown) => {
  if (module.type === 'jira:command' && !session.assumptions.get().createModalFromCommand) return false;
  const { onClose, context = {} } = CreateCall.parse(call).data;
  const { description, priority, projectId, issueTypeId, summary } = context;
  session.createDialog.set({
    ...{ projectId, issueTypeId, summary, customFields: customFieldsIn(context) },
    ...(description === undefined ? {} : { description: textOfAdf(description) }),
    ...(priority === undefined ? {} : { priorityId: priority }),
    // A command's frame goes with its dialog, maybe before it has answered.
    onClose: (made) => void Promise.resolve(onClose?.({ payload: made })).catch(() => undefined),
  });
  return true;
};

const openView = ({ session }: FrameWorld, call: unknown) => {
  const { context } = ViewCall.parse(call).data;
  session.place.go(`/browse/${context.issueKey}`);
  return true;
};

const customField = ({ hooks: { fieldValue }, cleanUp }: FrameWorld) => {
  if (fieldValue === undefined) throw new Error('This module is not a custom field.');
  const onFieldDataChange = (callback: unknown) => {
    const { callback: tell } = FieldCall.parse({ callback });
    cleanUp.add(fieldValue.subscribe(() => void tell({ fieldValue: fieldValue.get() })));
    void tell({ fieldValue: fieldValue.get() });
  };
  return { actions: { onFieldDataChange, onBridgeError: () => undefined } };
};

const configure = ({ hooks }: FrameWorld, call: unknown) => {
  if (hooks.configure === undefined) return false;
  hooks.configure(ConfigureCall.parse(call).data.onConfigure);
  return true;
};

const uiModifications = ({ hooks }: FrameWorld) => {
  if (hooks.uiModifications === undefined) throw new Error('This view takes no UI modifications.');
  return hooks.uiModifications();
};

/** What @forge/jira-bridge asks for. */
export const jiraCommands = (world: FrameWorld): Commands => ({
  getUiModificationsInternalAPI: () => uiModifications(world),
  getCustomFieldInternalAPI: () => customField(world),
  setWorkflowRuleConfigurationCallback: (call) => configure(world, call),
  openIssueCreateModal: (call) => openCreate(world, call),
  openIssueViewModal: (call) => openView(world, call),
  refreshIssueView: () => {
    world.session.changes.update((count) => count + 1);
    return true;
  },
});
