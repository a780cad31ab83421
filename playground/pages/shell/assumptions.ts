/** What no source settles about a live Jira, as switches: each position can be tried. */
export const ASSUMPTIONS = [
  'eventsCrossFrames',
  'fieldTypeIdInCreate',
  'priorityOnChangeFires',
  'submitClosesEditor',
  'statusAtFirstPaint',
] as const;
export type Assumption = (typeof ASSUMPTIONS)[number];
export type Assumptions = Record<Assumption, boolean>;

export const likely: Assumptions = {
  eventsCrossFrames: true,
  fieldTypeIdInCreate: true,
  priorityOnChangeFires: true,
  submitClosesEditor: true,
  statusAtFirstPaint: false,
};

/** Positions from a page's query, such as `?eventsCrossFrames=off`; what it does not name stays as it was. */
export function readAssumptions(query: string, before: Assumptions = likely): Assumptions {
  const words = new URLSearchParams(query);
  const next = { ...before };
  for (const name of ASSUMPTIONS) {
    const word = words.get(name);
    if (word === 'on' || word === 'off') next[name] = word === 'on';
  }
  return next;
}
