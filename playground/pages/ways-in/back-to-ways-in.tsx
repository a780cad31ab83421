import { SiteLink } from '../shell/site-link';
import { texts } from './texts';

export function BackToWaysIn() {
  return (
    <p className="crumbs">
      <SiteLink to="/ways-in">{texts.title}</SiteLink>
    </p>
  );
}
