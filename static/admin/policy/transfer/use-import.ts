import { useState } from 'react';

import type { Failure } from '../../../../src/contract/failure';
import type { PolicyFile } from '../../../../src/core/policy/portable/policy-file';
import type { PolicyProblem } from '../../../../src/core/policy/portable/policy-problem';
import { readPolicyFile } from '../../../../src/core/policy/portable/read-policy-file';
import type { SiteThings } from '../../../../src/core/policy/portable/references';
import { spokenLanguage } from '../../../messages/language';
import { siteThings } from './site-things';

/** Bytes of which every text has more characters than any policy file may have: what is behind them is not read. */
const MOST_READ = 8_000_004;

export type Importing =
  | { kind: 'none' }
  | { kind: 'reading' }
  | { kind: 'refused'; name: string; problems: readonly PolicyProblem[] }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'read'; name: string; file: PolicyFile; site: SiteThings };

/** A file of the person's own machine: read and checked here, in the browser; Jira is asked only whom it names. */
export function useImport(priorities: readonly { id: string; name: string }[]) {
  const [importing, setImporting] = useState<Importing>({ kind: 'none' });
  const read = async (chosen: File): Promise<void> => {
    setImporting({ kind: 'reading' });
    const answer = readPolicyFile(await chosen.slice(0, MOST_READ).text(), spokenLanguage());
    if (!answer.ok) return setImporting({ kind: 'refused', name: chosen.name, problems: answer.problems });
    const { file } = answer;
    const here = await siteThings(file, priorities);
    if (!here.ok) return setImporting({ kind: 'failed', failure: here.failure });
    setImporting({ kind: 'read', name: chosen.name, file, site: here.site });
  };
  return { importing, read, close: () => setImporting({ kind: 'none' }) };
}
