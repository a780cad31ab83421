import type { Lozenge as Shown } from '../../src/core/status/status';

/** As Jira draws it beside the panel's name. Atlaskit's own brings a second way of styling, a third of this screen's size. */
export function Lozenge({ label, type }: Shown) {
  return <span className={`lozenge lozenge-${type}`}>{label}</span>;
}
