export { UnsavedContext, useUnsaved, useUnsavedDesk, type Unsaved } from '../../shared/unsaved';
