export { focusOn } from '../shared/focus-on';
