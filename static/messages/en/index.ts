export { panel } from './panel';
export { shared } from './shared';
