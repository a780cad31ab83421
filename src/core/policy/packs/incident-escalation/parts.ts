import type { Policy } from '../../policy';

/** What whoever takes over has to know. */
export const parts: Policy['parts'] = [
  {
    id: 'service-hit',
    holds: 'environment',
    title: 'Service and region',
    help: 'By its name in the catalogue of services, and where: production of which region.',
    placeholder: 'checkout, production, eu-west',
    multiline: false,
    weight: 0.25,
  },
  {
    id: 'user-effect',
    holds: 'observed',
    title: 'What users notice',
    help: 'In their words, with numbers: how many, what share, which message.',
    placeholder: '40 % of payments end with “Try again later”',
    ask: 'What do you see, and how many of you see it?',
    multiline: true,
    filler: ['it is down', 'down', 'broken', 'not working', 'errors', 'slow'],
    weight: 1.5,
  },
  {
    id: 'began-at',
    title: 'When it began',
    help: 'With the time zone, and how you know: the first alert, the first call, the bend in a graph.',
    placeholder: '14:05 UTC, first alert',
    ask: 'When did you notice it first?',
    multiline: false,
    weight: 0,
  },
  {
    id: 'tried-so-far',
    holds: 'stepsTried',
    title: 'What was done so far',
    help: 'Each step with its time and what it changed, also what changed nothing.',
    placeholder: '14:12 restarted the workers: no change',
    multiline: true,
    weight: 0.75,
  },
  {
    id: 'last-changes',
    title: 'Releases and changes of the last day',
    help: 'Versions, settings, certificates, suppliers. “None found” with where you looked is an answer.',
    multiline: true,
    weight: 0.5,
  },
  {
    id: 'room-link',
    title: 'Link to the incident room',
    help: 'Beside the report, never in its place.',
    multiline: false,
    weight: 0,
  },
  {
    id: 'log-extract',
    title: 'Lines of the log',
    help: 'The first error and a trace id, without names of customers and without secrets.',
    multiline: true,
    weight: 0.5,
  },
];

export const required: Policy['required'] = [
  { id: 'service-hit', title: 'Service and region', parts: ['service-hit'] },
  { id: 'user-effect', title: 'What users notice', parts: ['user-effect'] },
  { id: 'began-at', title: 'When it began', parts: ['began-at'] },
  { id: 'tried-so-far', title: 'What was done so far', parts: ['tried-so-far'] },
];
