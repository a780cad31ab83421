import { useMemo } from 'react';
import * as z from 'zod/mini';

import { AppFrame } from '../kit/app-frame';
import { useSession } from '../shell/session';

const MODULE = 'jiraServiceManagement:portalRequestCreatePropertyPanel';
/** manifest-reference/modules/jira-service-management-portal-request-create-property-panel, "Form data schema". */
const FormData = z.object({
  fields: z.array(z.object({ key: z.string(), value: z.unknown() })),
  isValid: z.boolean(),
});
export type FormData = z.infer<typeof FormData>;

/** The number of the sample site's portal: it belongs to LEARN. */
const PORTAL = 7;
type Props = { typeId: number; onData: (data: FormData) => void };

/** The app's frame in the form of a new request. What it submits goes with the request. */
export function PortalQuestions({ typeId, onData }: Props) {
  const { site } = useSession();
  const hooks = useMemo(() => ({ submit: (value: unknown) => onData(FormData.parse(value)) }), [onData]);
  const module = site.modules.find(({ type }) => type === MODULE);
  if (module === undefined) return null;
  const extension = () => ({
    type: MODULE,
    portal: { id: PORTAL },
    request: { typeId },
    location: window.location.href,
  });
  return <AppFrame key={typeId} module={module} hooks={hooks} extension={extension} />;
}
