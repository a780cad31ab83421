import type { Policy } from '../src/core/policy/policy';
import type { Draft } from '../src/core/report/draft';
import { emptyReport, type Report } from '../src/core/report/report';
import type { JudgeInput, ReportInput } from './judge-input';

type Entries<T> = Record<string, T>;

/** What was said, without what is null. */
function said<In, Out>(
  values: Entries<In> | null | undefined,
  read: (value: In) => Out | null | undefined,
): Entries<Out> {
  const kept = Object.entries(values ?? {}).map(([key, value]): [string, Out | null] => [key, read(value) ?? null]);
  return Object.fromEntries(kept.filter((entry): entry is [string, Out] => entry[1] !== null));
}

const reportOf = (input: ReportInput): Report => ({
  ...emptyReport,
  about: {
    ...emptyReport.about,
    route: input.route ?? null,
    kind: input.kind ?? null,
    category: input.category ?? null,
    blockerRequest: input.blockerRequest?.reason ?? null,
  },
  answers: said(input.answers, (answer) => answer),
  impact: {
    canMoveOn: input.impact?.canMoveOn ?? null,
    blockingKind: input.impact?.blockingKind ?? null,
    affected: input.impact?.affected ?? null,
  },
  done: said(input.checklist, (item) => item?.done),
  evidence: said(input.checklist, (item) => item?.evidence),
  couldNot: said(input.checklist, (item) => item?.couldNot),
});

/** People write a priority's name in any case of letters; an unlisted one stays as it is. */
const priorityOf = (name: string, policy: Policy): string => {
  const plain = name.trim().toLowerCase();
  const level = policy.levels.find(({ id, title }) => [id.toLowerCase(), title.toLowerCase()].includes(plain));
  return level?.id ?? name;
};

export const draftOf = ({ operation, draft }: JudgeInput, policy: Policy): Draft => ({
  operation: operation ?? 'create',
  summary: draft.summary ?? '',
  description: draft.description ?? '',
  priority: draft.priority === null || draft.priority === undefined ? null : priorityOf(draft.priority, policy),
  report: draft.report === null || draft.report === undefined ? null : reportOf(draft.report),
});
