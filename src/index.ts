export { resolver } from './resolvers/resolver';
export { ctxStatus } from './resolvers/status/ctx-status';
