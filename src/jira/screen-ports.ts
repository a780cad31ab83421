import type { Result } from '../contract/failure';
import type { ScreenUse } from '../contract/setup';
import type { Done } from './ports';

export type ScreenPlace = { id: string; name: string; uses: ScreenUse[]; holdsField: boolean };
export type Screens = {
  /** Ids of all screens that show a field: ours or one of Jira's own, such as `priority`. */
  showing(fieldId: string): Promise<Result<string[]>>;
  /** The create, edit and view screens of some work types, each once. Company-managed projects only. */
  ofProject(projectId: string, issueTypeIds: string[], fieldId: string): Promise<Result<ScreenPlace[]>>;
  /** Puts the field at the end of the screen's first tab. */
  addField(screenId: string, fieldId: string): Promise<Result<Done>>;
};

/** Where a field stands: `after` is the field before it on its tab, null for the first. */
export type FieldPlace = { screenId: string; tabId: string; after: string | null };
/** Changes of screens that are not ours, each of which can be undone; and the making of one that is. */
export type ScreenChanges = {
  /** `null`: the screen does not show the field. */
  placeOf(screenId: string, fieldId: string): Promise<Result<FieldPlace | null>>;
  takeOff(place: FieldPlace, fieldId: string): Promise<Result<Done>>;
  /**
   * To the very place. A field that is back already stays where somebody put it; where the tab is gone it comes on the
   * first, where its neighbour is gone to the end. A screen that is gone is no failure.
   */
  putBack(place: FieldPlace, fieldId: string): Promise<Result<Done>>;
  /** A screen of this name with these fields; the one that is there, where there is one. */
  make(name: string, fieldIds: readonly string[]): Promise<Result<string>>;
  /** One that is gone is no failure. */
  remove(screenId: string): Promise<Result<Done>>;
  /** Names of the other projects that show this screen anywhere. */
  otherProjects(screenId: string, projectId: string): Promise<Result<string[]>>;
};
