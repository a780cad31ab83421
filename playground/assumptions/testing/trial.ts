import type { Assumptions } from '../registry';
import type { Position } from '../switch';

/** Where a try stands: the likely positions, and the one switch that it is about. */
export type Standing = Assumptions;
/**
 * One try of a switch. `see` makes it and says what was seen; `sees` says what that is in each position, by the word that the
 * position has in addresses.
 */
export type Trial = { see: (standing: Standing) => unknown; sees: Readonly<Record<string, unknown>> };
/** A try for each switch of an area: one that is missing does not compile. */
export type Trials<Area extends Record<string, { forUs: Position }>> = Record<keyof Area, Trial>;
