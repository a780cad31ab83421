import { useCallback, useEffect, useState } from 'react';

import type { Failure } from '../../../../src/contract/failure';
import type { SetupIssueType, SetupOffer } from '../../../../src/contract/setup';
import { spokenLanguage } from '../../../messages/language';
import { call } from '../../../shared/call';

export type Offer = {
  offer: SetupOffer | null;
  failure: Failure | null;
  issueTypes: SetupIssueType[];
  search: (text: string) => void;
};

/** What can be chosen, read when the form opens and at every search; the work types of `projectId`. */
export function useOffer(projectId: string | null): Offer {
  const [offer, setOffer] = useState<SetupOffer | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [types, setTypes] = useState<{ projectId: string; issueTypes: SetupIssueType[] } | null>(null);

  const search = useCallback((text: string): void => {
    void call('setup/offer', { search: text, language: spokenLanguage() }).then((answer) => {
      setFailure(answer.ok ? null : answer.failure);
      if (answer.ok) setOffer(answer.value);
    });
  }, []);
  useEffect(() => search(''), [search]);
  useEffect(() => {
    if (projectId === null) return;
    void call('setup/work-types', { projectId }).then((answer) => {
      setFailure(answer.ok ? null : answer.failure);
      if (answer.ok) setTypes({ projectId, ...answer.value });
    });
  }, [projectId]);

  return { offer, failure, issueTypes: types?.projectId === projectId ? types.issueTypes : [], search };
}
