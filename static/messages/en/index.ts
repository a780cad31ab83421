export { admin } from './admin';
export { createForm } from './create-form';
export { panel } from './panel';
export { shared } from './shared';
