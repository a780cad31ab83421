import type { Input, Output } from '../../../src/contract/api';
import type { Result } from '../../../src/contract/failure';
import { panelApi } from '../../../src/contract/panel-api';
import { askResolver, readAnswer } from '../../shared/ask-resolver';
import type { RawAnswer } from '../../shared/raw-answer';

/** What came of the question that the first script asked; see `readAnswer`. */
export const readOpened = (came: RawAnswer): Result<Output<'panel/open'>> =>
  readAnswer('panel/open', came, panelApi['panel/open'].output);

/** The panel's own calls to the resolver; see `askResolver`. */
export const keepCopy = (input: Input<'panel/keep-drafts'>): Promise<Result<Output<'panel/keep-drafts'>>> =>
  askResolver('panel/keep-drafts', input, panelApi['panel/keep-drafts'].output);
export const askMeToo = (input: Input<'duplicate/me-too'>): Promise<Result<Output<'duplicate/me-too'>>> =>
  askResolver('duplicate/me-too', input, panelApi['duplicate/me-too'].output);
export const countFeedback = (input: Input<'feedback/count'>): Promise<Result<Output<'feedback/count'>>> =>
  askResolver('feedback/count', input, panelApi['feedback/count'].output);
