import { fail } from '../../contract/failure';
import { PERMITTABLE } from '../../core/policy/revisions/space-rights';
import type { Handler } from '../handlers';
import type { SetupParts } from '../setup/setup-parts';
import { requireEditor } from './editor';
import { policyState } from './policy-state';

/** Which sections admins of spaces may change there. What they published before stays until it is reset. */
export const permit =
  (parts: SetupParts): Handler<'policy/permit'> =>
  async ({ sections }, caller) => {
    const editor = await requireEditor(parts, 'site', caller);
    if (!editor.ok) return editor;
    const { site } = editor.value;
    if (site === null) return fail('NOT_FOUND', 'site');
    const isKnown = sections.every((section) => PERMITTABLE.includes(section));
    if (!isKnown) return fail('INVALID_INPUT', 'sections');
    const saved = await parts.ports.policies.saveSite({ ...site, permits: [...new Set(sections)] });
    return saved.ok ? policyState(parts, 'site', caller) : saved;
  };
