import { NeedsAuthenticationError } from '@forge/api';

/** Forge answers this one itself, by asking the person to allow the app; every other error stays inside. */
export const isForThePlatform = (error: unknown): boolean => error instanceof NeedsAuthenticationError;
