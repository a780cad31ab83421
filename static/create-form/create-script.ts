import type { FormScriptData } from '../../src/core/form-script/form-script-data';
import { decideOnPriority, firstState, isGuarded, type ScriptEvent, type ScriptState } from './decide-on-priority';
import { linkToPanel } from './panel-link';
import { priorityDescription } from './priority-description';
import { chosenIn, hideOptions, PRIORITY, SUMMARY, summaryIn, type PriorityField } from './priority-field';
import type { FormScript } from './form-script';

/** The create dialog's script. Its memory between callbacks: what it decided, and the site's own description of the field. */
export function createScript(): FormScript {
  let state: ScriptState = firstState;
  const panel = linkToPanel(() => state.current);
  let own = { siteText: '', written: '' };

  const describe = (field: PriorityField, text: string | null): void => {
    const before = field.getDescription();
    if (before !== own.written) own = { siteText: before, written: before };
    const wanted = [text, own.siteText].filter((one) => one !== null && one !== '').join(' ');
    if (wanted === before) return;
    own.written = wanted;
    field.setDescription(wanted);
  };

  const act = (field: PriorityField, event: ScriptEvent, data: FormScriptData): void => {
    const decision = decideOnPriority(state, event, data);
    state = decision.state;
    if (decision.putBack !== null) field.setValue(decision.putBack);
    describe(field, priorityDescription(decision.tell, data));
    if (event.type !== 'passed') panel.tell(state.current, decision.refused);
  };

  return {
    async opened(form, data) {
      const field = form.getFieldById(PRIORITY);
      // Absent, or hidden by the person with "Show fields": unknown, not empty.
      if (field === undefined) return panel.tell(null, false);
      hideOptions(
        field,
        data.priorities.filter(({ hidden }) => hidden),
      );
      const priorityId = chosenIn(field);
      // The panel is hardly up yet, so only a default that is guarded already is worth the wait.
      const says = isGuarded(data, priorityId) ? await panel.ask() : panel.last();
      act(field, { type: 'opened', priorityId, says }, data);
    },
    async changed(form, changedId, data) {
      if (changedId === SUMMARY) panel.tellSummary(summaryIn(form));
      const field = form.getFieldById(PRIORITY);
      if (field === undefined) return;
      if (changedId !== PRIORITY) return act(field, { type: 'passed', says: panel.last() }, data);
      act(field, { type: 'chosen', priorityId: chosenIn(field), says: await panel.ask() }, data);
    },
  };
}
