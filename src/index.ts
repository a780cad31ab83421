export { resolver } from './resolvers/resolver';
export { ctxStatus } from './resolvers/status/ctx-status';
export { issueChanged } from './triggers/issue-changed';
export { look } from './consumers/look';
export { audit } from './consumers/audit';
export { learnTurn } from './consumers/learn';
export { sweepAll, sweepRecent } from './schedules/sweeps';
export { dailyCheck } from './resolvers/health/daily-check';
export { beforeUninstall } from './resolvers/release/before-uninstall';
