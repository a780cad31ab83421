import type { Input, Output } from '../../../src/contract/api';
import type { Result } from '../../../src/contract/failure';
import { panelApi } from '../../../src/contract/panel-api';
import { askResolver } from '../../shared/ask-resolver';

/** One of the panel's own calls to the resolver; see `askResolver`. */
export const openPolicy = (): Promise<Result<Output<'panel/open'>>> =>
  askResolver('panel/open', {}, panelApi['panel/open'].output);
export const keepCopy = (input: Input<'panel/keep-drafts'>): Promise<Result<Output<'panel/keep-drafts'>>> =>
  askResolver('panel/keep-drafts', input, panelApi['panel/keep-drafts'].output);
export const countFeedback = (input: Input<'feedback/count'>): Promise<Result<Output<'feedback/count'>>> =>
  askResolver('feedback/count', input, panelApi['feedback/count'].output);
