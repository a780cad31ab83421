import Button from '@atlaskit/button/new';

import type { Policy } from '../../../src/core/policy/policy';
import type { Report } from '../../../src/core/report/report';
import { browserMachine, type BrowserMachine, type HintSource } from './browser-machine';
import { usePanel } from './panel-context';

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

/** "I see it on my machine": one press that fills in this browser's system, and one that takes it back. */
export function BrowserFill() {
  const { policy, state, words, change, announce } = usePanel();
  if (!policy.parts.some(({ fromBrowser }) => fromBrowser !== undefined)) return null;
  const fill = async (): Promise<void> => {
    const machine = await browserMachine(navigator.userAgent, hintSource());
    const answers = fillable(policy, state.report, machine);
    const isEmpty = Object.keys(answers).length === 0;
    if (!isEmpty) change({ type: 'fill', answers });
    announce(isEmpty ? words.machine.nothing : words.machine.filled);
  };
  return Object.keys(state.filled).length === 0 ? (
    <Button spacing="compact" onClick={() => void fill()}>
      {words.machine.fill}
    </Button>
  ) : (
    <div className="advice">
      <p className="help">{words.machine.filled}</p>
      <Button spacing="compact" onClick={() => change({ type: 'undo-fill' })}>
        {words.machine.undo}
      </Button>
    </div>
  );
}
