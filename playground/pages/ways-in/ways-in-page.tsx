import { SiteLink } from '../shell/site-link';
import { DoorForm } from './door-form';
import { DOOR_FORMS } from './door-forms';
import { LetTimePass } from './let-time-pass';
import { OtherApp } from './other-app';
import { texts } from './texts';

const PAGES = ['board', 'list', 'bulk', 'portal', 'rule'] as const;

/** All the ways beside the create dialog and the page of a work item. */
export function WaysInPage() {
  return (
    <>
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      <section className="door" aria-labelledby="pages-title">
        <h2 id="pages-title">{texts.pages.title}</h2>
        <ul>
          {PAGES.map((page) => (
            <li key={page}>
              <SiteLink to={`/ways-in/${page}`}>{texts.pages[page]}</SiteLink>
            </li>
          ))}
        </ul>
      </section>
      <OtherApp />
      <LetTimePass />
      <h2 className="doors-title">{texts.formsTitle}</h2>
      <div className="doors">
        {DOOR_FORMS.map((form) => (
          <DoorForm key={form.id} form={form} />
        ))}
      </div>
    </>
  );
}
