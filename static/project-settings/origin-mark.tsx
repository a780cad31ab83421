import { projectSettings as words } from '../messages/project-settings';

/** Who said so: the site default, or this space. */
export function OriginMark({ origin }: { origin: 'site' | 'space' }) {
  return <span className={`origin origin-${origin}`}>{words.origins[origin]}</span>;
}
