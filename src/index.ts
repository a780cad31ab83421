export { resolver } from './resolvers/resolver';
