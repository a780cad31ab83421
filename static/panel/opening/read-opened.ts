import type { Output } from '../../../src/contract/api';
import type { Result } from '../../../src/contract/failure';
import { panelApi } from '../../../src/contract/panel-api';
import { readAnswer } from '../../shared/ask-resolver';
import type { RawAnswer } from '../../shared/raw-answer';

/**
 * What came of the question that the first script asked; see `readAnswer`. The shapes of a whole policy are a file of their own:
 * where the panel begins with what it read before, it builds them after its first paint.
 */
export const readOpened = (came: RawAnswer): Result<Output<'panel/open'>> =>
  readAnswer('panel/open', came, panelApi['panel/open'].output);
