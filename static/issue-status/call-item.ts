import type * as z from 'zod/mini';

import type { Result } from '../../src/contract/failure';
import { itemApi } from '../../src/contract/item-api';
import { storyApi } from '../../src/contract/story-api';
import { askResolver, readAnswer } from '../shared/ask-resolver';
import type { RawAnswer } from '../shared/raw-answer';

type Method = keyof typeof itemApi;
type Input<M extends Method> = z.infer<(typeof itemApi)[M]['input']>;
type Output<M extends Method> = z.infer<(typeof itemApi)[M]['output']>;

/** One of this panel's own calls to the resolver; see `askResolver`. */
export const readStatus = (input: Input<'status/read'>): Promise<Result<Output<'status/read'>>> =>
  askResolver('status/read', input, itemApi['status/read'].output);
/** The same, where the first script has asked. */
export const readFirst = (came: RawAnswer): Result<Output<'status/read'>> =>
  readAnswer('status/read', came, itemApi['status/read'].output);
export const allowPriority = (input: Input<'ruling/allow'>): Promise<Result<Output<'ruling/allow'>>> =>
  askResolver('ruling/allow', input, itemApi['ruling/allow'].output);
export const withdrawRuling = (): Promise<Result<Output<'ruling/withdraw'>>> =>
  askResolver('ruling/withdraw', { confirmed: true }, itemApi['ruling/withdraw'].output);
export const askForPriority = (input: Input<'request/ask'>): Promise<Result<Output<'request/ask'>>> =>
  askResolver('request/ask', input, itemApi['request/ask'].output);
export const takeBackRequest = (input: Input<'request/take-back'>): Promise<Result<Output<'request/take-back'>>> =>
  askResolver('request/take-back', input, itemApi['request/take-back'].output);
export const decideRequest = (input: Input<'request/decide'>): Promise<Result<Output<'request/decide'>>> =>
  askResolver('request/decide', input, itemApi['request/decide'].output);
type StoryApi = (typeof storyApi)['story/read'];
export const readStory = (input: z.infer<StoryApi['input']>): Promise<Result<z.infer<StoryApi['output']>>> =>
  askResolver('story/read', input, storyApi['story/read'].output);
export const sendBack = (input: Input<'report/send-back'>): Promise<Result<Output<'report/send-back'>>> =>
  askResolver('report/send-back', input, itemApi['report/send-back'].output);
export const lowerPriority = (input: Input<'priority/lower'>): Promise<Result<Output<'priority/lower'>>> =>
  askResolver('priority/lower', input, itemApi['priority/lower'].output);
