import Button from '@atlaskit/button/new';
import { router, view } from '@forge/bridge';

import { entrance as words } from '../../messages/entrance';
import { message, plural } from '../../messages/message';
import { Notice } from '../../shared/notice';
import { FailureText } from '../failure-text';
import { lastPlace } from '../last-place';
import type { Entrance } from '../use-entrance';
import { CopyLine } from './copy-line';
import { LinkFills } from './link-fills';
import { PlaceFields } from './place-fields';
import { useOpening } from './use-opening';
import { type ReportPlace, useReport } from './use-report';

const PAGE = { target: 'module', moduleKey: 'preflight-page' } as const;

/** A link that fits opens the form by itself; so does the command, where somebody reported before. */
const opensByItself = ({ host }: Entrance, { hasWords, dropped, space }: ReportPlace): boolean =>
  host.isCommand ? lastPlace(host).spaceId === space?.id : hasWords && dropped.length === 0;

/** Where it goes, what a link fills in, and the press that opens Jira's create dialog. */
export function ReportRoom({ entrance }: { entrance: Entrance }) {
  const place = useReport(entrance);
  const { host } = entrance;
  const { state, made, open } = useOpening(entrance, place, {
    byItself: opensByItself(entrance, place),
    ...(host.isCommand ? { onClosed: () => void view.close().catch(() => undefined) } : {}),
  });
  if (place.space === null) return <Notice tone="info" title={words.report.noSpace} />;
  const isEmpty = state !== 'shut' && place.hasWords;
  return (
    <>
      <p>{words.report.intro}</p>
      <PlaceFields place={place} />
      <LinkFills place={place} />
      <Refusal place={place} />
      <div role="status">
        {state === 'open' && <p>{words.report.opening}</p>}
        {state === 'unopened' && <Notice tone="warning" title={words.report.unopened} />}
        {made > 0 && <Notice tone="success" title={plural(words.report.made, made)} />}
      </div>
      <div className="buttons">
        <Button appearance="primary" autoFocus isDisabled={place.type === null || state === 'open'} onClick={open}>
          {state === 'shut' ? words.report.open : words.report.again}
        </Button>
        {host.isCommand && (
          <Button onClick={() => void router.navigate(PAGE).catch(() => undefined)}>{words.report.page}</Button>
        )}
      </div>
      {isEmpty && made === 0 && place.filled !== null && <CopyLine filled={place.filled} />}
    </>
  );
}

/** Why nothing can be created in the chosen space. */
function Refusal({ place: { form, space, types } }: { place: ReportPlace }) {
  if (form === null || space === null) return null;
  if (!form.ok) return <FailureText failure={form.failure} />;
  if (types.length > 0) return null;
  const text = form.value.mayCreate ? words.report.noType : words.report.noCreate;
  return <Notice tone="warning" title={message(text, { space: space.name })} />;
}
