import { createContext, useContext } from 'react';

/** Whose policy the room works on: the space that set-up works on, or the site default. */
export type Whose = 'space' | 'site';
type Scope = { scope?: 'site' };

/** What each call says of it. */
export const scopeOf = (whose: Whose): Scope => (whose === 'site' ? { scope: 'site' } : {});

const Context = createContext<Scope>({});
export const ScopeContext = Context.Provider;
export const useScope = (): Scope => useContext(Context);
