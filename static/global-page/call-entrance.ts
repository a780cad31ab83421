import type { Input, Output } from '../../src/contract/api';
import { entranceApi } from '../../src/contract/entrance-api';
import type { Result } from '../../src/contract/failure';
import { askResolver } from '../shared/ask-resolver';

/** The page's own calls to the resolver; see `askResolver`. */
export const askEntrance = (): Promise<Result<Output<'entrance/open'>>> =>
  askResolver('entrance/open', {}, entranceApi['entrance/open'].output);
export const askSpace = (input: Input<'entrance/space'>): Promise<Result<Output<'entrance/space'>>> =>
  askResolver('entrance/space', input, entranceApi['entrance/space'].output);
export const discardCopy = (input: Input<'drafts/discard'>): Promise<Result<Output<'drafts/discard'>>> =>
  askResolver('drafts/discard', input, entranceApi['drafts/discard'].output);
export const restoreCopy = (input: Input<'drafts/restore'>): Promise<Result<Output<'drafts/restore'>>> =>
  askResolver('drafts/restore', input, entranceApi['drafts/restore'].output);
