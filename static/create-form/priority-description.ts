import type { FormScriptData } from '../../src/core/form-script/form-script-data';
import { createForm } from '../messages/create-form';
import { message, plural } from '../messages/message';
import type { Telling } from './decide-on-priority';

/** More than this would push the form's next field out of sight. */
const MOST_TITLES = 3;

const listed = (titles: readonly string[]): string => {
  const shown = titles.slice(0, MOST_TITLES).join(createForm.between);
  const more = titles.length - MOST_TITLES;
  return more > 0 ? message(createForm.andMore, { items: shown, count: more }) : shown;
};

/** The sentence for the Priority field's description, plain text; null: nothing of ours. */
export function priorityDescription(tell: Telling | null, data: FormScriptData): string | null {
  if (tell === null) return null;
  const titleOf = (id: string): string => data.priorities.find((priority) => priority.id === id)?.title ?? '';
  const level = titleOf(tell.wantedId);
  if (tell.kind === 'free') return message(createForm.free, { level });
  if (tell.kind === 'checked-on-create') return message(createForm.checkedOnCreate, { level });
  const needs = plural(createForm.left, tell.titles.length, { level, items: listed(tell.titles) });
  if (tell.backOnId === null) return needs;
  const previous = titleOf(tell.backOnId);
  return `${needs} ${previous === '' ? createForm.backOnBefore : message(createForm.backOn, { previous })}`;
}
