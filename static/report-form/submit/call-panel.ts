import type { Input, Output } from '../../../src/contract/api';
import type { Result } from '../../../src/contract/failure';
import { panelCalls } from '../../../src/contract/panel-calls';
import { askResolver } from '../../shared/ask-resolver';

/** The panel's own calls to the resolver once it has opened; see `askResolver`. */
export const keepCopy = (input: Input<'panel/keep-drafts'>): Promise<Result<Output<'panel/keep-drafts'>>> =>
  askResolver('panel/keep-drafts', input, panelCalls['panel/keep-drafts'].output);
export const askMeToo = (input: Input<'duplicate/me-too'>): Promise<Result<Output<'duplicate/me-too'>>> =>
  askResolver('duplicate/me-too', input, panelCalls['duplicate/me-too'].output);
export const countFeedback = (input: Input<'feedback/count'>): Promise<Result<Output<'feedback/count'>>> =>
  askResolver('feedback/count', input, panelCalls['feedback/count'].output);
