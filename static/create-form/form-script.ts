import type { FormScriptData } from '../../src/core/form-script/form-script-data';
import type { Form } from './priority-field';

/** What a view's script does when Jira calls; whatever it sets takes effect when its promise ends. */
export type FormScript = {
  opened: (form: Form, data: FormScriptData) => Promise<void>;
  changed: (form: Form, changedId: string | undefined, data: FormScriptData) => Promise<void>;
};
