import type { Entity } from './entity';
import type { EntityType } from './entity-members';
import type { JiraValue } from './jira-value';
import type { MethodContext } from './members/method';
import type { SyntaxNode } from './syntax-tree';

/** The records that `new Issue(…)`, `new Project(…)` and `new User(…)` find; null: absent, or hidden from the user. */
export type Records = Partial<Record<EntityType, (idOrKey: string) => Entity | null>>;

/** Names that an expression can see, innermost first. */
export class Scope {
  constructor(
    private readonly names: ReadonlyMap<string, JiraValue>,
    private readonly outer?: Scope,
  ) {}

  find(name: string): JiraValue | undefined {
    const value = this.names.get(name);
    return value === undefined ? this.outer?.find(name) : value;
  }
  with(names: Iterable<readonly [string, JiraValue]>): Scope {
    return new Scope(new Map(names), this);
  }
}

/** One evaluation: what it may use, and the way back into `evaluateNode` for the parts of a node. */
export type Run = MethodContext & {
  source: string;
  records: Records;
  /** Milliseconds since 1970. */
  now: number;
  evaluate(node: SyntaxNode, scope: Scope): JiraValue;
};
