import { uiModificationsApi } from '@forge/jira-bridge';
import * as z from 'zod/mini';

import type { FormScriptData } from '../../src/core/form-script/form-script-data';
import { decideOnPriority, firstState, isGuarded, type ScriptEvent, type ScriptState } from './decide-on-priority';
import { linkToPanel } from './panel-link';
import { priorityDescription } from './priority-description';
import { readData } from './read-data';

const FIELD = 'priority';
/** Jira's limit for the option ids of one call. */
const MOST_OPTIONS = 100;
const Chosen = z.object({ id: z.string() });

/** As much of a field as this script touches; setters take effect when the callback ends. */
type PriorityField = {
  getValue: () => unknown;
  getDescription: () => string;
  setDescription: (text: string) => unknown;
  setValue: (id: string) => unknown;
  setOptionsVisibility: (ids: string[], visible: boolean) => unknown;
};
type Form = { getFieldById: (id: typeof FIELD) => PriorityField | undefined };

const chosenIn = (field: PriorityField): string | null => {
  const value = Chosen.safeParse(field.getValue());
  return value.success ? value.data.id : null;
};

const hideUnlisted = (field: PriorityField, { priorities }: FormScriptData): void => {
  const ids = priorities.filter(({ hidden }) => hidden).map(({ id }) => id);
  if (ids.length > 0) field.setOptionsVisibility(ids.slice(0, MOST_OPTIONS), false);
};

/** The script's memory between callbacks: what it decided, and the description that the site itself gave the field. */
function createScript() {
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
    async opened(form: Form, data: FormScriptData): Promise<void> {
      const field = form.getFieldById(FIELD);
      // Absent, or hidden by the person with "Show fields": unknown, not empty.
      if (field === undefined) return panel.tell(null, false);
      hideUnlisted(field, data);
      const priorityId = chosenIn(field);
      // The panel is hardly up yet, so only a default that is guarded already is worth the wait.
      const says = isGuarded(data, priorityId) ? await panel.ask() : panel.last();
      act(field, { type: 'opened', priorityId, says }, data);
    },
    async changed(form: Form, changedId: string | undefined, data: FormScriptData): Promise<void> {
      const field = form.getFieldById(FIELD);
      if (field === undefined) return;
      if (changedId !== FIELD) return act(field, { type: 'passed', says: panel.last() }, data);
      act(field, { type: 'chosen', priorityId: chosenIn(field), says: await panel.ask() }, data);
    },
  };
}

/** Without readable data nothing is touched: the dialog stays Jira's own, and the gate decides on Create. */
export function startFormScript(): void {
  const script = createScript();
  const fields = ({ uiModifications }: { uiModifications: { data?: string }[] }): string[] =>
    readData(uiModifications) === null ? [] : [FIELD];
  const started = [
    uiModificationsApi.onInit(async ({ api, uiModifications }) => {
      const data = readData(uiModifications);
      if (data !== null) await script.opened(api, data);
    }, fields),
    uiModificationsApi.onChange(async ({ api, change, uiModifications }) => {
      const data = readData(uiModifications);
      if (data !== null) await script.changed(api, change.current?.getId(), data);
    }, fields),
  ];
  // A host without UI modifications: the dialog stays as it is.
  for (const start of started) start.catch(() => console.warn('Preflight: the form script could not start.'));
}
