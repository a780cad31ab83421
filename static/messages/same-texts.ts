/** A catalogue in another language: the same keys and number forms, other words. */
export type SameTexts<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameTexts<T[K]> };
