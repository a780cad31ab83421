import type { Handler } from '../route';
import { automationCreate, automationEdit, automationTransition } from './automation';
import { chat } from './chat';
import { clone } from './clone';
import { editCell } from './edit-cell';
import { importRows } from './import-rows';
import { inlineCreate } from './inline-create';
import { mail } from './mail';
import { move } from './move';
import { otherAppEdit } from './other-app';
import { portal } from './portal';

/** Ways into Jira that are not its REST, by the word in `POST /playground/doors/<door>`. */
export const doors: Record<string, Handler> = {
  'inline-create': inlineCreate,
  'edit-cell': editCell,
  clone,
  'automation-create': automationCreate,
  'automation-edit': automationEdit,
  'automation-transition': automationTransition,
  import: importRows,
  mail,
  chat,
  portal,
  move,
  'other-app-edit': otherAppEdit,
};
