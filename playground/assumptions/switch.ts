export type Position = boolean | string;

/**
 * One thing that no primary source settles about a live Jira, with its positions. `likely` is what the sources lean to, and
 * where the playground stands unless somebody turns it.
 */
export type Switch = {
  /** What holds in the position `forUs`, as a sentence. */
  says: string;
  /** The position that suits Preflight. */
  forUs: Position;
  /** The one that goes against it; where nothing depends on it, the other one. */
  againstUs: Position;
  others?: readonly Position[];
  likely: 'forUs' | 'againstUs';
  /** Where the leaning comes from. */
  because: string;
};

type Widened<P> = P extends boolean ? boolean : P;
type PositionOf<S> = S extends { forUs: infer A; againstUs: infer B }
  ? Widened<A> | Widened<B> | (S extends { others: readonly (infer C)[] } ? C : never)
  : never;
/** One position for every switch of an area. */
export type PositionsOf<Area> = { [Name in keyof Area]: PositionOf<Area[Name]> };

type Side = 'forUs' | 'againstUs';
const positions = <Area extends Record<string, Switch>>(area: Area, side: (one: Switch) => Side): PositionsOf<Area> =>
  // The one place where names and positions come together; the type follows from both.
  Object.fromEntries(Object.entries(area).map(([name, one]) => [name, one[side(one)]])) as PositionsOf<Area>;

export const likelyOf = <Area extends Record<string, Switch>>(area: Area) => positions(area, ({ likely }) => likely);
export const allOf = <Area extends Record<string, Switch>>(area: Area, side: Side) => positions(area, () => side);
export const choicesOf = ({ forUs, againstUs, others = [] }: Switch): Position[] => [forUs, againstUs, ...others];
