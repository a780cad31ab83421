import type { Policy } from '../../policy';

/** What the next line would otherwise ask the caller once more. */
export const parts: Policy['parts'] = [
  {
    id: 'desk-service',
    holds: 'environment',
    title: 'Service and device',
    help: 'As the catalogue calls it, with version and device: who takes over looks there first.',
    placeholder: 'Mail client 16 on a company notebook',
    ask: 'Which program is it, and on which device?',
    multiline: false,
    weight: 0.25,
  },
  {
    id: 'caller-sees',
    holds: 'observed',
    title: 'What the caller sees',
    help: 'What happens on the screen, with the message word for word. No names of persons.',
    placeholder: 'After sending, the mail stays in the outbox with “Not connected”',
    ask: 'What exactly do you see, and which message is shown?',
    multiline: true,
    filler: ['it does not work', 'not working', 'does not work', 'broken', 'error', 'caller has a problem'],
    weight: 1.5,
  },
  {
    id: 'caller-needs',
    holds: 'expected',
    title: 'What the caller needs to do',
    help: 'The work behind it and by when, so that another way can be found meanwhile.',
    placeholder: 'Send the monthly invoices before noon',
    ask: 'What did you want to get done, and by when?',
    multiline: true,
    weight: 0.5,
  },
  {
    id: 'desk-tried',
    holds: 'stepsTried',
    title: 'What the desk did',
    help: 'Each step and what it changed, also what changed nothing.',
    placeholder: 'Signed out and in again: no change. New profile: works until the next start.',
    multiline: true,
    weight: 0.75,
  },
  {
    id: 'call-back',
    title: 'When the caller can be reached',
    help: 'Days and hours. The name and the number stay in the request.',
    placeholder: 'Weekdays 9 to 12',
    ask: 'When can we call you back?',
    multiline: false,
    weight: 0,
  },
  {
    id: 'request-link',
    holds: 'link',
    title: 'Link to the request',
    help: 'Beside the handoff, never in its place.',
    multiline: false,
    weight: 0,
  },
  {
    id: 'message-text',
    holds: 'log',
    title: 'Error message or log',
    help: 'Copied, not retyped, and without passwords.',
    multiline: true,
    weight: 0.5,
  },
];

export const required: Policy['required'] = [
  { id: 'desk-service', title: 'Service and device', parts: ['desk-service'] },
  { id: 'caller-sees', title: 'What the caller sees', parts: ['caller-sees'] },
  { id: 'caller-needs', title: 'What the caller needs to do', parts: ['caller-needs'] },
  { id: 'desk-tried', title: 'What the desk did', parts: ['desk-tried'] },
  { id: 'call-back', title: 'When the caller can be reached', parts: ['call-back'] },
];
