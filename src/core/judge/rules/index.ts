import type { Rule } from '../rule';
import { answerInstead } from './answer-instead';
import { blockerChecklist } from './blocker-checklist';
import { blockerNotBlocking } from './blocker-not-blocking';
import { chatLinkOnly } from './chat-link-only';
import { noReport } from './no-report';
import { notAJiraIssue } from './not-a-jira-issue';
import { preEscalationItem } from './pre-escalation-item';
import { requiredPart } from './required-part';
import { substance } from './substance';
import { unlistedPriority } from './unlisted-priority';
import { unsupportedEnvironment } from './unsupported-environment';

/** Every rule, in the order in which its findings are shown. */
export const rules: readonly Rule[] = [
  notAJiraIssue,
  unlistedPriority,
  noReport,
  blockerNotBlocking,
  blockerChecklist,
  requiredPart,
  substance,
  chatLinkOnly,
  preEscalationItem,
  unsupportedEnvironment,
  answerInstead,
];
