const remotes = 'the app has no server of its own elsewhere';
const egress = 'the app asks for no address outside Forge';
const realtime = 'the app sends nothing between browsers';

/** Commands of `@forge/bridge` that are refused by name, and why: an app that begins to need one has to emulate it first. */
export const REFUSED_COMMANDS: Record<string, string> = {
  __permission__egressDeleteDomain: egress,
  __permission__egressDeleteGroup: egress,
  __permission__egressGet: egress,
  __permission__egressSet: egress,
  __permission__remoteGet: remotes,
  __permission__remoteSet: remotes,
  emitFrontendCustomMetric: 'the app counts nothing in browsers',
  fetchRemote: remotes,
  fetchUserRecommendations: 'the app suggests no people',
  getCookieConsentPreferences: 'the app sets no cookie',
  getFrameDispatch: 'not documented',
  initFeatureFlags: 'the app has no flags of Forge',
  isRovoEnabled: 'the app has no agent',
  openModal: 'no screen of the app opens another',
  openRovo: 'the app has no agent',
  publishRealtimeChannel: realtime,
  requestTeamworkGraph: 'the app reads Jira alone',
  subscribeRealtimeChannel: realtime,
  trackObjectStoreAction: 'the app stores no files',
};
