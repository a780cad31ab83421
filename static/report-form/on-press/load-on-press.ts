import type * as onPress from './on-press';

export type OnPress = typeof onPress;

/** What only a press needs is fetched by the press. Null: it did not come; the same press tries again. */
export const loadOnPress = (): Promise<OnPress | null> => import('./on-press').catch(() => null);
