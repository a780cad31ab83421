/** An open point as the status names it. */
export type Point = { ruleId: string; target: string; title: string };

/** How somebody began to write: at an open point, or at the beginning. */
export type EditStart = {
  point: Point | null;
  /** There is no report yet: what the description says goes into the boxes. */
  isFirst: boolean;
};
