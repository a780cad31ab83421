import { ExpressionError } from './expression-error';
import type { Assumptions } from './assumptions';
import { type EntityType, shapeOf } from './entity-members';
import type { JiraValue } from './jira-value';

export type Reader = (assumptions: Assumptions) => JiraValue;
export type Members = Record<string, Reader>;

/**
 * One record of Jira. It has the members of its type (`entity-members.ts`) and, through `further`, those that only
 * this record knows: custom fields, properties. Two are equal when type and identity are.
 */
export class Entity {
  constructor(
    readonly type: EntityType,
    readonly identity: string,
    private readonly members: Members,
    private readonly options: { further?: Members; openKeys?: true; plain?: Record<string, string> } = {},
  ) {}

  /** How it looks in a result. */
  get plain(): Record<string, string> {
    return this.options.plain ?? { id: this.identity };
  }

  names(): string[] {
    return [...Object.keys(shapeOf(this.type)), ...Object.keys(this.options.further ?? {})].sort();
  }

  /** What stands under a name, and how many expensive operations the access takes. `null`: no such member. */
  find(name: string): { read: Reader; cost: number } | null {
    const further = this.options.further ?? {};
    if (Object.hasOwn(further, name)) return { read: further[name] ?? nothing, cost: 1 };
    if (this.options.openKeys === true) return { read: notSet(name), cost: 1 };
    const shape = shapeOf(this.type);
    if (!Object.hasOwn(shape, name)) return null;
    const read = Object.hasOwn(this.members, name) ? this.members[name] : undefined;
    return { read: read ?? notEmulated(this.type, name), cost: shape[name]?.cost ?? 0 };
  }
}

const nothing: Reader = () => null;
const notSet =
  (name: string): Reader =>
  ({ missingEntityProperty }) => {
    if (missingEntityProperty === 'error') throw new ExpressionError(`The property "${name}" is not set.`);
    return null;
  };
const notEmulated =
  (type: string, name: string): Reader =>
  () => {
    throw new ExpressionError(`"${name}" of ${type} is not emulated here.`);
  };
