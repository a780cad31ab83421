import type * as z from 'zod/mini';

import type { Result } from '../../src/contract/failure';
import { policyApi } from '../../src/contract/policy-api';
import type { PolicyState } from '../../src/contract/policy-revisions';
import { askResolver } from '../shared/ask-resolver';

type Change = 'policy/read' | 'policy/draft' | 'policy/publish' | 'policy/reset';

/** A call that answers with the space's policy as it is then. Only these shapes are loaded, not those of every screen. */
export const askPolicy = <M extends Change>(
  method: M,
  input: z.input<(typeof policyApi)[M]['input']>,
): Promise<Result<PolicyState>> => askResolver(method, input, policyApi[method].output);
