import { events, view } from '@forge/bridge';
import { useEffect, useRef, useState } from 'react';
import * as z from 'zod/mini';

import { enableTheme } from '../shared/enable-theme';
import { rawContext } from '../shared/raw-context';
import { readInputs } from './read-inputs';

/** manifest-reference/modules/automation-action: "Next" was pressed, and the rule is being checked. */
const SUBMIT = 'AUTOMATION_ACTION_SUBMIT';
const CHECKING = 'AUTOMATION_ACTION_VALIDATE_RULE_EVENT';
const Checking = z.object({ isValidating: z.boolean() });

const hear = (event: string, told: (payload: unknown) => void): (() => void) => {
  const subscribed = events.on(event, told);
  return () => void subscribed.then((subscription) => subscription.unsubscribe()).catch(() => undefined);
};

/** A rule editor that does not take it keeps the form open; the entry is still there. */
const submit = (issueKey: string): void => void view.submit({ issueKey: issueKey.trim() }).catch(() => undefined);

/**
 * The action's inputs, `issueKey` null until they are read. Each change goes to the rule at once: its "Next" works only then, and
 * nothing is lost when somebody looks at another action meanwhile.
 */
export function useRuleInputs() {
  const [issueKey, setKey] = useState<string | null>(null);
  const [isChecking, setChecking] = useState(false);
  const latest = useRef('');
  const change = (entry: string): void => {
    latest.current = entry;
    setKey(entry);
    submit(entry);
  };
  useEffect(() => {
    void enableTheme();
    void rawContext().then((context) => {
      const { issueKey: first, isNew } = readInputs(context);
      latest.current = first;
      setKey(first);
      if (isNew) submit(first);
    });
    const deaf = [
      hear(SUBMIT, () => submit(latest.current)),
      hear(CHECKING, (payload) => setChecking(Checking.safeParse(payload).data?.isValidating ?? false)),
    ];
    return () => deaf.forEach((stop) => stop());
  }, []);
  return { issueKey, change, isChecking };
}
