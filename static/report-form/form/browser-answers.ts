import type { Policy } from '../../../src/core/policy/policy';
import type { Report } from '../../../src/core/report/report';
import { browserMachine, type BrowserMachine, type HintSource } from './browser-machine';

/** Client hints are there in Chromium only. */
const isHintSource = (value: unknown): value is HintSource =>
  typeof value === 'object' && value !== null && 'getHighEntropyValues' in value;
const hintSource = (): HintSource | undefined => {
  const hints: unknown = Reflect.get(navigator, 'userAgentData');
  return isHintSource(hints) ? hints : undefined;
};

/** Fills only empty boxes: what a person wrote stays. */
const fillable = (policy: Policy, report: Report, machine: BrowserMachine): Record<string, string> =>
  Object.fromEntries(
    policy.parts.flatMap(({ id, fromBrowser }) => {
      const found = fromBrowser === undefined ? null : machine[fromBrowser];
      return found === null || (report.answers[id] ?? '').trim() !== '' ? [] : [[id, found]];
    }),
  );

/** What this browser tells, by the parts that are empty and ask for it. */
export const browserAnswers = async (policy: Policy, report: Report): Promise<Record<string, string>> =>
  fillable(policy, report, await browserMachine(navigator.userAgent, hintSource()));
