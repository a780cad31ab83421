import { expressionSwitches } from '../../assumptions/expression-switches';
import { likelyOf, type PositionsOf } from '../../assumptions/switch';

/** What no primary source settles about Jira's expressions, each with its positions. */
export type Assumptions = PositionsOf<typeof expressionSwitches>;
/** What the documentation implies. */
export const documented: Assumptions = likelyOf(expressionSwitches);
