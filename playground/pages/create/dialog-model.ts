import type { Refusal } from '../jira/jira-answer';
import type { IssueType, Project } from '../jira/create-meta';
import { createStore } from '../kit/store';
import { idOf } from '../forms/form-field';
import { createUimSession, type UimForm } from '../forms/uim-session';
import type { CreateRequest, Session } from '../shell/session';
import { createForm } from './create-form';
import { type DialogState, emptyDialog } from './dialog-state';
import { loadFields, loadProjects, loadTypes, loadUiModifications } from './load-form';

const LAST_KEY = 'playground.create';

/** The create dialog without its looks: what it knows, and what a person or a form script can do to it. */
export function createDialogModel(session: Session, request: CreateRequest) {
  const state = createStore<DialogState>(emptyDialog);
  const reportValue = createStore<unknown>(undefined);
  let firstReport: unknown;
  let load = 0;
  const patch = (part: Partial<DialogState>) => state.update((now) => ({ ...now, ...part }));
  const refuse = (refusal: Refusal) => patch({ phase: 'ready', refusal, errors: refusal.errors });

  const uimForm: UimForm = {
    read: () => state.get().form,
    rules: () => state.get().rules,
    write: (form) => {
      const { types, type } = state.get();
      patch({ form });
      const wanted = types.find(({ id }) => id === idOf(form['issuetype']?.value));
      if (wanted !== undefined && wanted.id !== type?.id) void chooseType(wanted);
    },
    note: (what, detail) => session.note({ from: 'bridge', what: `form script: ${what}`, detail }),
  };

  const chooseType = async (type: IssueType) => {
    const { project, types, form: before } = state.get();
    if (project === null) return;
    const mine = ++load;
    patch({ type, phase: 'loading', refusal: null, errors: {} });
    sessionStorage.setItem(LAST_KEY, JSON.stringify([project.id, type.id]));
    const [fields, modifications] = await Promise.all([
      loadFields(session, project, type),
      loadUiModifications(session, project, type),
    ]);
    if (mine !== load) return;
    if (!fields.ok) return refuse(fields.refusal);
    const { reportFieldId } = session.site;
    const made = createForm(fields.value.fields, { types, type, reportFieldId, before });
    const uim = modifications.length === 0 ? null : createUimSession(modifications, uimForm);
    patch({ ...made, uim, phase: 'ready', run: state.get().run + 1 });
  };

  const chooseProject = async (project: Project, wantedType?: string) => {
    const mine = ++load;
    patch({ project, phase: 'loading', refusal: null, errors: {} });
    const types = await loadTypes(session, project);
    if (mine !== load) return;
    if (!types.ok) return refuse(types.refusal);
    const { issueTypes } = types.value;
    const type = issueTypes.find(({ id }) => id === wantedType) ?? issueTypes[0];
    patch({
      types: issueTypes,
      type: type ?? null,
      ...(type === undefined ? { phase: 'ready', form: {}, report: null } : {}),
    });
    if (type !== undefined) await chooseType(type);
  };

  const open = async () => {
    const projects = await loadProjects(session);
    if (!projects.ok) return refuse(projects.refusal);
    const { values } = projects.value;
    patch({ projects: values });
    const [lastProject, lastType] = lastChoice();
    const wanted = request.projectId ?? lastProject;
    const project = values.find(({ id }) => id === wanted) ?? values[0];
    if (project === undefined) return patch({ phase: 'ready' });
    await chooseProject(project, request.issueTypeId ?? lastType);
    if (request.summary !== undefined) setField('summary', request.summary);
  };

  const setField = (id: string, value: unknown) => {
    const { form, errors } = state.get();
    const field = form[id];
    if (field === undefined) return;
    const { [id]: _answered, ...otherErrors } = errors;
    patch({ form: { ...form, [id]: { ...field, value } }, errors: otherErrors, touched: true });
  };

  const submitReport = (value: unknown) => {
    const text = JSON.stringify(value);
    firstReport ??= text;
    reportValue.set(value);
    if (text !== firstReport) patch({ touched: true });
  };

  /** An empty form for the next work item, with the app's frames fresh and the form script started anew. */
  const startNext = async () => {
    firstReport = undefined;
    reportValue.set(undefined);
    patch({ form: {}, touched: false, errors: {}, refusal: null });
    const { type } = state.get();
    if (type !== null) await chooseType(type);
  };

  return { state, reportValue, patch, refuse, open, chooseProject, chooseType, setField, submitReport, startNext };
}
export type DialogModel = ReturnType<typeof createDialogModel>;

const lastChoice = (): (string | undefined)[] => {
  const [project, type] = (sessionStorage.getItem(LAST_KEY) ?? '').replaceAll(/["[\]]/g, '').split(',');
  return [project === '' ? undefined : project, type];
};
