import Resolver from '@forge/resolver';

// The smallest backend that Forge takes: one function that answers nothing.
const resolving = new Resolver();
resolving.define('nothing', () => ({}));

export const resolver = resolving.getDefinitions();
