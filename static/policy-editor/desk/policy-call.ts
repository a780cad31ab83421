import { createContext, useContext } from 'react';

import type { PolicyScope } from '../../../src/contract/policy-revisions';

/** Whose policy the editor works on, as each call says it; without a scope: the space that set-up works on. */
export type Scope = { scope?: PolicyScope };

const Context = createContext<Scope>({});
export const ScopeContext = Context.Provider;
export const useScope = (): Scope => useContext(Context);
