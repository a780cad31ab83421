import type { Ports } from './ports';
import { kvsDraftStore } from './storage/draft-store';
import { kvsPolicyStore } from './storage/policy-store';

/** Everything as it runs in Forge. */
export const forgePorts: Ports = { policies: kvsPolicyStore, drafts: kvsDraftStore };
