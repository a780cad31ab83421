import { fail, ok } from '../../contract/failure';
import { Policy } from '../../core/policy/policy';
import { effectivePolicy, overrideOf, type PolicyOverride } from '../../core/policy/revisions/effective-policy';
import type { Revision } from '../../core/policy/revisions/revision';
import type { SiteDefault } from '../../jira/stored-policy';
import type { Handler } from '../handlers';
import type { SetupParts } from '../setup/setup-parts';
import { requireEditor, type Editor } from './editor';
import { make, refused } from './publish';

/** What the space goes on saying otherwise. A site default without a mapping cannot take the space's own away. */
function kept(override: PolicyOverride, site: SiteDefault, { rights }: Editor, asked: string[] | undefined) {
  const all = asked ?? (rights.everything ? Object.keys(override.sections) : ['rules', ...rights.sections]);
  const isUnmapped = site.policy.sitePriorities.length === 0;
  const gone = new Set(all.filter((section) => section !== 'sitePriorities' || !isUnmapped));
  return Object.fromEntries(Object.entries(override.sections).filter(([section]) => !gone.has(section)));
}

async function overrideNow({ ports }: SetupParts, { published, place }: Editor, site: SiteDefault) {
  const stored = await ports.policies.override(place);
  return stored.ok ? ok(stored.value ?? overrideOf(site.policy, published)) : stored;
}

/** The space on the site default of now: what it says otherwise from here on is told against that one. */
const standingOn = (editor: Editor, site: SiteDefault): Editor =>
  editor.covered === null
    ? editor
    : {
        ...editor,
        covered: { ...editor.covered, stored: { ...editor.covered.stored, site: site.policy.revision } },
      };

async function wanted(parts: SetupParts, editor: Editor, site: SiteDefault, asked: string[] | undefined) {
  const override = await overrideNow(parts, editor, site);
  if (!override.ok) return override;
  return ok(effectivePolicy(site.policy, { schemaVersion: 1, sections: kept(override.value, site, editor, asked) }));
}

/** Takes differences of a space back, so that the site default holds again: a publication like any other. */
export const reset =
  (parts: SetupParts): Handler<'policy/reset'> =>
  async ({ scope, sections, note }, caller) => {
    const editor = await requireEditor(parts, scope, caller);
    if (!editor.ok) return editor;
    const { site, published, accountId } = editor.value;
    if (site === null) return fail('NOT_FOUND', 'site');
    const effective = await wanted(parts, editor.value, site, sections);
    if (!effective.ok) return effective;
    if (!effective.value.ok) return refused(parts, scope, caller, effective.value.problems);
    const number = published.revision + 1;
    const policy = Policy.parse({ ...effective.value.policy, revision: number });
    const revision: Revision = { schemaVersion: 1, revision: number, note, at: parts.now(), by: accountId, policy };
    return make(parts, { scope, editor: standingOn(editor.value, site), revision }, caller);
  };
