import { useEffect, useMemo, useReducer, useRef, useState } from 'react';

import type { Policy } from '../../../src/core/policy/policy';
import type { CategoryModel } from '../../../src/core/suggest/category/category-model';
import type { Report } from '../../../src/core/report/report';
import { nothingBeside, type SavedDraft } from '../../../src/core/report/saved-draft';
import type { DraftKeeper, KeptWhere } from '../drafts/draft-keeper';
import { firstReport, resumed, type Start } from '../drafts/first-report';
import { openKeeper } from '../drafts/open-keeper';
import { look as lookAt, type Look } from '../look/look';
import { experienceOf, issueIdOf, type FrameContext } from '../opening/frame-context';
import { newReport, panelState, startWith, type PanelChange, type PanelState } from '../state/panel-state';
import { useOffers, type OffersShown } from './use-offers';

export type WritingStart = {
  context: FrameContext;
  policy: Policy;
  stored: Report | null;
  /** What storage holds of this person's; `null`: not known yet, a later rendering brings it. */
  drafts: readonly SavedDraft[] | null;
  model?: CategoryModel | undefined;
  observes?: boolean | undefined;
};

export type Writing = Omit<OffersShown, 'withdraw'> & {
  keeper: DraftKeeper;
  where: KeptWhere;
  projectId: string | null;
  /** The work item whose field is edited; null where there is none yet. */
  issueId: string | null;
  state: PanelState;
  change: (change: PanelChange) => void;
  look: Look;
  takeOver: (draft: SavedDraft) => void;
  discard: (id: string) => void;
  startAnew: () => void;
};

const hereOf = (context: FrameContext): Pick<Writing, 'projectId' | 'issueId'> => ({
  projectId: context.extension.project?.id ?? null,
  issueId: issueIdOf(context),
});

const startOf = ({ context, stored }: WritingStart, keeper: DraftKeeper): Start =>
  firstReport({
    stored,
    drafts: keeper.list(),
    ...hereOf(context),
    isCreate: experienceOf(context) === 'create',
    newId: crypto.randomUUID(),
    now: Date.now(),
  });

/** Judged anew on every change, beginning with the category that stood preselected before. */
function useLook(state: PanelState, policy: Policy, model: CategoryModel | null): Look {
  const guess = useRef<string | null>(null);
  const look = useMemo(() => lookAt(state, policy, guess.current, model), [state, policy, model]);
  useEffect(() => {
    guess.current = look.preselected;
  });
  return look;
}

/** One keeper as long as the form lives; it goes by the policy that is in force. */
function useKeeper({ context, policy, drafts }: WritingStart, tell: (where: KeptWhere) => void): DraftKeeper {
  const newest = useRef(policy);
  useEffect(() => {
    newest.current = policy;
  });
  const [keeper] = useState(() => openKeeper(context, () => newest.current, drafts, tell));
  return keeper;
}

/** The report that is being written, the drafts beside it, and what the engine makes of it. */
export function useWriting(from: WritingStart): Writing {
  const { context, policy } = from;
  const [told, setWhere] = useState<KeptWhere | null>(null);
  const keeper = useKeeper(from, setWhere);
  const [start] = useState(() => startOf(from, keeper));
  const [state, change] = useReducer(panelState, start, ({ report, wished, beside }) =>
    startWith(report, wished, beside),
  );
  const look = useLook(state, policy, from.model ?? null);
  useEffect(() => {
    if (start.filed !== null) keeper.discard(start.filed);
    return () => keeper.stop();
  }, [keeper, start]);
  const here = hereOf(context);
  const { withdraw, ...offering } = useOffers(start, keeper, from.drafts, here.projectId);
  const discard = (id: string): void => {
    keeper.discard(id);
    withdraw(id);
  };
  const takeOver = (draft: SavedDraft): void => {
    change({ type: 'start', ...resumed(draft) });
    withdraw(draft.id);
  };
  const startAnew = (): void =>
    change({ type: 'start', report: newReport(crypto.randomUUID()), wished: false, beside: nothingBeside });
  const where = told ?? keeper.where();
  return { ...here, ...offering, keeper, where, state, change, look, takeOver, discard, startAnew };
}
