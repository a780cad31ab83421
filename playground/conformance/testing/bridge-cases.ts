import { createUimSession } from '../../pages/forms/uim-session';
import { createStore } from '../../pages/kit/store';
import type { Packages } from '../../pages/testing/load-packages';
import { makeForm, makeRules } from '../../pages/testing/make-form';
import { makeWorld } from '../../pages/testing/make-world';
import type { FrameHooks, FrameWorld } from '../../pages/bridge/host/frame-world';

export type BridgeCase = {
  /** Sends the command through the package's own function. */
  send: (packages: Packages) => unknown;
  /** What the package's types say that the host answers. */
  answer: string;
  /** The frame that may send it, where it is not the field's. */
  world?: () => FrameWorld;
};

const inBridge = (name: string) => `import('./node_modules/@forge/bridge/out/types').${name}`;
const inUim = (name: string) => `import('@forge/jira-bridge/out/ui-modifications/types').${name}`;
/** `false` says that the view cannot do it; everything else is taken for done. */
const DONE = 'boolean | void';
const nothing = () => undefined;

export const makeUim = () => {
  let form = makeForm();
  return createUimSession([{ id: 'uim-1', data: '{"a":1}' }], {
    read: () => form,
    rules: makeRules,
    write: (next) => (form = next),
    note: nothing,
  });
};

const hooks = (): FrameHooks => ({
  submit: nothing,
  close: nothing,
  refresh: nothing,
  onClose: nothing,
  configure: nothing,
  uiModifications: makeUim().internalApi,
  fieldValue: createStore<unknown>({ schemaVersion: 1 }),
});

/** A frame for which the page around it supports everything. */
export const makeAbleWorld = (): FrameWorld =>
  makeWorld({ hooks: hooks(), extension: () => ({ type: 'jira:customField', fieldValue: null }) });
/** The same for a frame that fills a page: only those have addresses of their own. */
export const makePageWorld = (): FrameWorld =>
  makeWorld({ module: { type: 'jira:adminPage', key: 'page', title: 'Page', resource: 'admin' } });

const listen = ({ events }: Packages, name: 'on' | 'onPublic') => events[name]('go', nothing);

/** Every command that is answered, sent as an app would send it. */
export const bridgeCases: Record<string, BridgeCase> = {
  changeWindowTitle: { send: ({ view }) => view.changeWindowTitle('Bugs'), answer: 'void' },
  close: { send: ({ view }) => view.close({ a: 1 }), answer: DONE },
  closeFlag: { send: ({ showFlag }) => showFlag({ id: 1 }).close(), answer: DONE },
  emit: { send: ({ events }) => events.emit('go', { a: 1 }), answer: 'void' },
  emitPublic: { send: ({ events }) => events.emitPublic('go', { a: 1 }), answer: 'void' },
  emitReadyEvent: { send: ({ view }) => view.emitReadyEvent(), answer: 'void' },
  createHistory: {
    send: ({ view }) => view.createHistory(),
    // The package names the type of a package that it does not bring, so this is the documented part of it.
    answer:
      '{ action: string; location: { pathname: string; search: string; hash: string } } & Record<string, unknown>',
    world: makePageWorld,
  },
  // Between frame script and page; the script (frame-side/frame-bridge.ts) answers the package with nothing, as it expects.
  enableTheming: {
    send: ({ rpc }) => rpc.call('enableTheming', { onChange: nothing }),
    answer: "'light' | 'dark'",
  },
  fetchProduct: {
    send: ({ requestJira }) => requestJira('/rest/api/3/myself'),
    answer: inBridge('ProductFetchResponse'),
  },
  getContext: { send: ({ view }) => view.getContext(), answer: inBridge('FullContext') },
  getCustomFieldInternalAPI: {
    send: ({ customFieldApi }) => customFieldApi.getFieldData(nothing),
    answer: "import('@forge/jira-bridge/out/custom-field/types').CustomFieldInternalAPI",
  },
  getFrameId: { send: ({ rpc }) => rpc.call('getFrameId'), answer: 'string | null' },
  getUiModificationsInternalAPI: {
    send: ({ uiModificationsApi }) => uiModificationsApi.onInit(nothing, () => ['priority']),
    answer: inUim('UiModificationsInternalAPI'),
  },
  getUrl: { send: ({ router }) => router.getUrl({ target: 'issue', issueKey: 'LEARN-1' }), answer: 'string' },
  invoke: { send: ({ invoke }) => invoke('panel/open', { a: 1 }), answer: inBridge('InvokeResponse') },
  navigate: { send: ({ router }) => router.navigate('/browse/LEARN-1'), answer: 'void' },
  on: { send: (packages) => listen(packages, 'on'), answer: inBridge('Subscription') },
  onClose: { send: ({ view }) => view.onClose(async () => undefined), answer: DONE },
  onPublic: { send: (packages) => listen(packages, 'onPublic'), answer: inBridge('Subscription') },
  open: { send: ({ view }) => view.open().catch(nothing), answer: DONE },
  openIssueCreateModal: { send: ({ CreateIssueModal }) => new CreateIssueModal().open(), answer: DONE },
  openIssueViewModal: {
    send: ({ ViewIssueModal }) => new ViewIssueModal({ context: { issueKey: 'LEARN-1' } }).open(),
    answer: DONE,
  },
  refresh: { send: ({ view }) => view.refresh(), answer: DONE },
  // The package sends it and does not export it.
  refreshIssueView: { send: ({ rpc }) => rpc.call('refreshIssueView'), answer: DONE },
  reload: { send: ({ router }) => router.reload(), answer: 'void' },
  setWorkflowRuleConfigurationCallback: {
    send: ({ workflowRules }) => workflowRules.onConfigure(() => '{}'),
    answer: DONE,
  },
  showFlag: { send: ({ showFlag }) => showFlag({ id: 2, title: 'Saved', type: 'success' }).close(), answer: DONE },
  submit: { send: ({ view }) => view.submit({ schemaVersion: 1 }), answer: DONE },
};
