import { adfOfText } from '../forms/adf';
import { idOf } from '../forms/form-field';
import { loadModifications } from '../forms/load-modifications';
import { createUimSession, type UimForm } from '../forms/uim-session';
import type { IssueType, Project } from '../jira/create-meta';
import type { CreateRequest } from '../shell/session';
import { createForm } from './create-form';
import type { Dialog } from './dialog';
import { setField } from './edit-form';
import { lastChoice, rememberChoice } from './last-choice';
import { loadFields, loadProjects, loadTypes } from './load-form';

/** The form as the form script sees and changes it; a work type that it sets begins the form anew. */
const formForScript = (dialog: Dialog): UimForm => ({
  read: () => dialog.state.get().form,
  rules: () => dialog.state.get().rules,
  write: (form) => {
    const { types, type } = dialog.state.get();
    dialog.patch({ form });
    const wanted = types.find(({ id }) => id === idOf(form['issuetype']?.value));
    if (wanted !== undefined && wanted.id !== type?.id) void chooseType(dialog, wanted);
  },
  note: (what, detail) => dialog.session.note({ from: 'bridge', what: `form script: ${what}`, detail }),
});

/** Marks the start of a load; the answer tells whether a later one has begun since. */
const startLoad = ({ state, patch }: Dialog) => {
  const load = state.get().load + 1;
  patch({ load, phase: 'loading', refusal: null, errors: {} });
  return () => state.get().load !== load;
};

/** Draws the create screen of this work type; what was typed stays. */
export async function chooseType(dialog: Dialog, type: IssueType): Promise<void> {
  const { session, state, patch } = dialog;
  const { project, types } = state.get();
  if (project === null) return;
  const isOutdated = startLoad(dialog);
  patch({ type });
  rememberChoice(project.id, type.id);
  const [fields, modifications] = await Promise.all([
    loadFields(session, project, type),
    loadModifications(session, { projectId: project.id, issueTypeId: type.id, viewType: 'GIC' }),
  ]);
  if (isOutdated()) return;
  if (!fields.ok) return dialog.refuse(fields.refusal);
  const { form: before, run } = state.get();
  const made = createForm(fields.value.fields, { types, type, reportFieldId: session.site.reportFieldId, before });
  const uim = modifications.length === 0 ? null : createUimSession(modifications, formForScript(dialog));
  patch({ ...made, uim, phase: 'ready', run: run + 1 });
}

/** The work types of this project, and the screen of the wanted one or the first. */
export async function chooseProject(dialog: Dialog, project: Project, wantedType?: string): Promise<void> {
  const isOutdated = startLoad(dialog);
  dialog.patch({ project });
  const answer = await loadTypes(dialog.session, project);
  if (isOutdated()) return;
  if (!answer.ok) return dialog.refuse(answer.refusal);
  const types = answer.value.issueTypes;
  const type = types.find(({ id }) => id === wantedType) ?? types[0];
  dialog.patch({ types, type: type ?? null });
  if (type === undefined) dialog.patch({ phase: 'ready', form: {}, report: null, uim: null });
  else await chooseType(dialog, type);
}

/** What whoever opened the dialog wants to stand in it; what the form does not have or offer is left out. */
function fillIn(dialog: Dialog, request: CreateRequest): void {
  const { summary, description, priorityId, parentKey, customFields = {} } = request;
  const report = dialog.state.get().report?.fieldId ?? '';
  if (Object.hasOwn(customFields, report) && dialog.session.assumptions.get().prefillTakesAppField)
    dialog.reportValue.set(customFields[report]);
  if (parentKey !== undefined) dialog.patch({ parent: parentKey });
  if (summary !== undefined) setField(dialog, 'summary', summary);
  if (description !== undefined) setField(dialog, 'description', adfOfText(description));
  const priority = dialog.state.get().rules.options['priority']?.find(({ id }) => id === priorityId);
  if (priority !== undefined) setField(dialog, 'priority', priority);
}

/** What opening the dialog does: the wanted project and work type, else the last ones, else the first. */
export async function openDialog(dialog: Dialog, request: CreateRequest): Promise<void> {
  const answer = await loadProjects(dialog.session);
  if (!answer.ok) return dialog.refuse(answer.refusal);
  const projects = answer.value.values;
  dialog.patch({ projects });
  const last = lastChoice();
  const wanted = request.projectId ?? last.projectId;
  const project = projects.find(({ id }) => id === wanted) ?? projects[0];
  if (project === undefined) return dialog.patch({ phase: 'ready' });
  await chooseProject(dialog, project, request.issueTypeId ?? last.issueTypeId);
  fillIn(dialog, request);
}

/** An empty form for the next work item, with the app's frames fresh and the form script started anew. */
export async function startNext(dialog: Dialog): Promise<void> {
  if (dialog.session.assumptions.get().anotherEmptiesField) dialog.reportValue.set(undefined);
  dialog.patch({ form: {}, touched: false, errors: {}, refusal: null });
  const { type } = dialog.state.get();
  if (type !== null) await chooseType(dialog, type);
}
