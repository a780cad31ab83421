import type { UiModification } from './model';
import type { Site } from './site';

type Place = { projectId: string; issueTypeId: string; viewType: string };

/** The form scripts that run in one view: a null in a context stands for all. */
export const uiModificationsFor = (site: Site, place: Place): UiModification[] =>
  [...site.uiModifications.values()].filter(({ contexts }) =>
    contexts.some(
      ({ projectId, issueTypeId, viewType }) =>
        (projectId ?? place.projectId) === place.projectId &&
        (issueTypeId ?? place.issueTypeId) === place.issueTypeId &&
        (viewType ?? place.viewType) === place.viewType,
    ),
  );
