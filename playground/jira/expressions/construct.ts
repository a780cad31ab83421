import type { Entity } from './entity';
import { isEntityType } from './entity-members';
import { fail } from './expression-error';
import { CalendarDate, JiraDate } from './jira-date';
import { isMap, type JiraValue, textOf } from './jira-value';
import { stringOf } from './members/method';
import { richTextEntity } from './entities/rich-text-entity';
import type { Run } from './run';

/** `new Date(…)`, `new RichText(…)`, `new Issue(…)` … */
export function construct(name: string, args: readonly JiraValue[], run: Run): JiraValue {
  const [first] = args;
  if (args.length > 1) return fail(`"${name}" takes at most one argument.`);
  if (name === 'Map') return args.length === 0 ? {} : fail('"Map" takes no argument.');
  if (name === 'Date') return new JiraDate(millisOf(first, run.now));
  if (name === 'CalendarDate') return new CalendarDate(millisOf(first, run.now));
  if (first === undefined) return fail(`"${name}" needs an argument.`);
  if (name === 'RichText') return isMap(first) ? richTextEntity(first) : fail('"RichText" needs a Map.');
  return find(name, first, run);
}

function millisOf(argument: JiraValue | undefined, now: number): number {
  if (argument === undefined) return now;
  if (typeof argument === 'number') return argument;
  if (argument instanceof JiraDate || argument instanceof CalendarDate) return argument.millis;
  const millis = Date.parse(stringOf(argument));
  return Number.isNaN(millis) ? fail('Invalid date.') : millis;
}

/** Loading a record by its id is one expensive operation. */
function find(name: string, idOrKey: JiraValue, run: Run): Entity | null {
  const records = isEntityType(name) ? run.records[name] : undefined;
  if (records === undefined) return fail(`Unrecognized type: "${name}".`);
  run.meter.expensive(1);
  return records(textOf(idOrKey, run.assumptions));
}
