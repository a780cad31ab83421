import type { Output } from '../../../src/contract/api';
import { inLanguage } from '../../../src/core/policy/in-language';
import { experienceOf, type FrameContext } from '../../report-form/opening/frame-context';
import { keptAnswer, type KeptAnswer } from '../../shared/kept-answer';
import { RULES } from './ask-first';

/** What the form is drawn and judged by. */
export type Rules = Pick<Output<'panel/open'>, 'policy' | 'model'>;

/** This file's name holds a digest of itself and of what it loads, the shapes of a policy among them. */
const BUILD = import.meta.url.replace(/^.*\//, '');

/** The rules in one language, without their texts in others: half the size, and what is kept can be drawn as it is. */
export function rulesIn(language: string, { policy, model }: Rules): Rules {
  const spoken = { ...inLanguage(policy, language), translations: {} };
  return { policy: spoken, ...(model === undefined ? {} : { model }) };
}

/**
 * The rules of this space as this person's last opening read them, kept in this browser. Only the create dialog begins with them:
 * elsewhere drafts and a stored report decide what is shown first, and those come with the answer.
 */
export function keptRules(context: FrameContext, language: string): KeptAnswer<Rules> | null {
  const { accountId, cloudId, extension } = context;
  const projectId = extension.project?.id ?? null;
  if (projectId === null || experienceOf(context) !== 'create') return null;
  const name = `${cloudId ?? ''}.${accountId ?? ''}.${projectId}.${language}`;
  return keptAnswer<Rules>({ open: () => window.localStorage, family: RULES, name, build: BUILD, now: Date.now });
}
