import type { Signal } from '../policy';

export const signal = (weight: number, phrases: string[], unless?: string[]): Signal =>
  unless === undefined ? { weight, phrases } : { weight, phrases, unless };
